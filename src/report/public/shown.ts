/** The parts of a report with hidden figures taken out. */
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { IndicatorsReport, ReportCount, ReportPace, ReportSpan, ReportStatus } from '../indicators/shape.ts'
import {
  type CountColumn,
  countColumns,
  countKey,
  type SpanName,
  seriesKey,
  statusKey,
  type Unit,
  unitOf,
} from './figure-key.ts'
import { statusFigure, type statusParts } from './status-figures.ts'

type Hidden = ReadonlySet<string>

export function shownIndicators({ indicators }: IndicatorsReport, hidden: Hidden): IndicatorsReport['indicators'] {
  return indicators.map(({ group, implementers, ...one }) => {
    const shown = (unit: Unit, span: ReportSpan) =>
      shownSpan(span, hidden, (name, column) => countKey(one.id, unit, name, column))
    return {
      ...one,
      group: shown('group', group),
      implementers: mapped(implementers, (span, id) => shown(unitOf(id), span)),
    }
  })
}

function shownSpan(
  { quarter, cumulative }: ReportSpan,
  hidden: Hidden,
  keyOf: (span: SpanName, column: CountColumn) => string,
): ReportSpan {
  const shown = (cell: ReportCount | null, span: SpanName): ReportCount | null =>
    cell && columnsOf((column) => (hidden.has(keyOf(span, column)) ? null : cell[column]))
  return { quarter: shown(quarter, 'quarter'), cumulative: shown(cumulative, 'cumulative') }
}

function columnsOf(figureIn: (column: CountColumn) => number | null): ReportCount {
  return Object.fromEntries(countColumns.map((column) => [column, figureIn(column)])) as unknown as ReportCount
}

export function shownQuarters({ quarters }: IndicatorsReport, hidden: Hidden): IndicatorsReport['quarters'] {
  return quarters.map((quarter) => ({
    ...quarter,
    cumulative: mapped(quarter.cumulative, (value, id) => (hidden.has(seriesKey(id, quarter.name)) ? null : value)),
  }))
}

export function shownStatus(one: ReportStatus, hidden: Hidden): ReportStatus {
  const shown = (part: (typeof statusParts)[number]) =>
    hidden.has(statusKey(one.status, part)) ? null : statusFigure(one, part)
  return {
    status: one.status,
    started: shown('started'),
    left: shown('left'),
    results: mapped(one.results, (_, id) => shown(id)),
  }
}

/**
 * A rate and a state tell what is done; who may still come is no figure of the tables, so that nothing protects it.
 * @returns a hidden one as `unknown`: its `done` is `null` and hidden by its cumulative total's name.
 */
export function shownPace(pace: ReportPace, hidden: Hidden): ReportPace {
  if (indicatorDefinitions[pace.id].unit === 'company') return pace
  if (!hidden.has(countKey(pace.id, 'group', 'cumulative', 'total'))) return { ...pace, open: null }
  return { ...pace, done: null, projected: null, open: null, state: pace.state === 'early' ? 'early' : 'unknown' }
}

export function mapped<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V, key: K) => W,
): Readonly<Record<K, W>> {
  const entries = Object.entries<V>(record) as [K, V][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<K, W>
}
