/** Rows of a table as ranges of Excel rows a file: `2-14, 17`. Every row is named, however many there are. */
import { withoutPersonal } from '../lang/personal-text.ts'
import type { Table } from '../read/table.ts'
import type { RowRange } from './report.ts'

export function rowRanges(table: Table, rows: ArrayLike<number>): RowRange[] {
  const ranges: RowRange[] = []
  let at = 0
  for (const file of table.files) {
    const parts: string[] = []
    let first = 0
    let last = 0
    for (; at < rows.length && (rows[at] as number) < file.to; at++) {
      const row = table.excelRows[rows[at] as number] as number
      if (row !== last + 1 || first === 0) {
        if (first !== 0) parts.push(range(first, last))
        first = row
      }
      last = row
    }
    if (first !== 0) parts.push(range(first, last))
    if (parts.length > 0) ranges.push({ path: withoutPersonal(file.source.path), rows: parts.join(', ') })
  }
  return ranges
}

function range(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`
}
