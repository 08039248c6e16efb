/** Rows of one or several tables that say the same in the given columns: the first of them, and those that repeat it. */
import type { Column } from '../read/column.ts'
import { identity } from '../read/identity.ts'
import type { ColumnId, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

export interface Repeats {
  /** Index of the table that the rows are in. */
  readonly at: number
  /** Ascending. */
  readonly rows: readonly number[]
  readonly first: { readonly at: number; readonly row: number }
}

/**
 * @returns how many rows had a value in every column, and for each value that stands twice its repeats, one entry a table, in the order
 *   of tables and rows. Rows that `eligible` marks with 0, and those with an empty or unreadable cell in one of the columns, are left out.
 */
export function firstOfEqual<D extends TableDefinition>(
  tables: readonly Table<D>[],
  columns: readonly ColumnId<D>[],
  eligible: (table: Table) => Uint8Array,
): { readonly checked: number; readonly repeats: readonly Repeats[] } {
  const shared = columns.map((id) => sharedNumbers(tables.map((table) => table.columns[id] as unknown as AnyColumn)))
  const firsts = new Map<number, number>()
  const repeats = new Map<string, { at: number; rows: number[]; first: Repeats['first'] }>()
  const starts = startsOf(tables)
  let checked = 0
  tables.forEach((table, at) => {
    const where = eligible(table as unknown as Table)
    const codes = columns.map((id) => (table.columns[id] as unknown as AnyColumn).codes)
    for (let row = 0; row < table.rows; row++) {
      if (where[row] === 0) continue
      let key = 0
      for (let part = 0; part < shared.length && key >= 0; part++) {
        const { numberOf, size } = shared[part] as Shared
        const number = numberOf[at]?.[codes[part]?.[row] as number] as number
        key = number === 0 ? -1 : key * size + number
      }
      if (key < 0) continue
      checked += 1
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, (starts[at] as number) + row)
        continue
      }
      const name = `${at} ${first}`
      const known = repeats.get(name)
      if (known !== undefined) known.rows.push(row)
      else repeats.set(name, { at, rows: [row], first: place(first, starts) })
    }
  })
  return { checked, repeats: [...repeats.values()] }
}

type AnyColumn = Column<string | number>

interface Shared {
  /** Table → code → number of the value in all tables together; 0 for an empty or unreadable cell. */
  readonly numberOf: readonly Uint32Array[]
  readonly size: number
}

function sharedNumbers(columns: readonly AnyColumn[]): Shared {
  const numbers = new Map<string | number, number>()
  const numberOf = columns.map((column) => {
    const own = identity(column)
    const shared = own.values.map((value) => {
      if (value === undefined) return 0
      const known = numbers.get(value) ?? numbers.size + 1
      numbers.set(value, known)
      return known
    })
    return Uint32Array.from(own.numberOf, (number) => shared[number] ?? 0)
  })
  return { numberOf, size: numbers.size + 1 }
}

/** Table → number of rows in the tables before it. */
function startsOf(tables: readonly { readonly rows: number }[]): number[] {
  let rows = 0
  return tables.map((table) => {
    const start = rows
    rows += table.rows
    return start
  })
}

function place(number: number, starts: readonly number[]): Repeats['first'] {
  const at = starts.findLastIndex((start) => start <= number)
  return { at, row: number - (starts[at] ?? 0) }
}
