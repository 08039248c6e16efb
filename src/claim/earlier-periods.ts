/** Earlier periods as they were claimed, beside what the same rows that a claim rests on make of them today. */
import type { Dossier } from '../read/dossier.ts'
import type { Claim, Eligible } from './claim.ts'
import type { ClaimedBefore, EarlierPeriods } from './claimed-before.ts'
import { computeClaim } from './compute-claim.ts'

/** Each period is computed when it is asked for, and once. */
export function earlierPeriods(
  dossier: Dossier,
  eligible: Eligible,
  claimed: readonly ClaimedBefore[],
): EarlierPeriods {
  const computed = new Map<number, Claim>()
  const today = (number: number): Claim => {
    const period = dossier.project.claimPeriods.find((one) => one.number === number)
    if (period === undefined) throw new RangeError(`no claim period ${number}`)
    const claim = computed.get(number) ?? computeClaim(dossier, eligible, period)
    computed.set(number, claim)
    return claim
  }
  return { claimed, today }
}
