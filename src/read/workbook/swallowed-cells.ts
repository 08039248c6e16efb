/**
 * A value that is merged over several rows of data: Excel shows it beside each of them, but stores it in the first alone. Whether the others
 * have it too (a kind, a person) or share it (hours of a week) only its writer knows, and an empty kind would be paid as work.
 */
import { columnLetter } from '../place.ts'
import type { Merge } from './merges.ts'
import { Unreadable } from './unreadable.ts'
import type { WorksheetRow } from './worksheet-row.ts'

/**
 * @param merges downwards. @param ours columns whose cells are looked at. @param header its last row, from 1.
 * @returns looks at each row of data, in the order of the file.
 * @throws Unreadable the returned function, where a cell of the row is merged with one above it in another row of data.
 */
export function swallowedCells(
  merges: readonly Merge[],
  ours: ReadonlySet<number>,
  header: number,
): (row: WorksheetRow) => void {
  const waiting = merges
    .filter(({ from, column, lastColumn }) => from > header && [...ours].some((at) => column <= at && at <= lastColumn))
    .sort((a, b) => a.from - b.from)
  let next = 0
  let open: Merge[] = []
  return (row) => {
    const { number } = row
    if (next === waiting.length && open.length === 0) return
    open = open.filter(({ to }) => number <= to)
    const [swallowing] = open
    if (swallowing !== undefined) {
      const { from, to, column, lastColumn } = swallowing
      throw new Unreadable('merged-cells', `${columnLetter(column)}${from}:${columnLetter(lastColumn)}${to}`, from)
    }
    for (; (waiting[next]?.from ?? Number.POSITIVE_INFINITY) <= number; next++) {
      const merge = waiting[next] as Merge
      // Cells that are merged around nothing swallow nothing.
      if (merge.from === number && !row.isEmpty(merge.column)) open.push(merge)
    }
  }
}
