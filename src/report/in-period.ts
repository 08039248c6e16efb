/** Which rows and findings belong to the claim of one period. */
import { isWithin, type Reach } from '../claim/reach.ts'
import { type Day, monthOf } from '../day.ts'
import type { Fact } from '../lang/fact.ts'
import type { Column } from '../read/column.ts'
import type { Table } from '../read/table.ts'
import type { Finding } from '../rules/finding.ts'
import type { RowSpot, Spot } from '../rules/rule.ts'

/** Hours and costs have a date, participants and companies a start, participants an exit too. */
export type DayColumn = 'date' | 'start' | 'end'

/**
 * What a claim's figures rest on: findings with only those of their rows that are dated by the period's end, and only the values of
 * those rows; a finding that is all about later days is left out. A row whose day cannot be read may belong to any period, so it
 * stays. The id stays that of the whole finding.
 * @param dayColumn by which column of its table a row is dated; rows of a table without it stay.
 */
export function findingsUntil(
  findings: readonly Finding[],
  { to }: Pick<Reach, 'to'>,
  dayColumn: DayColumn = 'date',
): Finding[] {
  if (to === null) return [...findings]
  return findings.flatMap((finding) => {
    const spots = finding.spots.map((spot) => narrowed(spot, { from: null, to }, dayColumn))
    const kept = spots.filter(isThere)
    const facts = Object.entries(finding.facts).map(
      ([name, value]) => [name, saidOf(value, kept, to, dayColumn)] as const,
    )
    const saysNothing = facts.some(([, value]) => Array.isArray(value) && value.length === 0)
    const related = finding.related.map((spot) => begun(spot, to)).filter(isThere)
    return kept.length > 0 && !saysNothing
      ? [{ ...finding, spots: kept, related, facts: Object.fromEntries(facts) }]
      : []
  })
}

const isThere = (spot: Spot): boolean => !('rows' in spot) || spot.rows.length > 0

/** Without the rows that come to belong to the finding later. */
function begun<S extends Spot>(spot: S, to: Day | null): S {
  if (!('rows' in spot) || spot.since === undefined || to === null) return spot
  const { since } = spot
  return { ...spot, rows: Array.from(spot.rows).filter((row) => (since.get(row) ?? to) <= to) }
}

/** The rows of a spot that the period answers for, and those whose day cannot be read. */
export function rowsInReach(spot: RowSpot, reach: Reach): RowSpot {
  return narrowed(spot, reach, 'date') as RowSpot
}

function narrowed(spot: Spot, reach: Reach, dayColumn: DayColumn): Spot {
  if (!('rows' in spot)) return spot
  if (spot.since !== undefined) return begun(spot, reach.to)
  const date = daysOf(spot.table, dayColumn)
  if (date === undefined) return spot
  const keep = codesInReach(date, reach)
  const kept = new Uint32Array(spot.rows.length)
  let count = 0
  for (let at = 0; at < spot.rows.length; at++) {
    const row = spot.rows[at] as number
    if (keep[date.codes[row] as number] === 1) kept[count++] = row
  }
  return count === spot.rows.length ? spot : { ...spot, rows: kept.subarray(0, count) }
}

const remembered = new WeakMap<Column<Day>, Map<string, Uint8Array>>()

/** Code of a day → 1 where it lies within reach, or cannot be read. Every finding of a table asks. */
function codesInReach(date: Column<Day>, reach: Reach): Uint8Array {
  const known = remembered.get(date) ?? new Map<string, Uint8Array>()
  remembered.set(date, known)
  const name = `${reach.from} ${reach.to} ${date.size}`
  const found = known.get(name)
  if (found !== undefined) return found
  const made = new Uint8Array(date.size)
  for (let code = 0; code < made.length; code++) {
    made[code] = isWithin(reach, date.values[code]) ? 1 : 0
  }
  known.set(name, made)
  return made
}

/** Beyond so many rows a message's three examples need not be of this very period. */
const MOST_COMPARED = 10_000

/** Of several values those that the kept rows hold; of months, those that have begun. */
function saidOf(
  value: Fact | readonly Fact[],
  kept: readonly Spot[],
  to: Day,
  dayColumn: DayColumn,
): Fact | readonly Fact[] {
  if ('kind' in value) return value
  const begun = value.filter(({ kind, text }) => kind !== 'month' || text <= monthOf(to))
  if (begun.length < 2) return begun
  if (kept.some((spot) => 'rows' in spot && spot.rows.length > MOST_COMPARED)) return begun
  const heldIn = (column: string | null): readonly Fact[] => {
    const missing = new Set(begun.map(({ text }) => text))
    for (const spot of kept) strikeOut(missing, spot, column)
    return begun.filter(({ text }) => !missing.has(text))
  }
  const own = heldIn(null)
  // What is missing in a row is told with the row's day: an exit without its form.
  const dated = own.length > 0 ? own : heldIn(dayColumn)
  return dated.length > 0 ? dated : begun
}

/** Of the texts those that a cell of the spot says, as typed or as read. @param other column of the same rows. */
function strikeOut(missing: Set<string>, spot: Spot, other: string | null): void {
  if (!('rows' in spot)) return
  const column = (spot.table.columns as Readonly<Record<string, Column<unknown>>>)[other ?? spot.column ?? '']
  if (column === undefined) return
  const isSeen = new Uint8Array(column.size)
  // A message has three examples, and most findings hold theirs in their first rows.
  for (let at = 0; at < spot.rows.length && missing.size > 0; at++) {
    const code = column.codes[spot.rows[at] as number] as number
    if (isSeen[code] === 1) continue
    isSeen[code] = 1
    missing.delete(column.textOf(code).trim())
    missing.delete(String(column.values[code] ?? ''))
  }
}

function daysOf(table: Table, id: DayColumn): Column<Day> | undefined {
  return (table.columns as Readonly<Record<string, Column<unknown>>>)[id] as Column<Day> | undefined
}
