/** What the rules about hours share: the table, and which of its rows are work that is paid so far. */
import type { Tables } from '../../read/dossier.ts'
import { workRows } from '../../read/work-rows.ts'

export type HoursTable = NonNullable<Tables['hours']>

const remembered = new WeakMap<Uint8Array, Uint8Array>()

/** @returns 1 for a row of work that nothing has excluded, 0 for the others. Many rules ask; the list is theirs to read, not to change. */
export function payableWork(table: HoursTable, eligible: Uint8Array): Uint8Array {
  const known = remembered.get(eligible)
  if (known !== undefined) return known
  const rows = workRows(table).slice()
  for (let row = 0; row < rows.length; row++) if (eligible[row] === 0) rows[row] = 0
  remembered.set(eligible, rows)
  return rows
}
