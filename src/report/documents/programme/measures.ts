/** The rows of the table of measures, as figures of each measure's parts. */

import { withoutPersonal } from '../../../lang/personal-text.ts'
import { shownText } from '../../../lang/shown-text.ts'
import type { MeasureUnit, MeasureValue } from '../../../read/cells/measure-values.ts'
import type { Tables } from '../../../read/file-set.ts'
import { progressOf } from './progress.ts'
import type { Moment, ReportFigure, ReportMeasure } from './shape.ts'

type Measures = NonNullable<Tables<'measures'>['measures']>

export interface MeasureOfGoal extends ReportMeasure {
  /** As written in the table. */
  readonly goal: string
}

/** In the order of the table. */
export function measuresIn(table: Measures): MeasureOfGoal[] {
  return Array.from({ length: table.rows }, (_, row) => measure(table, row))
}

function measure(table: Measures, row: number): MeasureOfGoal {
  const { columns } = table
  const figures = {
    baseline: figuresAt(table, row, 'baseline'),
    current: figuresAt(table, row, 'current'),
    target: figuresAt(table, row, 'target'),
  }
  const count = Math.max(...Object.values(figures).map(({ length }) => length))
  const at = (moment: Moment, part: number): ReportFigure => figures[moment][part] ?? sameForAll(figures[moment])
  const name = shownText(columns.measure.text(row).trim())
  const { path, row: excelRow } = table.place(row)
  const source = columns.source.text(row).trim()
  return {
    goal: shownText(columns.goal.text(row).trim()),
    name,
    source: source === '' ? null : shownText(source),
    path: withoutPersonal(path),
    row: excelRow,
    values: partNames(name, count).map((part, index) => {
      const own = { baseline: at('baseline', index), current: at('current', index), target: at('target', index) }
      return { name: part, ...own, progress: progressOf(own) }
    }),
  }
}

const empty: ReportFigure = { state: 'empty', value: null }

/** "Ei tietoa" of a measure with many parts is said of all of them; a figure is of one. */
function sameForAll(figures: readonly ReportFigure[]): ReportFigure {
  const [only] = figures
  return figures.length === 1 && only !== undefined && only.state !== 'known' ? only : empty
}

function figuresAt({ columns }: Measures, row: number, moment: Moment): ReportFigure[] {
  const column = columns[moment]
  if (column.trouble(row) !== undefined) return [{ state: 'unreadable', value: null }]
  const unit = columns.unit.value(row) ?? null
  const time = columns[`${moment}Date`].value(row) ?? null
  const values = column.value(row) ?? []
  return values.length === 0 ? [empty] : values.map((value) => figureOf(value, unit, time))
}

function figureOf(value: MeasureValue, unit: MeasureUnit | null, time: string | null): ReportFigure {
  if (value.kind === 'unknown') return { state: 'no-data', value: null }
  const { number, mark } = value
  return {
    state: 'known',
    value: number,
    unit: value.unit ?? unit ?? 'number',
    approximate: mark !== null,
    mark,
    time,
  }
}

/** A measure's name says its parts as its cells do: parted by semicolons or line breaks, or by commas where that gives as many. */
export function partNames(name: string, count: number): string[] {
  if (count === 1) return [name]
  const ways = [/[;\n]/, /,\s+(?![^(]*\))/]
  for (const way of ways) {
    const parts = name.split(way).map((part) => part.trim())
    if (parts.length === count && parts.every((part) => part !== '')) return parts
  }
  return Array.from({ length: count }, (_, at) => `${name} (${at + 1}/${count})`)
}
