/** A rule about several columns of a row at once. Only for tables of people and companies: a million rows are judged by value. */
import type { Column } from '../read/column.ts'
import type { ColumnId, Table } from '../read/table.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import type { Checked, Verdict } from './rule.ts'
import { Verdicts } from './verdicts.ts'

export interface EachRow<D extends TableDefinition> {
  /** The column that the finding points at. */
  readonly at: ColumnId<D>
  /** What is wrong with a row, or nothing; `null` for a row that lacks what the rule looks at. */
  readonly judge: (row: number) => Verdict | undefined | null
  readonly where: Uint8Array
}

export function eachRow<D extends TableDefinition>(table: Table<D>, { at, judge, where }: EachRow<D>): Checked {
  const verdicts = new Verdicts(table as unknown as Table, at)
  const column = table.columns[at] as unknown as Column<unknown>
  let checked = 0
  for (let row = 0; row < table.rows; row++) {
    const verdict = where[row] === 0 ? null : judge(row)
    if (verdict === null) continue
    checked += 1
    if (verdict !== undefined) verdicts.take(row, verdicts.number(verdict, column.text(row)))
  }
  return { checked, hits: verdicts.hits() }
}

/** What several parts of one rule have checked and found. */
export function together(...parts: readonly Checked[]): Checked {
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    hits: parts.flatMap(({ hits }) => hits),
  }
}
