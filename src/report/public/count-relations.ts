/** What anybody knows of an indicators table: its sums by gender, by row and by stretch of time. */
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { nameOf, rowIds, type Stretch } from './count-figures.ts'
import { type CountColumn, countColumns, genderColumns, totalsKey, type Unit } from './figure-key.ts'
import { type Claimed, equal } from './relation.ts'
import { outputParts, resultParts, wholes } from './row-relations.ts'

const shownColumns = ['total', ...genderColumns] as const

export function countRelations(unit: Unit): Claimed[] {
  return [
    ...rowIds.flatMap((id) => [...byTime(id, unit), ...byGender(id, unit)]),
    ...shownColumns.flatMap((column) => byRow(unit, column)),
    equal(
      [nameOf('EECO01', unit, 'cumulative', 'total'), totalsKey('incomplete', unit)],
      [totalsKey('grandTotal', unit)],
    ),
  ]
}

function byTime(id: IndicatorId, unit: Unit): Claimed[] {
  return countColumns.map((column) =>
    equal(
      [nameOf(id, unit, 'quarter', column), nameOf(id, unit, 'before', column)],
      [nameOf(id, unit, 'cumulative', column)],
    ),
  )
}

function byGender(id: IndicatorId, unit: Unit): Claimed[] {
  return (['quarter', 'cumulative'] as const).map((span) =>
    equal(
      genderColumns.map((column) => nameOf(id, unit, span, column)),
      [nameOf(id, unit, span, 'total')],
    ),
  )
}

function byRow(unit: Unit, column: CountColumn): Claimed[] {
  const named = (stretch: Stretch) => (id: IndicatorId) => nameOf(id, unit, stretch, column)
  // The unknown have no gender of their own in the table.
  const unknown = (stretch: Stretch) => (id: IndicatorId) =>
    column === 'total' ? [nameOf(id, unit, stretch, 'unknown')] : []
  return [
    ...(['quarter', 'cumulative'] as const).flatMap((stretch) => wholes(named(stretch))),
    ...(['quarter', 'before', 'cumulative'] as const).flatMap((stretch) =>
      outputParts(named(stretch), unknown(stretch)),
    ),
    ...(['before', 'cumulative'] as const).flatMap((stretch) => resultParts(named(stretch), unknown(stretch))),
  ]
}
