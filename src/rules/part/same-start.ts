/** One participation in several rows. */
import type { Column } from '../../read/column.ts'
import type { ParticipantsTable } from '../../read/person/person-keys.ts'

/** @returns lists of two rows or more that begin on the same day. */
export function sameStarts({ columns: { start } }: ParticipantsTable, rows: Iterable<number>): number[][] {
  const byStart = new Map<string, number[]>()
  for (const row of rows) {
    const day = start.value(row)
    if (day === undefined) continue
    const same = byStart.get(day)
    if (same === undefined) byStart.set(day, [row])
    else same.push(row)
  }
  return [...byStart.values()].filter(({ length }) => length > 1)
}

/** The row that says most; of equals the one whose texts sort last. The order of the file decides nothing. */
export function keptOf(table: ParticipantsTable, rows: readonly number[]): number {
  const textsOf = (row: number): string[] =>
    Object.values<Column<unknown>>(table.columns).map((column) => column.text(row).trim())
  const key = (row: number): string => {
    const texts = textsOf(row)
    const filled = texts.filter((text) => text !== '').length
    return [String(filled).padStart(3, '0'), ...texts].join('\u001f')
  }
  return rows.reduce((kept, row) => (key(row) > key(kept) ? row : kept))
}
