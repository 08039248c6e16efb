/** Which days the claim of a period answers for. */
import type { Day } from '../day.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'

/** `null` is without end: what lies before the first period or after the last is told of by these. */
export interface Reach {
  readonly from: Day | null
  readonly to: Day | null
}

export function reachOf({ claimPeriods }: Project, { number, start, end }: ClaimPeriod): Reach {
  const numbers = claimPeriods.map((period) => period.number)
  return { from: number === Math.min(...numbers) ? null : start, to: number === Math.max(...numbers) ? null : end }
}

/** @param day `undefined` where it cannot be read: then it may be of any period. */
export function isWithin({ from, to }: Reach, day: Day | undefined): boolean {
  return day === undefined || ((from === null || from <= day) && (to === null || day <= to))
}
