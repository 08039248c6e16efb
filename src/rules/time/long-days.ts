/** A person's days that hold more hours than a limit. */
import type { Day } from '../../day.ts'
import { type Hours, hoursOf } from '../../money.ts'
import { groupedRows } from '../each-group.ts'
import type { HoursTable } from './hours-table.ts'

export interface LongDay {
  readonly person: string
  readonly day: Day
  readonly hours: Hours
  readonly rows: Uint32Array
}

/** @param where rows that count: 1, and 0 for the others. */
export function longDays(table: HoursTable, where: Uint8Array, limit: Hours): { checked: number; days: LongDay[] } {
  const { person, date, hours } = table.columns
  const { codes, values } = hours
  const days: LongDay[] = []
  let checked = 0
  // Where nothing is left there is nothing to add up.
  if (!where.includes(1)) return { checked, days }
  const { order, ends } = groupedRows(table, ['person', 'date'])
  for (let group = 0, at = 0; group < ends.length; group++) {
    const end = ends[group] as number
    const from = at
    let sum = 0
    for (; at < end; at++) {
      const row = order[at] as number
      if (where[row] === 0) continue
      checked += 1
      sum += values[codes[row] as number] ?? 0
    }
    if (sum <= limit) continue
    const first = order[from] as number
    const [who, day] = [person.value(first), date.value(first)]
    if (who === undefined || day === undefined) continue
    const rows = order.subarray(from, end).filter((row) => where[row] !== 0)
    days.push({ person: who, day, hours: hoursOf(sum), rows })
  }
  return { checked, days }
}
