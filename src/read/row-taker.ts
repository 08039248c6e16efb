/** Rows of a file into rows of its table. */
import type { Header } from './header.ts'
import type { RawRow } from './raw-row.ts'
import type { Table } from './table.ts'

/**
 * A sink for the rows of a file: what stands above the header and rows of nothing are passed over.
 * @param hidden rows of the file that Excel does not show.
 * @param nameless gets the columns that hold something although their header cell is empty.
 * @returns the sink; it always wants more.
 */
export function rowTaker(
  table: Table,
  header: Header,
  hidden: number,
  nameless: Set<number>,
): (row: RawRow) => boolean {
  const add = table.adder(header.indexOf)
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const blanks = header.cells.flatMap((cell, at) => (cell.trim() === '' ? [at] : []))
  return (row) => {
    if (row.number <= header.at + 1 || row.isBlank()) return true
    if (row.width < width || (row.width > header.cells.length && !row.isBlank(header.cells.length))) {
      table.ragged.push({ row: table.rows, cells: row.width, expected: width })
    }
    if (nameless.size < blanks.length) {
      for (const at of blanks) if (at < row.width && !row.isEmpty(at)) nameless.add(at)
    }
    add(row, hidden)
    return true
  }
}
