/** Hours and person-years by work package, against its schedule. */
import type { WorkPackageHours } from '../../../claim/hours-by-work-package.ts'
import { type Day, daysFromTo, earlier, later } from '../../../day.ts'
import { fullTimeYear, monthsInYear } from '../../../law/annual-hours.ts'
import { monthsBetween } from '../../../law/months-between.ts'
import {
  exact,
  type Hours,
  hoursText,
  inHours,
  plusHours,
  type Rate,
  rateText,
  ratio,
  shownCount,
} from '../../../money.ts'
import type { ClaimPeriod, Project, WorkPackage } from '../../../project/project.ts'
import type { PackageState, ProgressPackage, ProgressWork, WorkFigures } from './shape.ts'

/** An implementer's hours; `null` where no working-time table was handed in. */
export type WorkOf = Readonly<Record<string, readonly WorkPackageHours[] | null>>

export function progressWork(project: Project, period: ClaimPeriod, work: WorkOf): ProgressWork {
  const all = sumOf(work, () => true)
  const rows: (WorkPackage | null)[] = [...project.workPackages, null]
  return {
    personYear: hoursText(fullTimeYear),
    packages: rows.map((row) => packageOf(row, period, work, all)),
    total: { ...figuresOf(all), implementers: byImplementer(work, () => true) },
    planned: project.personYears === null ? null : plannedYears(project, period, project.personYears),
    unknown: project.implementers.map(({ id }) => id).filter((id) => work[id] == null),
  }
}

function packageOf(row: WorkPackage | null, { end }: ClaimPeriod, work: WorkOf, all: Sum | null): ProgressPackage {
  const isOwn = ({ workPackage }: WorkPackageHours): boolean => workPackage === (row?.id ?? null)
  const sum = sumOf(work, isOwn)
  return {
    id: row?.id ?? null,
    name: row?.name ?? null,
    start: row?.start ?? null,
    end: row?.end ?? null,
    state: row === null ? null : stateOf(row, end),
    elapsed: row === null ? null : elapsedShare(row, end),
    ...figuresOf(sum),
    share: sum === null || all === null ? null : shareText(sum.after, all.after),
    outside: sum === null ? null : hoursText(sum.outside),
    implementers: byImplementer(work, isOwn),
  }
}

function byImplementer(work: WorkOf, isOwn: (hours: WorkPackageHours) => boolean): Record<string, WorkFigures | null> {
  return Object.fromEntries(
    Object.entries(work).map(([id, one]) => [id, one === null ? null : figuresOf(sumOf({ [id]: one }, isOwn))]),
  )
}

interface Sum {
  readonly before: Hours
  readonly period: Hours
  readonly after: Hours
  readonly outside: Hours
}

/** `null` where nobody handed in a working-time table. */
function sumOf(work: WorkOf, isOwn: (hours: WorkPackageHours) => boolean): Sum | null {
  const known = Object.values(work).filter((one) => one !== null)
  if (known.length === 0) return null
  const own = known.flatMap((one) => one.filter(isOwn))
  const total = (pick: (hours: WorkPackageHours) => Hours): Hours => plusHours(...own.map(pick))
  const before = total((one) => one.before)
  const period = total((one) => one.period)
  return { before, period, after: plusHours(before, period), outside: total((one) => one.outside) }
}

function figuresOf(sum: Sum | null): WorkFigures {
  if (sum === null) return { before: null, period: null, after: null, personYearsPeriod: null, personYearsAfter: null }
  const { before, period, after } = sum
  return {
    before: hoursText(before),
    period: hoursText(period),
    after: hoursText(after),
    personYearsPeriod: personYears(period),
    personYearsAfter: personYears(after),
  }
}

/** For reading, to a hundredth: never summed further. */
function personYears(hours: Hours): string {
  return shownCount(inHours(hours).div(inHours(fullTimeYear)))
}

function plannedYears(project: Project, { start, end }: ClaimPeriod, yearly: string): ProgressWork['planned'] {
  const by = (from: Day): string =>
    shownCount(monthsBetween(later(from, project.start), earlier(end, project.end)).times(yearly).div(monthsInYear))
  return { period: by(start), after: by(project.start) }
}

function stateOf({ start, end }: WorkPackage, day: Day): PackageState {
  if (day < start) return 'not-begun'
  return day < end ? 'running' : 'ended'
}

/** Of the days from `start` to `end`, those that have passed when `day` is over. */
export function elapsedShare({ start, end }: { readonly start: Day; readonly end: Day }, day: Day): string {
  const passed = day < start ? 0 : daysFromTo(start, earlier(day, end))
  return rateText(exact(passed).div(daysFromTo(start, end)).toDecimalPlaces(4) as Rate)
}

function shareText(part: Hours, whole: Hours): string | null {
  const share = ratio(part, whole)
  return share === null ? null : rateText(share.toDecimalPlaces(4) as Rate)
}
