/** Which sheet of a workbook is the table: the one whose first rows hold the table's header. */
import { RECORDS_LOOKED_AT } from '../delimiter.ts'
import { type Header, HeaderSearch } from '../header.ts'
import type { TableDefinition } from '../tables/definition.ts'
import type { Tab } from './book.ts'
import { type Merge, mergesDown } from './merges.ts'
import { type Reading, readWorksheet } from './worksheet.ts'
import type { WorksheetRow } from './worksheet-row.ts'

export interface Candidate {
  readonly tab: Tab
  /** `undefined` where no row answers to any column. Its `at` is the index of its last row, where it stands over several. */
  readonly header: Header | undefined
  /** Whether none of its first rows holds anything. */
  readonly empty: boolean
  readonly merges: readonly Merge[]
}

/** @throws Unreadable */
export async function lookAt(tab: Tab, table: TableDefinition, reading: Reading): Promise<Candidate> {
  const merges = await mergesDown(tab.part)
  const search = new HeaderSearch(table)
  const above = new Map<Merge, string>()
  let empty = true
  await readWorksheet(tab.part, reading, (row) => {
    if (!row.isBlank()) empty = false
    if (row.number > RECORDS_LOOKED_AT) return false
    return !search.isFound(cellsOf(row, merges, above), row.number) && row.number < RECORDS_LOOKED_AT
  })
  const header = search.header()
  if (header === undefined) return { tab, header, empty, merges }
  const lastRow = merges
    .filter(({ from, column }) => from === header.line && (header.cells[column] ?? '').trim() !== '')
    .reduce((last, { to }) => Math.max(last, to), header.line)
  return { tab, header: { ...header, at: Math.min(lastRow, RECORDS_LOOKED_AT) - 1 }, empty, merges }
}

/** The row's texts; a cell that is merged with those above it says what the first of them says. */
function cellsOf(row: WorksheetRow, merges: readonly Merge[], above: Map<Merge, string>): string[] {
  const cells = Array.from({ length: row.width }, (_, at) => row.text(at))
  for (const merge of merges) {
    const { from, to, column } = merge
    if (from === row.number) above.set(merge, row.text(column))
    else if (from < row.number && row.number <= to) {
      while (cells.length <= column) cells.push('')
      cells[column] = above.get(merge) ?? ''
    }
  }
  return cells
}
