/** Rows of one voucher, day and amount: which of them are the same entry, and which are entries of their own beside it. */
import { folded } from '../../read/folded.ts'
import type { Table } from '../../read/table.ts'
import type { CostCategory, costsTable } from '../../read/tables/costs.ts'

export type Costs = Table<typeof costsTable>

export interface Entry {
  /** The row that is paid. */
  readonly kept: number
  /** Those that repeat it, ascending. */
  readonly copies: readonly number[]
}

export type Entries = readonly [Entry, ...Entry[]]

/**
 * A ledger numbers its bookings, so that one number with two texts or two people is a booking of two lines. What is empty tells nothing apart.
 * @param rows ascending. @returns one entry at least, in the order of their first rows.
 */
export function entriesAmong(costs: Costs, rows: readonly [number, ...number[]]): Entries {
  const [first, ...others] = rows.map((row) => lineOf(costs, row))
  const sets: [Line[], ...Line[][]] = [[first as Line]]
  for (const line of others) {
    const same = sets.find((set) => set.every((one) => !areApart(one, line)))
    if (same === undefined) sets.push([line])
    else same.push(line)
  }
  const [one, ...more] = sets
  return [entryOf(costs, one), ...more.map((set) => entryOf(costs, set))]
}

interface Line {
  readonly row: number
  readonly text: string
  readonly person: string
}

function lineOf({ columns: { description, person } }: Costs, row: number): Line {
  return { row, text: folded(description.value(row) ?? ''), person: folded(person.value(row) ?? '') }
}

function areApart(a: Line, b: Line): boolean {
  const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other
  return differ(a.text, b.text) || differ(a.person, b.person)
}

function entryOf(costs: Costs, lines: readonly Line[]): Entry {
  const rows = lines.map(({ row }) => row)
  const kept = keptOf(costs, rows)
  return { kept, copies: rows.filter((row) => row !== kept) }
}

const keptFirst: readonly CostCategory[] = ['travel', 'services', 'other', 'salaries', 'income']

/** The first row; where the rows differ in what they are booked as, one that the order of the file does not decide. */
function keptOf({ columns }: Costs, rows: readonly number[]): number {
  const key = (row: number): string => {
    const rank = keptFirst.indexOf(columns.category.value(row) ?? 'other')
    return `${rank === -1 ? keptFirst.length : rank} ${columns.person.value(row) ?? ''}`
  }
  return rows.reduce((kept, row) => (key(row) < key(kept) ? row : kept))
}
