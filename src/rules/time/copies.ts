/** Rows of one person's day that say the same: task, hours and description by value, whatever their spelling. */
import type { Groups } from '../each-group.ts'
import type { HoursTable } from './hours-table.ts'

/** Up to so many rows of a day are compared one by one; above, by a key. */
const FEW = 8

/** @returns each set of two or more equal rows of a person's day, ascending. A row that is alone on its day is no copy. */
export function* copiesIn(table: HoursTable, { order, ends }: Groups): Generator<readonly number[]> {
  for (let group = 0, from = 0; group < ends.length; group++) {
    const end = ends[group] as number
    if (end - from > 1) yield* copiesAmong(table, order.subarray(from, end))
    from = end
  }
}

function copiesAmong(table: HoursTable, rows: Uint32Array): number[][] {
  if (rows.length <= FEW && !anyEqual(table, rows)) return []
  const sets = new Map<string, number[]>()
  const { hours, task, description } = table.columns
  for (const row of rows) {
    const amount = hours.value(row)
    if (amount === undefined) continue
    const key = [amount, task.value(row) ?? '', description.value(row) ?? ''].join('\u001f')
    const set = sets.get(key)
    if (set === undefined) sets.set(key, [row])
    else set.push(row)
  }
  return [...sets.values()].filter((set) => set.length > 1)
}

function anyEqual({ columns: { hours, task, description } }: HoursTable, rows: Uint32Array): boolean {
  for (let a = 1; a < rows.length; a++) {
    const one = rows[a] as number
    const amount = hours.value(one)
    if (amount === undefined) continue
    for (let b = 0; b < a; b++) {
      const other = rows[b] as number
      if (hours.value(other) !== amount) continue
      if (task.value(one) === task.value(other) && description.value(one) === description.value(other)) return true
    }
  }
  return false
}
