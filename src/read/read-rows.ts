/** The records of a text into the rows of a table: plain ones in runs, the others one by one. Both ways lead to the same table. */
import type { Parting } from './ambiguity-delimiter.ts'
import { PlainRows } from './plain/plain-rows.ts'
import type { RowTaker } from './row-taker.ts'
import { type Broken, Records } from './scan.ts'
import type { Table } from './table.ts'

/**
 * @param hidden rows of the file that Excel does not show.
 * @returns what broke the file, or `undefined`.
 */
export function readRows(
  table: Table,
  utf8: Buffer,
  { delimiter, header }: Parting,
  taker: RowTaker,
  hidden: number,
): Broken | undefined {
  const records = new Records(utf8, delimiter)
  const plain = taker.plain && PlainRows.of(table, utf8, delimiter, header, taker.plain, hidden)
  for (;;) {
    if (plain !== undefined && taker.isReady()) plain.read(records)
    if (!records.next()) return records.broken
    taker.take(records.record)
  }
}
