/** Working days that follow each other and say the same: the same hours altogether and the same descriptions. */
import type { Day } from '../../day.ts'
import { nextWorkingDay } from '../../law/public-holidays.ts'
import { type Hours, hoursOf } from '../../money.ts'
import { identity } from '../../read/identity.ts'
import { groupedRows } from '../each-group.ts'
import type { HoursTable } from './hours-table.ts'

export interface RepeatedDays {
  readonly person: string
  readonly from: Day
  readonly to: Day
  readonly days: number
  /** Of one day. */
  readonly hours: Hours
  readonly rows: readonly number[]
}

/**
 * Runs of at least so many recorded days, with no working day left out between them: an absence or a part-timer's day off ends a
 * run, a weekend and a holiday do not. A day with an empty description is like no other.
 */
export function repeatedDays(
  table: HoursTable,
  where: Uint8Array,
  atLeast: number,
): { checked: number; runs: RepeatedDays[] } {
  const { order, ends } = groupedRows(table, ['person', 'date'], where)
  const days = daysOf(table, order)
  const isFollowed = (group: number): boolean =>
    days.follow(startOf(ends, group), ends[group] as number, ends[group + 1] as number)
  const runs: RepeatedDays[] = []
  let first = 0
  while (first + atLeast <= ends.length) {
    // From the last day of a shortest run backwards: where it breaks, no run stands across, and the days before need no look.
    let last = first + atLeast - 2
    while (last >= first && isFollowed(last)) last -= 1
    if (last >= first) {
      first = last + 1
      continue
    }
    let next = first + atLeast
    while (next < ends.length && isFollowed(next - 1)) next += 1
    const run = runOf(table, order.slice(startOf(ends, first), ends[next - 1]), next - first)
    if (run !== undefined) runs.push(run)
    first = next
  }
  return { checked: order.length, runs }
}

function startOf(ends: Uint32Array, group: number): number {
  return group === 0 ? 0 : (ends[group - 1] as number)
}

/** @param rows of all days of the run, day by day. */
function runOf(table: HoursTable, rows: Uint32Array, days: number): RepeatedDays | undefined {
  const { person, date } = table.columns
  const [first, last] = [rows[0] as number, rows[rows.length - 1] as number]
  const [who, from, to] = [person.value(first), date.value(first), date.value(last)]
  if (who === undefined || from === undefined || to === undefined) return undefined
  let hours = 0
  for (const row of rows) if (date.value(row) === from) hours += table.columns.hours.value(row) ?? 0
  return { person: who, from, to, days, hours: hoursOf(hours), rows: Array.from(rows).sort((a, b) => a - b) }
}

/** @returns whether the rows of the order from `middle` to `end` are the same day again as those from `from` to `middle`. */
function daysOf(table: HoursTable, order: Uint32Array) {
  const { person, date, hours, description } = table.columns
  const people = identity(person).numberOf
  const hoursIn = (from: number, to: number): number => {
    let sum = 0
    for (let at = from; at < to; at++) sum += hours.values[hours.codes[order[at] as number] as number] ?? 0
    return sum
  }
  const saidAt = (at: number) => description.values[description.codes[order[at] as number] as number]
  /** Whether every description of the one day, none of them empty, is among those of the other. */
  const isSaidIn = (from: number, to: number, otherFrom: number, otherTo: number): boolean => {
    for (let at = from; at < to; at++) {
      const one = saidAt(at)
      let other = otherFrom
      while (other < otherTo && saidAt(other) !== one) other += 1
      if (one === undefined || other === otherTo) return false
    }
    return true
  }
  const follow = (from: number, middle: number, end: number): boolean => {
    const before = order[from] as number
    const after = order[middle] as number
    if (people[person.codes[before] as number] !== people[person.codes[after] as number]) return false
    if (!isSaidIn(middle, end, from, middle) || !isSaidIn(from, middle, middle, end)) return false
    if (hoursIn(from, middle) !== hoursIn(middle, end)) return false
    const [day, next] = [date.value(before), date.value(after)]
    return day !== undefined && next !== undefined && next <= nextWorkingDay(day)
  }
  return { follow }
}
