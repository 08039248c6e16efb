/** A rule about two columns of a row: judged once a distinct pair of values. */
import type { Column } from '../read/column.ts'
import type { ColumnId, Columns, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { PairMemory, UNKNOWN } from './pair-memory.ts'
import type { Checked, Verdict } from './rule.ts'
import { Verdicts } from './verdicts.ts'

type Value<C> = C extends Column<infer T> ? T : never

export interface EachPair<A, B> {
  /** Which of the two columns the finding points at. */
  readonly at: 'first' | 'second'
  /** Given both values; the second is `undefined` where its cell is empty. A row whose first cell is empty is not looked at. */
  readonly judge: (first: A, second: B | undefined) => Verdict | undefined
  readonly where?: Uint8Array
  /** Whether something could be wrong with a first value, whatever stands beside it: asked once a distinct value. Without it, with any. */
  readonly isSuspect?: (first: A) => boolean
  /** Where it is told more quickly than remembered: whether nothing is wrong with a pair. */
  readonly passes?: (first: A, second: B | undefined) => boolean
}

export function eachPair<D extends TableDefinition, K extends ColumnId<D>, L extends ColumnId<D>>(
  table: Table<D>,
  firstId: K,
  secondId: L,
  { at, judge, where, isSuspect, passes }: EachPair<Value<Columns<D>[K]>, Value<Columns<D>[L]>>,
): Checked {
  type First = Value<Columns<D>[K]>
  const first = table.columns[firstId] as unknown as Column<First>
  const second = table.columns[secondId] as unknown as Column<Value<Columns<D>[L]>>
  const { codes: firsts, values } = first
  const { codes: seconds, values: others } = second
  const verdicts = new Verdicts(table as unknown as Table, at === 'first' ? firstId : secondId)
  let known: PairMemory | undefined
  const suspects = isSuspect === undefined ? undefined : suspectsAmong(values, isSuspect)

  const judged = (value: First, a: number, b: number): number => {
    const verdict = judge(value, others[b])
    if (verdict === undefined) return 0
    return verdicts.number(verdict, () => (at === 'first' ? first.textOf(a) : second.textOf(b)))
  }

  let checked = 0
  const isAnyUnread = second.troubleKinds.size > 0
  for (let row = 0; row < table.rows; row++) {
    if (where !== undefined && where[row] === 0) continue
    const a = firsts[row] as number
    const value = values[a]
    if (value === undefined) continue
    const b = seconds[row] as number
    if (isAnyUnread && second.isUnread(b)) continue
    checked += 1
    if (suspects?.[a] === 0 || passes?.(value, others[b]) === true) continue
    known ??= new PairMemory(first.size, second.size, table.rows)
    const slot = known.slotOf(a, b)
    let number = known.numbers[slot] as number
    if (number === UNKNOWN) {
      number = judged(value, a, b)
      known.numbers[slot] = number
    }
    if (number !== 0) verdicts.take(row, number)
  }
  return { checked, hits: verdicts.hits() }
}

/** Code → 1 for a value with which something could be wrong. */
function suspectsAmong<T>(values: readonly (T | undefined)[], isSuspect: (value: T) => boolean): Uint8Array {
  const suspects = new Uint8Array(values.length)
  for (let code = 0; code < values.length; code++) {
    const value = values[code]
    if (value !== undefined && isSuspect(value)) suspects[code] = 1
  }
  return suspects
}
