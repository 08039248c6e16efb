/** What anybody knows of the line over quarters: it ends in the cumulative totals, and its rises are what came in each quarter. */
import type { ReportQuarter } from '../indicators/shape.ts'
import { nameOf, rowIds } from './count-figures.ts'
import { atMost, type Claimed, equal } from './relation.ts'
import { outputParts, resultParts, wholes } from './row-relations.ts'
import { pointName, riseName } from './series-figures.ts'

const none = (): readonly string[] => []

export function seriesRelations(quarters: readonly ReportQuarter[]): Claimed[] {
  return quarters.flatMap(({ name }, at) => {
    const before = quarters[at - 1]?.name
    const isLast = at === quarters.length - 1
    const point = (id: (typeof rowIds)[number]) => pointName(id, name)
    const rise = (id: (typeof rowIds)[number]) => riseName(id, name)
    return [
      ...wholes(point),
      ...outputParts(point, none),
      ...outputParts(rise, none),
      ...resultParts(point, none),
      ...rowIds.flatMap((id) => [
        before === undefined ? equal([rise(id)], [point(id)]) : equal([pointName(id, before), rise(id)], [point(id)]),
        // It falls only where somebody came back, or a later row told what the first did not.
        atMost([], [rise(id)]),
        ...(isLast ? [equal([point(id)], [nameOf(id, 'group', 'cumulative', 'total')])] : []),
        ...(isLast ? [equal([rise(id)], [nameOf(id, 'group', 'quarter', 'total')])] : []),
      ]),
    ]
  })
}
