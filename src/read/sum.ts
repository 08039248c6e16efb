/** The exact sum of a column of hours or euros. */
import { hoursOf, toHundredths } from '../money.ts'
import type { CellKind } from './cell.ts'
import { type Column, countsOf } from './column.ts'
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

/**
 * Whether a sum that somebody claims is the sum of the rows, to the precision in which it can be claimed: 7,25 and 7:20 hours are 14,58333…,
 * and every system prints them as 14,58. Euros have no such rest.
 */
export function isSum(claimed: number, sum: bigint, format: CellKind<unknown>['format'] | undefined): boolean {
  if (BigInt(claimed) === sum) return true
  const units = Number(sum)
  return format === 'hours' && Number.isSafeInteger(units) && toHundredths(hoursOf(units)) === claimed
}
