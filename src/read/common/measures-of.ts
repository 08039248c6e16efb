/** The table of measures as reports tell it: one measure a row, each figure with its time, what cannot be read said as such. */
import type { Goal, Programme } from '../../project/programme.ts'
import type { MeasureUnit, MeasureValue } from '../cells/measure-values.ts'
import type { Time } from '../cells/time.ts'
import type { Column } from '../column.ts'
import type { Tables } from '../file-set.ts'
import { folded } from '../folded.ts'

export type MeasuresTable = NonNullable<Tables<'measures'>['measures']>

export interface MeasureFigure {
  /** `missing`: the cell is empty; `unreadable`: a finding tells of it. Both have no values. */
  readonly state: 'told' | 'missing' | 'unreadable'
  /** As many as the measure has parts. */
  readonly values: readonly MeasureValue[]
  readonly time: Time | null
}

export interface Measure {
  /** In the table. */
  readonly row: number
  /** `null` where the programme has no such goal. */
  readonly goal: Goal | null
  readonly name: string
  readonly source: string | null
  /** As the table says, or else as its values do. */
  readonly unit: MeasureUnit | null
  readonly baseline: MeasureFigure
  readonly current: MeasureFigure
  readonly target: MeasureFigure
}

/** @returns the measures in the order of the table; rows without a name are told of by a finding. */
export function measuresOf(table: MeasuresTable, programme: Programme): Measure[] {
  const { columns } = table
  const figure = (values: Column<readonly MeasureValue[]>, time: Column<Time>, row: number): MeasureFigure => ({
    state: values.trouble(row) !== undefined ? 'unreadable' : values.value(row) === undefined ? 'missing' : 'told',
    values: values.value(row) ?? [],
    time: time.value(row) ?? null,
  })
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row): Measure[] => {
    const name = columns.measure.value(row)
    if (name === undefined) return []
    const baseline = figure(columns.baseline, columns.baselineDate, row)
    const current = figure(columns.current, columns.currentDate, row)
    const target = figure(columns.target, columns.targetDate, row)
    const goal = goalNamed(programme, columns.goal.value(row) ?? '') ?? null
    const unit = columns.unit.value(row) ?? unitOf([baseline, current, target])
    return [{ row, goal, name, source: columns.source.value(row) ?? null, unit, baseline, current, target }]
  })
}

/** By its id, its name or its number. */
export function goalNamed({ goals }: Programme, text: string): Goal | undefined {
  const typed = folded(text)
  return goals.find(({ id, name }, at) => [id, name, String(at + 1)].some((known) => folded(known) === typed))
}

/** What the values say themselves, where any does. */
function unitOf(figures: readonly MeasureFigure[]): MeasureUnit | null {
  const known = figures.flatMap(({ values }) => values.filter((value) => value.kind === 'known'))
  if (known.length === 0) return null
  return known.find(({ unit }) => unit !== null)?.unit ?? 'number'
}
