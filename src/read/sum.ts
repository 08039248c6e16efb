/** The exact sum of a column of hours or euros. */

import type { Column } from './column.ts'
import { countsOf } from './column.ts'
import type { Table } from './table.ts'

/** @returns the sum of the cells that could be read in rows `from` up to but not including `to`, subtotals left out, in units of `Hours` or `Money`. */
export function sumOf(table: Table, columnId: string, from = 0, to = table.rows): bigint {
  const column = (table.columns as Readonly<Record<string, Column<unknown>>>)[columnId]
  if (column === undefined) return 0n
  const counted = new Uint8Array(to).fill(1, from)
  for (const row of table.subtotals) if (row < to) counted[row] = 0
  const counts = countsOf(column, to, counted)
  let sum = 0n
  column.values.forEach((value, code) => {
    if (typeof value === 'number') sum += BigInt(value) * BigInt(counts[code] ?? 0)
  })
  return sum
}
