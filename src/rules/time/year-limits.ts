/** How many hours a person can have in a calendar year: 1720 × share of full time × months on the project / 12. */
import { firstDayOf, lastDayOf, type Month, monthOf, monthsFromTo } from '../../day.ts'
import { fullTimeYear, monthsInYear } from '../../law/annual-hours.ts'
import { partsInMonth } from '../../law/months-between.ts'
import { type Decimal, exact } from '../../money.ts'
import type { Project, StaffMember } from '../../project/project.ts'
import { fullTimeParts } from './full-time-parts.ts'

/**
 * In units of `Hours`; the only division comes last, so a limit that is a whole number of them is exact. Remembered, since many
 * people of a programme have the same days.
 */
export function yearLimits(project: Project): (lines: readonly StaffMember[], year: string) => Decimal {
  const known = new Map<string, Decimal>()
  return (lines, year) => {
    const key = [year, ...lines.flatMap(({ from, to, fte }) => [from, to, fte.toString()])].join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    const first = firstDayOf(`${year}-01` as Month)
    const last = lastDayOf(`${year}-12` as Month)
    const runsAllYear = ({ from, to }: Pick<StaffMember, 'from' | 'to'>): boolean => from <= first && last <= to
    // Then a month is like another.
    const isWhole = runsAllYear({ from: project.start, to: project.end }) && lines.every(runsAllYear)
    const parts = isWhole
      ? fullTimeParts(lines, monthOf(first), project).times(monthsInYear)
      : monthsFromTo(first, last)
          .map((month) => fullTimeParts(lines, month, project))
          .reduce((sum, part) => sum.plus(part), exact(0))
    const limit = parts.times(fullTimeYear).div(partsInMonth * monthsInYear)
    known.set(key, limit)
    return limit
  }
}
