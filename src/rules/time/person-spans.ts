/** Hours of people by stretch of time (a year, a month): each row gets the number of its person's stretch, and sums are one pass. */
import type { Day } from '../../day.ts'
import type { HoursTable } from './hours-table.ts'

/** The number of a row that belongs to nobody asked for, or to no stretch asked for. */
const NONE = -1

export interface PersonSpans {
  /** Person id → number. Two ids may share one: the same human being. */
  readonly people: ReadonlyMap<string, number>
  readonly spans: readonly string[]
  /** The stretch in which a day lies. */
  readonly spanOf: (day: Day) => string
}

/** @returns row → person's number × count of stretches + number of the stretch; -1 for rows that are not asked for. */
export function cellsOf(
  { rows, columns: { person, date } }: HoursTable,
  { people, spans, spanOf }: PersonSpans,
  where?: Uint8Array,
): Int32Array {
  const spanAt = new Map(spans.map((span, at) => [span, at]))
  const first = Int32Array.from(person.values, (id) => (id === undefined ? NONE : (people.get(id) ?? NONE)))
  const second = Int32Array.from(date.values, (day) => (day === undefined ? NONE : (spanAt.get(spanOf(day)) ?? NONE)))
  const cells = new Int32Array(rows).fill(NONE)
  for (let row = 0; row < rows; row++) {
    if (where !== undefined && where[row] === 0) continue
    const who = first[person.codes[row] as number] as number
    const when = second[date.codes[row] as number] as number
    if (who !== NONE && when !== NONE) cells[row] = who * spans.length + when
  }
  return cells
}

/** @returns for each cell its hours, exact, in units of `Hours`. */
export function hoursByCell({ columns: { hours } }: HoursTable, cells: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as number
    if (cell !== NONE) sums[cell] = (sums[cell] as number) + (hours.values[hours.codes[row] as number] ?? 0)
  }
  return sums
}

/** The rows of some cells, each list ascending. */
export function rowsOfCells(cells: Int32Array, wanted: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map([...wanted].map((cell) => [cell, [] as number[]]))
  if (found.size > 0) for (let row = 0; row < cells.length; row++) found.get(cells[row] as number)?.push(row)
  return found
}
