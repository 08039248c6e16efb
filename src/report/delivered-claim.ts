/** A claim that was made, read back: only what a later claim is compared with, and nothing of it is trusted before it fits. */
import * as z from 'zod'
import type { ClaimedBefore } from '../claim/claimed-before.ts'
import { type Month, monthOf, readDay } from '../day.ts'
import { type Money, noMoney, readMoneyText } from '../money.ts'
import { costRows, financingRows } from '../project/project.ts'
import { implementerIdGrammar } from '../project/readings.ts'
import { isDraft } from './draft.ts'
import { isSameProject, type Named, namedSchema, readJson } from './read-back.ts'

const read = <T>(reading: (text: string) => T | undefined) =>
  z.string().transform((text, context): T => {
    const value = reading(text)
    if (value !== undefined) return value
    context.addIssue('not what it should be')
    return z.NEVER
  })
const day = read(readDay)
const money = read(readMoneyText)
const monthIn = (text: string): Month | undefined => {
  const first = readDay(`${text}-01`)
  return first && monthOf(first)
}
const amounts = z.object({ before: money, period: money, after: money })
const line = z.object({
  person: z.string(),
  task: z.string(),
  month: read(monthIn),
  hours: z.string().nullable(),
  amount: money,
})
const schema = z.object({
  schema: z.literal('hanke/claim@1'),
  asOf: day,
  lang: z.enum(['fi', 'en']),
  project: namedSchema,
  period: z.object({ number: z.number().int(), start: day, end: day }),
  findings: z.array(z.object({ rule: z.string() })),
  counts: z.object({ stop: z.number() }),
  implementers: z.array(
    z.object({
      // It is printed, so it must be one that a decision may have.
      id: z.string().regex(implementerIdGrammar),
      lines: z.array(line),
      costs: z.record(z.enum([...costRows, 'net']), amounts),
      financing: z.record(z.enum([...financingRows, 'total']), amounts),
    }),
  ),
})

export type DeliveredClaim = z.infer<typeof schema>

/** @param text of the file. @returns nothing where it is no claim of the project. */
export function readDeliveredClaim(text: string, project: Named): DeliveredClaim | undefined {
  const { data } = schema.safeParse(readJson(text))
  return data !== undefined && isSameProject(data.project, project) ? data : undefined
}

/** Whether hanke let it be sent: of a draft, or of a claim with a stop in it, nothing was claimed. */
export function couldBeSent(claim: DeliveredClaim): boolean {
  return claim.counts.stop === 0 && !isDraft(claim)
}

export function claimedOf({ period, implementers }: DeliveredClaim): ClaimedBefore[] {
  return implementers.map(({ id, lines, costs, financing }) => ({
    implementer: id,
    period: period.number,
    costs,
    financing,
    lines,
  }))
}

/** What was claimed then and is now, of one implementer whose support is not the same. */
export interface SupportChange {
  readonly implementer: string
  readonly was: Money
  readonly now: Money
}

/** @returns `undefined` where every line and every amount that is claimed is the same; whose support differs otherwise, which may be nobody's. */
export function changedClaim(then: DeliveredClaim, now: DeliveredClaim): SupportChange[] | undefined {
  const figures = ({ period, implementers }: DeliveredClaim): string => JSON.stringify([period, implementers])
  if (figures(then) === figures(now)) return undefined
  const support = (claim: DeliveredClaim, id: string): Money =>
    claim.implementers.find((one) => one.id === id)?.financing.support.period ?? noMoney
  const ids = new Set([...then.implementers, ...now.implementers].map(({ id }) => id))
  return [...ids]
    .map((id) => ({ implementer: id, was: support(then, id), now: support(now, id) }))
    .filter((one) => one.was !== one.now)
}
