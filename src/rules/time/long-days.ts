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
  const days: LongDay[] = []
  const { order, ends } = groupedRows(table, ['person', 'date'], where)
  for (let group = 0, from = 0; group < ends.length; group++) {
    const end = ends[group] as number
    let sum = 0
    for (let at = from; at < end; at++) sum += hours.values[hours.codes[order[at] as number] as number] ?? 0
    if (sum > limit) {
      const first = order[from] as number
      const [who, day] = [person.value(first), date.value(first)]
      if (who !== undefined && day !== undefined)
        days.push({ person: who, day, hours: hoursOf(sum), rows: order.slice(from, end) })
    }
    from = end
  }
  return { checked: order.length, days }
}
