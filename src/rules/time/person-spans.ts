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

export interface SpanCells {
  /** Row → person's number × count of stretches + number of the stretch; -1 for rows that are not asked for. */
  readonly ofRow: Int32Array
  /** How many rows have one. */
  readonly rows: number
}

export function cellsOf(table: HoursTable, { people, spans, spanOf }: PersonSpans, where?: Uint8Array): SpanCells {
  const { person, date } = table.columns
  const ofRow = new Int32Array(table.rows).fill(NONE)
  let rows = 0
  if (people.size === 0) return { ofRow, rows }
  const spanAt = new Map(spans.map((span, at) => [span, at]))
  const first = Int32Array.from(person.values, (id) => (id === undefined ? NONE : (people.get(id) ?? NONE)))
  const second = Int32Array.from(date.values, (day) => (day === undefined ? NONE : (spanAt.get(spanOf(day)) ?? NONE)))
  const [firstCodes, secondCodes, width] = [person.codes, date.codes, spans.length]
  for (let row = 0; row < ofRow.length; row++) {
    if (where !== undefined && where[row] === 0) continue
    const who = first[firstCodes[row] as number] as number
    const when = second[secondCodes[row] as number] as number
    if (who === NONE || when === NONE) continue
    ofRow[row] = who * width + when
    rows += 1
  }
  return { ofRow, rows }
}

/** @returns for each cell its hours, exact, in units of `Hours`. */
export function hoursByCell(
  { columns: { hours } }: HoursTable,
  { ofRow, rows }: SpanCells,
  count: number,
): Float64Array {
  const sums = new Float64Array(count)
  if (rows === 0) return sums
  const { codes, values } = hours
  for (let row = 0; row < ofRow.length; row++) {
    const cell = ofRow[row] as number
    if (cell !== NONE) sums[cell] = (sums[cell] as number) + (values[codes[row] as number] ?? 0)
  }
  return sums
}

/** The rows of some cells, each list ascending. */
export function rowsOfCells({ ofRow }: SpanCells, wanted: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map([...wanted].map((cell) => [cell, [] as number[]]))
  if (found.size > 0) for (let row = 0; row < ofRow.length; row++) found.get(ofRow[row] as number)?.push(row)
  return found
}
