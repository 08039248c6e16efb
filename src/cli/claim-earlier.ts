/** The claims of earlier periods in the folder of the reports: what was claimed of each implementer's. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimedBefore } from '../claim/claimed-before.ts'
import type { Lang } from '../lang/lang.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'
import type { DeliveredClaim } from '../report/delivered-claim.ts'
import { textOf } from './indicators-earlier.ts'

/**
 * Of each implementer and period the claim that was made last, whoever else was in it and in whichever language; one that was kept beside a
 * newer counts only where the newer is gone. A claim of other days than the decision's period has now cannot be compared.
 * @param before the period that is being claimed.
 */
export async function claimedBefore(
  folder: string,
  project: Project,
  before: ClaimPeriod,
  lang: Lang,
): Promise<ClaimedBefore[]> {
  const files = (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: textOf(join(folder, name)) }))
    .filter(({ text }) => isOfClaim(text))
  // Loaded only where there is something to read: a first claim needs no schema.
  if (files.length === 0) return []
  const { claimedOf, readDeliveredClaim } = await import('../report/delivered-claim.ts')
  const last = new Map<string, { readonly rank: string; readonly claimed: ClaimedBefore }>()
  for (const { name, text } of files) {
    const claim = readDeliveredClaim(text, project)
    if (claim === undefined || claim.period.number >= before.number || !isOf(project, claim)) continue
    const rank = [isKeptCopy(name) ? '0' : '1', claim.asOf, claim.lang === lang ? '1' : '0', name].join(' ')
    for (const claimed of claimedOf(claim)) {
      const key = `${claimed.implementer} ${claimed.period}`
      const other = last.get(key)
      if (other === undefined || other.rank < rank) last.set(key, { rank, claimed })
    }
  }
  return [...last.values()].map(({ claimed }) => claimed)
}

/** Whether it is worth reading. */
export function isOfClaim(text: string): boolean {
  return text.includes('"hanke/claim@1"')
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
