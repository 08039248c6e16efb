/** Where a target stands against the time that has passed, and where it will stand at the project's end if things go on as they have. */
import type { IndicatorId } from '../law/indicator-ids.ts'

/**
 * early: the first quarter of a year is not judged; unknown: nothing was handed in to count it from; zero: nothing is recorded; reached: as
 * many as the target, and not far beyond at this rate; behind, ahead: further from the target than the limits in law/ allow.
 */
export type PaceState = 'early' | 'unknown' | 'zero' | 'reached' | 'behind' | 'on-track' | 'ahead'

export interface Pace {
  readonly id: IndicatorId
  readonly target: number
  /** The group's cumulative total; `null` where it cannot be known. */
  readonly done: number | null
  /** The target's share of the time that has passed, in whole people, rounded down. */
  readonly expected: number
  /** At the project's end if the rate stays; rounded down. `null` where `done` is, or no day has passed. */
  readonly projected: number | null
  /** People who have started and may still come to count: they have not left, or what they reached is not recorded. 0 for an output. */
  readonly open: number | null
  readonly state: PaceState
}
