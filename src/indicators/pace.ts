/** Where a target stands against the time that has passed, and where it will stand at the project's end if things go on as they have. */
import { addMonths, type Day, daysFromTo, earlier } from '../day.ts'
import { indicatorDefinitions } from '../law/indicator-definitions.ts'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import { missedShare, passedShare, unjudgedMonths } from '../law/indicator-limits.ts'
import { exact } from '../money.ts'
import type { Project } from '../project/project.ts'
import type { IndicatorCounts } from './indicators.ts'
import { stillOpen } from './open.ts'
import type { Scope } from './scope.ts'

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
  /** The target's share of the days that have passed, in whole people, rounded down. */
  readonly expected: number
  /** At the project's end if the rate stays; whole people, rounded down. `null` where `done` is, or no day has passed. */
  readonly projected: number | null
  /**
   * Of what counts on the exit or later: those who have started and may still come to count, since they have not left, or have left and
   * what would tell is missing. `null` where `done` is, and of what counts on the start: nobody knows who may still start.
   */
  readonly open: number | null
  readonly state: PaceState
}

/** Every target of the decision, in the order of `indicatorIds`. */
export function paceOf(
  project: Project,
  until: Day,
  counts: readonly Pick<IndicatorCounts, 'id' | 'group'>[],
  group: Scope,
): Pace[] {
  return indicatorIds.flatMap((id) => {
    const target = project.targets[id]
    if (target === undefined) return []
    const done = counts.find((one) => one.id === id)?.group.cumulative?.total ?? null
    const projected = done === null ? null : atTheEnd(done, project, until)
    return [
      {
        id,
        target,
        done,
        expected: expectedBy(target, project, until),
        projected,
        open: done === null || indicatorDefinitions[id].day === 'start' ? null : stillOpen(id, group, until),
        state: stateOf({ target, done, projected, isEarly: until < firstJudgedDay(project) }),
      },
    ]
  })
}

/** The first day after the first quarter of a year, in which nobody asks how far things are. */
export function firstJudgedDay({ start }: Project): Day {
  return addMonths(start, unjudgedMonths)
}

type Lasting = Pick<Project, 'start' | 'end'>

/** How many would have been counted if people came evenly over all days of the project. */
export function expectedBy(target: number, project: Lasting, until: Day): number {
  return Math.floor((target * elapsedDays(project, until)) / daysFromTo(project.start, project.end))
}

/** After the project's end nothing comes any more by lasting longer, so what is done is what will be. */
function atTheEnd(done: number, project: Project, until: Day): number | null {
  const elapsed = elapsedDays(project, until)
  return elapsed === 0 ? null : Math.floor((done * daysFromTo(project.start, project.end)) / elapsed)
}

/** Days of the project that have passed, the day itself included; none before its start and none after its end. */
export function elapsedDays({ start, end }: Lasting, until: Day): number {
  return Math.max(0, daysFromTo(start, earlier(until, end)))
}

interface Standing extends Pick<Pace, 'target' | 'done' | 'projected'> {
  readonly isEarly: boolean
}

/** Judged by whole people as they are shown: "at this rate 51 of 64" is missed by more than a fifth. */
function stateOf({ target, done, projected, isEarly }: Standing): PaceState {
  if (isEarly) return 'early'
  if (done === null || projected === null) return 'unknown'
  // A target of nothing is how a decision says that the indicator does not concern the project.
  if (target === 0) return 'reached'
  if (done === 0) return 'zero'
  const whole = exact(target)
  if (whole.plus(whole.times(passedShare)).lt(projected)) return 'ahead'
  if (done >= target) return 'reached'
  return whole.minus(whole.times(missedShare)).gt(projected) ? 'behind' : 'on-track'
}
