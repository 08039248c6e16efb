/** What the rules about hours share: the table, and which of its rows are work that is paid so far. */
import type { Tables } from '../../read/dossier.ts'
import { workRows } from '../../read/work-rows.ts'

export type HoursTable = NonNullable<Tables['hours']>

/** @returns 1 for a row of work that nothing has excluded, 0 for the others. */
export function payableWork(table: HoursTable, eligible: Uint8Array): Uint8Array {
  const rows = workRows(table).slice()
  for (let row = 0; row < rows.length; row++) if (eligible[row] === 0) rows[row] = 0
  return rows
}
