/** A measure of the table as figures of each of its parts. */
import { withoutPersonal } from '../../../lang/personal-text.ts'
import { shownText } from '../../../lang/shown-text.ts'
import type { MeasureUnit, MeasureValue } from '../../../read/cells/measure-values.ts'
import type { Measure, MeasureFigure, MeasuresTable } from '../../../read/common/measures-of.ts'
import { progressOf } from './progress.ts'
import { type Moment, moments, type ReportFigure, type ReportMeasure } from './shape.ts'

export function reportMeasure(measure: Measure, table: MeasuresTable): ReportMeasure {
  const { name, source, row } = measure
  const count = Math.max(1, ...moments.map((moment) => measure[moment].values.length))
  const { path, row: excelRow } = table.place(row)
  // A bare number has the unit that the table says; the other values' unit may not be its own.
  const unit = table.columns.unit.value(row) ?? 'number'
  return {
    name: shownText(name),
    source: source === null ? null : shownText(source),
    path: withoutPersonal(path),
    row: excelRow,
    values: partNames(shownText(name), count).map((part, at) => {
      const figure = (moment: Moment): ReportFigure => figureOf(measure[moment], at, count, unit)
      const own = { baseline: figure('baseline'), current: figure('current'), target: figure('target') }
      return { name: part, ...own, progress: progressOf(own) }
    }),
  }
}

function figureOf(
  { state, values, time }: MeasureFigure,
  part: number,
  parts: number,
  unit: MeasureUnit,
): ReportFigure {
  const value = ofAll(values) ?? values[part]
  // Of fewer values than parts nobody knows whose they are.
  const isPartial = state === 'told' && values.length < parts && ofAll(values) === undefined
  if (state === 'unreadable' || isPartial) return { state: 'unreadable', value: null }
  if (value === undefined) return { state: 'empty', value: null }
  if (value.kind === 'unknown') return { state: 'no-data', value: null }
  const { number, mark } = value
  return {
    state: 'known',
    value: number,
    unit: value.unit ?? unit,
    approximate: mark !== null,
    mark,
    time,
  }
}

/** "Ei tietoa" of a measure with many parts is said of all of them; a figure is of one. */
function ofAll(values: readonly MeasureValue[]): MeasureValue | undefined {
  return values.length === 1 && values[0]?.kind === 'unknown' ? values[0] : undefined
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
