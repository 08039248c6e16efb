/** A rule about one column: judged once a distinct value, however many rows hold it. */
import { type Column, countsOf } from '../read/column.ts'
import type { ColumnId, Columns, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import type { Checked, Verdict } from './rule.ts'
import { Verdicts } from './verdicts.ts'

type Value<C> = C extends Column<infer T> ? T : never

export interface EachValue<T> {
  /** Given a value that could be read; says what is wrong with it, or nothing. */
  readonly judge: (value: T) => Verdict | undefined
  /** Given the empty cells; without it they are not looked at. Unreadable cells never are: the FILE rules have told of them. */
  readonly empty?: () => Verdict | undefined
  /** Rows that are looked at (1); without it, all. */
  readonly where?: Uint8Array
}

export function eachValue<D extends TableDefinition, K extends ColumnId<D>>(
  table: Table<D>,
  columnId: K,
  { judge, empty, where }: EachValue<Value<Columns<D>[K]>>,
): Checked {
  const column = table.columns[columnId] as unknown as Column<Value<Columns<D>[K]>>
  const verdicts = new Verdicts(table as unknown as Table, columnId)
  const numberOf = new Int32Array(column.size)
  const { values } = column
  let checked = 0
  let broken = 0
  // A text that no looked-at row holds (a total row's, a broken file's) is nobody's mistake.
  const counts = countsOf(column as Column<unknown>, table.rows, where)
  // One function for all: one that each value brings along would be made a million times.
  let asked = 0
  const typed = (): string => column.textOf(asked)
  for (let code = 0; code < numberOf.length; code++) {
    const count = counts[code] as number
    const value = values[code]
    if (count === 0 || (value === undefined && (empty === undefined || column.isUnread(code)))) continue
    checked += count
    const verdict = value === undefined ? empty?.() : judge(value)
    if (verdict === undefined) continue
    asked = code
    numberOf[code] = verdicts.number(verdict, typed)
    broken += count
  }
  // A rule that nothing breaks has looked at a few hundred values and at no row.
  if (broken === 0) return { checked, hits: [] }
  const { codes } = column
  for (let row = 0; row < table.rows && broken > 0; row++) {
    const number = numberOf[codes[row] as number] as number
    if (number === 0 || where?.[row] === 0) continue
    verdicts.take(row, number)
    broken -= 1
  }
  return { checked, hits: verdicts.hits() }
}
