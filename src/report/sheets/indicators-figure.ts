/** A figure of people or companies as a cell: where it cannot be known, or is hidden, the cell says which. */

import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { ReportCount } from '../indicators/shape.ts'
import type { CountColumn, SpanName, Unit } from '../public/figure-key.ts'
import { countKey } from '../public/figure-key.ts'
import type { Cell } from '../sheet.ts'
import { count } from './cells.ts'

type More = Parameters<typeof count>[1]

export function figure(value: number | null, isHidden: boolean, more?: More): Cell {
  if (value !== null) return count(value, more)
  return { ...count(null, more), absent: isHidden ? 'hidden' : 'unknown' }
}

/** Of which cell a figure is one column. */
export interface Counted {
  readonly id: IndicatorId
  readonly unit: Unit
  readonly span: SpanName
  readonly cell: ReportCount | null
}

/** Companies have no gender: there is nothing to say, rather than something unknown. */
export function countFigure(
  { id, unit, span, cell }: Counted,
  column: CountColumn,
  isHidden: (key: string) => boolean,
  more?: More,
): Cell {
  const hidden = isHidden(countKey(id, unit, span, column))
  const value = cell?.[column] ?? null
  if (cell !== null && value === null && !hidden) return { kind: 'text', value: null, ...more }
  return figure(value, hidden, more)
}
