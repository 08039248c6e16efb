/** The claims of earlier periods in the folder of the reports: what was claimed of each implementer's. */
import type { ClaimedBefore } from '../claim/claimed-before.ts'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'
import type { DeliveredClaim } from '../report/delivered-claim.ts'
import { type MachineOutput, machineOutputs } from './reports-folder.ts'

export interface EarlierClaims {
  /** Of each implementer and period the claim that was made last, whoever else was in it and in whichever language. */
  readonly claimed: readonly ClaimedBefore[]
  readonly notCompared: readonly NotCompared[]
}

/** A file that looks like the claim of an earlier period and is not compared with. */
export interface NotCompared {
  readonly path: string
  /** Of another period than the decision has by that number now; `null` where it cannot be read as a claim of the project. */
  readonly period: DeliveredClaim['period'] | null
}

/** @param before the period that is being claimed. */
export async function earlierClaims(
  folder: string,
  project: Project,
  before: ClaimPeriod,
  lang: Lang,
): Promise<EarlierClaims> {
  const files = machineOutputs(folder).filter(({ name, text }) => isOfClaim(text) || numberIn(name) !== undefined)
  // Loaded only where there is something to read: a first claim needs no schema.
  if (files.length === 0) return { claimed: [], notCompared: [] }
  const { claimedOf, couldBeSent, readDeliveredClaim } = await import('../report/delivered-claim.ts')
  const last = new Map<string, { readonly rank: string; readonly claimed: ClaimedBefore }>()
  const notCompared: NotCompared[] = []
  for (const { name, path, text } of files) {
    const claim = readDeliveredClaim(text, project)
    if ((claim?.period.number ?? numberIn(name) ?? 0) >= before.number) continue
    if (claim === undefined || !isOf(project, claim)) {
      // Of a copy that a newer claim has replaced nobody has to hear.
      if (!isKeptCopy(name)) notCompared.push({ path, period: claim?.period ?? null })
      continue
    }
    if (!couldBeSent(claim)) continue
    const rank = [isKeptCopy(name) ? '0' : '1', claim.asOf, claim.lang === lang ? '1' : '0', name].join(' ')
    for (const claimed of claimedOf(claim)) {
      const key = `${claimed.implementer} ${claimed.period}`
      const other = last.get(key)
      // One that was kept beside a newer counts only where the newer is gone.
      if (other === undefined || other.rank < rank) last.set(key, { rank, claimed })
    }
  }
  return { claimed: [...last.values()].map(({ claimed }) => claimed), notCompared }
}

/** Whether it is worth reading. */
export function isOfClaim(text: string): boolean {
  return text.includes('"hanke/claim@1"')
}

/** Of which period a claim is by its file's name, in either language. */
function numberIn(name: MachineOutput['name']): number | undefined {
  const words = [wordsOf('fi').files.claim, wordsOf('en').files.claim].join('|')
  const found = new RegExp(`^(?:${words})-(\\d+)[.-]`).exec(name)
  return found === null ? undefined : Number(found[1])
}

function isOf({ claimPeriods }: Project, { period }: DeliveredClaim): boolean {
  return claimPeriods.some(
    ({ number, start, end }) => number === period.number && start === period.start && end === period.end,
  )
}

/** Named by the day on which it was made. */
function isKeptCopy(name: string): boolean {
  return /-\d{4}-\d{2}-\d{2}(-\d+)?\.json$/.test(name)
}
