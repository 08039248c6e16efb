/** A person's days that hold more hours than a limit. */
import type { Day } from '../../day.ts'
import { type Hours, hoursOf } from '../../money.ts'
import { groupsOf } from '../each-group.ts'
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
  const days: LongDay[] = []
  let checked = 0
  for (const rows of groupsOf(table, ['person', 'date'], where)) {
    checked += rows.length
    let sum = 0
    for (let at = 0; at < rows.length; at++) sum += hours.values[hours.codes[rows[at] as number] as number] ?? 0
    if (sum <= limit) continue
    const first = rows[0] as number
    const [who, day] = [person.value(first), date.value(first)]
    if (who !== undefined && day !== undefined) days.push({ person: who, day, hours: hoursOf(sum), rows: rows.slice() })
  }
  return { checked, days }
}
