/** Working days that follow each other and say the same: the same hours altogether and the same descriptions. */
import { addDays, type Day } from '../../day.ts'
import { isWorkingDay } from '../../law/public-holidays.ts'
import { type Hours, hoursOf } from '../../money.ts'
import { identity } from '../../read/identity.ts'
import { groupsOf } from '../each-group.ts'
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
  const { person, date } = table.columns
  const nextWorkingDay = nextWorkingDays()
  const { numberOf } = identity(table.columns.description)
  const runs: RepeatedDays[] = []
  let checked = 0
  let run: Uint32Array[] = []

  const follows = (before: Uint32Array, after: Uint32Array): boolean => {
    const [from, to] = [date.value(before[0] as number), date.value(after[0] as number)]
    return (
      person.value(before[0] as number) === person.value(after[0] as number) &&
      hoursIn(table, before) === hoursIn(table, after) &&
      sameDescriptions(table.columns, numberOf, before, after) &&
      from !== undefined &&
      to !== undefined &&
      to <= nextWorkingDay(from)
    )
  }
  const close = (): void => {
    if (run.length < atLeast) return
    const [first, last] = [run[0]?.[0] as number, run.at(-1)?.[0] as number]
    const [who, from, to] = [person.value(first), date.value(first), date.value(last)]
    if (who === undefined || from === undefined || to === undefined) return
    const rows = run.flatMap((day) => [...day]).sort((a, b) => a - b)
    const hours = hoursOf(hoursIn(table, run[0] as Uint32Array))
    runs.push({ person: who, from, to, days: run.length, hours, rows })
  }
  for (const rows of groupsOf(table, ['person', 'date'], where)) {
    checked += rows.length
    const last = run.at(-1)
    if (last !== undefined && follows(last, rows)) run.push(rows)
    else {
      close()
      run = [rows]
    }
  }
  close()
  return { checked, runs }
}

function hoursIn({ columns: { hours } }: HoursTable, rows: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < rows.length; at++) sum += hours.values[hours.codes[rows[at] as number] as number] ?? 0
  return sum
}

/** Whether two days say the same things, in any order; a day with an empty description says nothing that could be the same. */
function sameDescriptions(
  { description }: HoursTable['columns'],
  numberOf: Uint32Array,
  a: Uint32Array,
  b: Uint32Array,
): boolean {
  const said = (row: number): number => numberOf[description.codes[row] as number] as number
  const among = (one: number, rows: Uint32Array): boolean => {
    for (let at = 0; at < rows.length; at++) if (said(rows[at] as number) === one) return true
    return false
  }
  for (let at = 0; at < b.length; at++) {
    const one = said(b[at] as number)
    if (one === 0 || !among(one, a)) return false
  }
  for (let at = 0; at < a.length; at++) {
    const one = said(a[at] as number)
    if (one === 0 || !among(one, b)) return false
  }
  return true
}

/** Remembers its answers: a table has few days and many people. */
function nextWorkingDays(): (after: Day) => Day {
  const known = new Map<Day, Day>()
  return (after) => {
    let next = known.get(after)
    if (next === undefined) {
      next = addDays(after, 1)
      while (!isWorkingDay(next)) next = addDays(next, 1)
      known.set(after, next)
    }
    return next
  }
}
