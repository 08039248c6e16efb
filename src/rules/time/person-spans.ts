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

/** A cell is a person's stretch: the person's number × count of stretches + number of the stretch. */
export interface SpanCells {
  /** Row → cell; -1 for rows that are not asked for. */
  readonly ofRow: Int32Array
  /** How many rows have one. */
  readonly rows: number
  /** Cell → 1 where it has any row. */
  readonly isUsed: Uint8Array
  /** Cell → its hours, exact, in units of `Hours`. */
  readonly hours: Float64Array
}

/** @param humans how many numbers people have. */
export function cellsOf(
  table: HoursTable,
  { people, spans, spanOf }: PersonSpans,
  humans: number,
  where?: Uint8Array,
): SpanCells {
  const { person, date, hours: amounts } = table.columns
  const width = spans.length
  const ofRow = new Int32Array(table.rows).fill(NONE)
  const isUsed = new Uint8Array(humans * width)
  const hours = new Float64Array(humans * width)
  let rows = 0
  const isNobody = people.size === 0 || (where !== undefined && !where.includes(1))
  if (isNobody) return { ofRow, rows, isUsed, hours }
  const spanAt = new Map(spans.map((span, at) => [span, at]))
  const first = eachCode(person.values, (id) => people.get(id))
  const second = eachCode(date.values, (day) => spanAt.get(spanOf(day)))
  const [firstCodes, secondCodes, hoursCodes, { values }] = [person.codes, date.codes, amounts.codes, amounts]
  for (let row = 0; row < ofRow.length; row++) {
    if (where !== undefined && where[row] === 0) continue
    const who = first[firstCodes[row] as number] as number
    const when = second[secondCodes[row] as number] as number
    if (who === NONE || when === NONE) continue
    const cell = who * width + when
    ofRow[row] = cell
    isUsed[cell] = 1
    hours[cell] = (hours[cell] as number) + (values[hoursCodes[row] as number] ?? 0)
    rows += 1
  }
  return { ofRow, rows, isUsed, hours }
}

/** Code → number of its value, or `NONE`. */
function eachCode<T>(values: readonly (T | undefined)[], numberOf: (value: T) => number | undefined): Int32Array {
  const numbers = new Int32Array(values.length).fill(NONE)
  for (let code = 0; code < numbers.length; code++) {
    const value = values[code]
    if (value !== undefined) numbers[code] = numberOf(value) ?? NONE
  }
  return numbers
}

/** The rows of some cells, each list ascending. */
export function rowsOfCells({ ofRow }: SpanCells, wanted: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map([...wanted].map((cell) => [cell, [] as number[]]))
  if (found.size > 0) for (let row = 0; row < ofRow.length; row++) found.get(ofRow[row] as number)?.push(row)
  return found
}
