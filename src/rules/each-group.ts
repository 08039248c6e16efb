/** A rule about rows that belong together: one person's day, one voucher. */
import type { Column } from '../read/column.ts'
import { identity } from '../read/identity.ts'
import type { ColumnId, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

/** Rows in an order in which those that belong together stand together: group by group, in one list. */
export interface Groups {
  readonly order: Uint32Array
  /** Where each group ends in the order; the next one begins there. */
  readonly ends: Uint32Array
}

/** Several rules go through the same groups; sorting a million rows once is enough. */
const remembered = new WeakMap<object, Map<string, Groups>>()

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
  const { order, ends } = groupedRows(table, keys, where)
  let from = 0
  for (let group = 0; group < ends.length; group++) {
    const end = ends[group] as number
    yield order.subarray(from, end)
    from = end
  }
}

/** The same groups in one list, for those who look at every one of them: a list a group would cost more than the look. */
export function groupedRows<D extends TableDefinition>(
  table: Table<D>,
  keys: readonly ColumnId<D>[],
  where?: Uint8Array,
): Groups {
  // A file in which every row is bad has nothing left to group.
  if (where !== undefined && !where.includes(1)) return { order: new Uint32Array(0), ends: new Uint32Array(0) }
  const all = groupingOf(table, keys)
  return where === undefined || !where.includes(0) ? all : kept(all, where)
}

function kept({ order, ends }: Groups, where: Uint8Array): Groups {
  const keptOrder = new Uint32Array(order.length)
  const keptEnds = new Uint32Array(ends.length)
  let [count, groups, at] = [0, 0, 0]
  for (let group = 0; group < ends.length; group++) {
    const before = count
    for (const end = ends[group] as number; at < end; at++) {
      const row = order[at] as number
      if (where[row] !== 0) keptOrder[count++] = row
    }
    if (count > before) keptEnds[groups++] = count
  }
  return { order: keptOrder.subarray(0, count), ends: keptEnds.subarray(0, groups) }
}

function groupingOf<D extends TableDefinition>(table: Table<D>, keys: readonly ColumnId<D>[]): Groups {
  const known = remembered.get(table) ?? new Map<string, Groups>()
  remembered.set(table, known)
  const name = `${keys.join(' ')} ${table.rows}`
  const found = known.get(name) ?? grouping(table, keys)
  known.set(name, found)
  return found
}

/** So many possible groups for each row are counted in one list; where more are possible, the rows are sorted by one key after the other. */
const COUNTED_FOR_EACH_ROW = 4

interface SortKey {
  /** Row → number of its value, from 1; 0 is an empty or unreadable cell. */
  readonly numbers: Uint32Array
  readonly count: number
}

/** A counting sort: as long as the rows and the values, however many groups are possible. */
function grouping<D extends TableDefinition>(table: Table<D>, keys: readonly ColumnId<D>[]): Groups {
  const most = table.rows * COUNTED_FOR_EACH_ROW
  const sorts: SortKey[] = []
  for (const key of keys) {
    const column = table.columns[key] as unknown as Column<string | number>
    const before = sorts.at(-1)
    const { length } = identity(column).values
    if (before !== undefined && before.count * length <= most) sorts[sorts.length - 1] = withinKey(before, column)
    else sorts.push(sortKey(column, table.rows))
  }
  const [only] = sorts
  return only !== undefined && sorts.length === 1 ? groupedBy(only) : groupedByEach(sorts, table.rows)
}

function sortKey(column: Column<string | number>, rows: number): SortKey {
  const { numberOf, values } = identity(column)
  const { codes } = column
  const numbers = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) numbers[row] = numberOf[codes[row] as number] as number
  return { numbers, count: values.length }
}

/** Two keys as one: a number for each pair of their values, in the order of the pairs. */
function withinKey({ numbers: outer, count }: SortKey, column: Column<string | number>): SortKey {
  const { numberOf, values } = identity(column)
  const { codes } = column
  const width = values.length
  const numbers = new Uint32Array(outer.length)
  for (let row = 0; row < outer.length; row++) {
    const inner = numberOf[codes[row] as number] as number
    const group = outer[row] as number
    if (group !== 0 && inner !== 0) numbers[row] = group * width + inner
  }
  return { numbers, count: count * width }
}

function groupedBy({ numbers, count }: SortKey): Groups {
  const starts = new Uint32Array(count)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number
    starts[number] = (starts[number] as number) + 1
  }
  const ends = new Uint32Array(Math.min(count, numbers.length))
  let [groups, rows] = [0, 0]
  for (let number = 1; number < count; number++) {
    const own = starts[number] as number
    starts[number] = rows
    if (own === 0) continue
    rows += own
    ends[groups++] = rows
  }
  const order = new Uint32Array(rows)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number
    if (number === 0) continue
    const place = starts[number] as number
    order[place] = row
    starts[number] = place + 1
  }
  return { order, ends: ends.slice(0, groups) }
}

/** By each key in turn, the last first. */
function groupedByEach(sorts: readonly SortKey[], rows: number): Groups {
  let order = withAllKeys(rows, sorts)
  for (const sort of sorts.toReversed()) order = sortedBy(order, sort)
  const ends = new Uint32Array(order.length)
  let groups = 0
  for (let at = 1; at <= order.length; at++)
    if (at === order.length || !areTogether(sorts, order[at - 1] as number, order[at] as number)) ends[groups++] = at
  return { order, ends: ends.slice(0, groups) }
}

function areTogether(sorts: readonly SortKey[], one: number, other: number): boolean {
  for (const { numbers } of sorts) if (numbers[one] !== numbers[other]) return false
  return true
}

function withAllKeys(rows: number, sorts: readonly SortKey[]): Uint32Array {
  const kept = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    kept[count] = row
    if (hasAllKeys(sorts, row)) count += 1
  }
  return kept.subarray(0, count)
}

function hasAllKeys(sorts: readonly SortKey[], row: number): boolean {
  for (const { numbers } of sorts) if (numbers[row] === 0) return false
  return true
}

function sortedBy(order: Uint32Array, { numbers, count }: SortKey): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < order.length; at++) {
    const next = (numbers[order[at] as number] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let number = 1; number <= count; number++)
    starts[number] = (starts[number] as number) + (starts[number - 1] as number)
  const sorted = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number
    const number = numbers[row] as number
    const place = starts[number] as number
    sorted[place] = row
    starts[number] = place + 1
  }
  return sorted
}
