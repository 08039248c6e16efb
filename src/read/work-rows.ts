/** Which rows of a working-time table are work: an empty kind is, leave and other absences are inside the hourly rate. */
import type { Tables } from './dossier.ts'

type HoursTable = NonNullable<Tables['hours']>

const remembered = new WeakMap<HoursTable, Uint8Array>()

/** @returns 1 for a row of work, 0 for leave, sickness, another absence, or a kind that could not be read. */
export function workRows(table: HoursTable): Uint8Array {
  const known = remembered.get(table)
  if (known !== undefined) return known
  const { kind } = table.columns
  const isWork = kind.values.map((value, code) =>
    value === 'work' || (value === undefined && !kind.isUnread(code)) ? 1 : 0,
  )
  const rows = new Uint8Array(table.rows)
  for (let row = 0; row < table.rows; row++) rows[row] = isWork[kind.codes[row] as number] ?? 0
  remembered.set(table, rows)
  return rows
}
