/**
 * The figures of people of every indicator: of the quarter, of the whole time, and, which anybody can subtract, of the time before. Of one
 * implementer only the total of the whole time is printed: nearly all of the rest would be hidden, and would take the group's figures along.
 */
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { type IndicatorId, indicatorIds } from '../../law/indicator-ids.ts'
import type { IndicatorsReport, ReportCount, ReportSpan } from '../indicators/shape.ts'
import type { Figure } from './figure.ts'
import { type CountColumn, countColumns, countKey, type SpanName, type Unit, unitOf } from './figure-key.ts'
import { countWorth } from './worth.ts'

export type Stretch = SpanName | 'before'

export const nameOf = (id: IndicatorId, unit: Unit, stretch: Stretch, column: CountColumn): string =>
  `${id}|${unit}|${stretch}|${column}`

/** The common indicator of which it is another name, or itself. */
export const plainId = (id: IndicatorId): IndicatorId => indicatorDefinitions[id].sameAs ?? id

/** Indicators of people, each once. A company is no person: its figures are never hidden. */
export const rowIds: readonly IndicatorId[] = indicatorIds.filter(
  (id) => indicatorDefinitions[id].unit === 'person' && plainId(id) === id,
)

export function countFigures({ indicators }: Pick<IndicatorsReport, 'indicators'>): Figure[] {
  return indicators
    .filter(({ id }) => rowIds.includes(id))
    .flatMap(({ id, group, implementers }) => {
      const names = indicators.filter((one) => plainId(one.id) === id)
      const isTarget = names.some(({ target }) => target !== null)
      const row = { id, ids: names.map((one) => one.id), isTarget }
      const own = Object.entries(implementers).flatMap(([one, span]) => ownFigure(row, unitOf(one), span))
      return [...spanFigures(row, 'group', group), ...own]
    })
}

interface Row {
  readonly id: IndicatorId
  readonly ids: readonly IndicatorId[]
  readonly isTarget: boolean
}

function spanFigures(row: Row, unit: Unit, { quarter, cumulative }: ReportSpan): Figure[] {
  return countColumns.flatMap((column) => {
    const [inQuarter, inAll] = [figureIn(quarter, column), figureIn(cumulative, column)]
    return [
      ...(inQuarter === null ? [] : [printed(row, unit, 'quarter', column, inQuarter)]),
      ...(inAll === null ? [] : [printed(row, unit, 'cumulative', column, inAll)]),
      ...(inQuarter === null || inAll === null ? [] : [subtracted(row, unit, column, inAll - inQuarter)]),
    ]
  })
}

function ownFigure(row: Row, unit: Unit, { cumulative }: ReportSpan): Figure[] {
  const value = figureIn(cumulative, 'total')
  return value === null ? [] : [printed(row, unit, 'cumulative', 'total', value)]
}

/** @returns the keys of what is printed of no implementer, whatever it is. */
export function neverPrinted({ indicators }: Pick<IndicatorsReport, 'indicators'>): string[] {
  return indicators
    .filter(({ unit }) => unit === 'person')
    .flatMap(({ id, implementers }) =>
      Object.entries(implementers).flatMap(([one, spans]) =>
        (['quarter', 'cumulative'] as const).flatMap((span) =>
          countColumns
            .filter((column) => span !== 'cumulative' || column !== 'total')
            .filter((column) => figureIn(spans[span], column) !== null)
            .map((column) => countKey(id, unitOf(one), span, column)),
        ),
      ),
    )
}

const figureIn = (cell: ReportCount | null, column: CountColumn): number | null => cell?.[column] ?? null

function printed(row: Row, unit: Unit, span: SpanName, column: CountColumn, value: number): Figure {
  return {
    name: nameOf(row.id, unit, span, column),
    keys: row.ids.map((id) => countKey(id, unit, span, column)),
    value,
    worth: countWorth(unit, span, column, row.isTarget),
  }
}

function subtracted({ id }: Row, unit: Unit, column: CountColumn, value: number): Figure {
  return { name: nameOf(id, unit, 'before', column), keys: [], value, worth: 0 }
}
