/** A rule about rows that belong together: one person's day, one voucher. */
import type { Column } from '../read/column.ts'
import { identity } from '../read/identity.ts'
import type { ColumnId, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

/** Up to so many possible groups for each row are counted in a flat table; above, rows are sorted. */
const FLAT_FOR_EACH_ROW = 8

interface Grouping {
  readonly order: Uint32Array
  /** Where each group ends in the order. */
  readonly ends: Uint32Array
}

/** Several rules go through the same groups; sorting a million rows once is enough. */
const remembered = new WeakMap<object, Map<string, Grouping>>()

/**
 * The rows of a table in groups that share the values of the given columns, groups in ascending order of those values and rows in
 * ascending order within. Rows with an empty or unreadable key are left out, as are those that `where` marks with 0, and groups that
 * are left without rows.
 */
export function* groupsOf<D extends TableDefinition>(
  table: Table<D>,
  keys: readonly ColumnId<D>[],
  where?: Uint8Array,
): Generator<Uint32Array> {
  // A file in which every row is bad has nothing left to group.
  if (where !== undefined && !where.includes(1)) return
  const { order, ends } = groupingOf(table, keys)
  let from = 0
  for (let group = 0; group < ends.length; group++) {
    const end = ends[group] as number
    const rows = order.subarray(from, end)
    from = end
    const kept = where === undefined ? rows : keptOf(rows, where)
    if (kept.length > 0) yield kept
  }
}

/** The same list where all its rows are kept, which is nearly always. */
function keptOf(rows: Uint32Array, where: Uint8Array): Uint32Array {
  let count = 0
  for (let at = 0; at < rows.length; at++) if (where[rows[at] as number] !== 0) count += 1
  if (count === rows.length) return rows
  const kept = new Uint32Array(count)
  for (let at = rows.length - 1; count > 0; at--)
    if (where[rows[at] as number] !== 0) kept[--count] = rows[at] as number
  return kept
}

function groupingOf<D extends TableDefinition>(table: Table<D>, keys: readonly ColumnId<D>[]): Grouping {
  const known = remembered.get(table) ?? new Map<string, Grouping>()
  remembered.set(table, known)
  const name = `${keys.join(' ')} ${table.rows}`
  const found = known.get(name) ?? grouping(table, keys)
  known.set(name, found)
  return found
}

function grouping<D extends TableDefinition>(table: Table<D>, keys: readonly ColumnId<D>[]): Grouping {
  const columns = keys.map((key) => table.columns[key] as unknown as Column<string | number>)
  const identities = columns.map(identity)
  const size = identities.reduce((product, { values }) => product * values.length, 1)
  const keyOf = new Float64Array(table.rows)
  for (let row = 0; row < table.rows; row++) {
    let key = 0
    for (let at = 0; key >= 0 && at < columns.length; at++) {
      const number = identities[at]?.numberOf[columns[at]?.codes[row] as number] as number
      key = number === 0 ? -1 : key * (identities[at]?.values.length ?? 1) + number
    }
    keyOf[row] = key
  }
  if (size * table.rows > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`too many possible groups of ${keys.join(', ')}`)
  return size <= FLAT_FOR_EACH_ROW * table.rows ? counted(keyOf, size) : sorted(keyOf)
}

function counted(keyOf: Float64Array, size: number): Grouping {
  const count = new Uint32Array(size + 1)
  for (const key of keyOf) if (key >= 0) count[key] = (count[key] as number) + 1
  const ends: number[] = []
  let total = 0
  for (let key = 0; key < size; key++) {
    const here = count[key] as number
    count[key] = total
    total += here
    if (here > 0) ends.push(total)
  }
  const order = new Uint32Array(total)
  for (let row = 0; row < keyOf.length; row++) {
    const key = keyOf[row] as number
    if (key < 0) continue
    const at = count[key] as number
    order[at] = row
    count[key] = at + 1
  }
  return { order, ends: Uint32Array.from(ends) }
}

/** Key and row in one number, which the machine sorts far quicker than a comparison in two; exact to 2^53. */
function sorted(keyOf: Float64Array): Grouping {
  const count = keyOf.length
  const packed = Float64Array.from(keyOf, (key, row) => (key < 0 ? -1 : key * count + row)).sort()
  const from = packed.findIndex((one) => one >= 0)
  const order = from === -1 ? new Uint32Array(0) : Uint32Array.from(packed.subarray(from), (one) => one % count)
  const ends: number[] = []
  for (let at = 1; at <= order.length; at++) {
    if (at === order.length || keyOf[order[at] as number] !== keyOf[order[at - 1] as number]) ends.push(at)
  }
  return { order, ends: Uint32Array.from(ends) }
}
