/** The line over quarters: what the group's cumulative counts were at the end of each, from the rows as they are known today. */
import { type Day, earlier } from '../day.ts'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import type { Project } from '../project/project.ts'
import { companyMeasures } from './company-measures.ts'
import { countCompanies, countPeople } from './counts.ts'
import type { SeriesPoint } from './indicators.ts'
import { personMeasures } from './measures.ts'
import { quartersFromTo } from './quarters.ts'
import type { Scope } from './scope.ts'

/**
 * @param groupOn the group with its records merged as they stood on a day.
 * @returns one point a quarter from the project's start; of a quarter that is not over, on the last day asked for.
 */
export function seriesOf(project: Project, until: Day, groupOn: (day: Day) => Scope): SeriesPoint[] {
  const people = personMeasures.filter(({ id }) => project.targets[id] !== undefined)
  const companies = companyMeasures.filter(({ id }) => project.targets[id] !== undefined)
  return quartersFromTo(project.start, until).map((quarter) => {
    const last = earlier(quarter.until, until)
    const group = groupOn(last)
    const days = { from: last, until: last }
    const totals = [
      ...people.map((one) => [one.id, countPeople(group, one, days).cumulative?.total ?? null] as const),
      ...companies.map((one) => [one.id, countCompanies(group, one, days).cumulative?.total ?? null] as const),
    ]
    return { name: quarter.name, until: last, cumulative: inOrder(project, new Map(totals)) }
  })
}

/** Every target of the decision; what nothing counts is not known. */
function inOrder({ targets }: Project, totals: ReadonlyMap<IndicatorId, number | null>): SeriesPoint['cumulative'] {
  const ids = indicatorIds.filter((id) => targets[id] !== undefined)
  return Object.fromEntries(ids.map((id) => [id, totals.get(id) ?? null]))
}
