/** Step 1: eligible working hours, summed by staff line, claim period and calendar month. */
import { type Day, type Month, monthOf } from '../day.ts'
import { type Hours, hoursOf } from '../money.ts'
import type { ClaimPeriod, Implementer, StaffMember } from '../project/project.ts'
import { staffLineOn, staffLines } from '../project/staff-of.ts'
import type { Column } from '../read/column.ts'
import type { Tables } from '../read/dossier.ts'
import { workRows } from '../read/work-rows.ts'

export interface LineHours {
  readonly staff: StaffMember
  /** The claim period's number. */
  readonly period: number
  readonly month: Month
  readonly hours: Hours
}

type HoursTable = NonNullable<Tables['hours']>

/** The row is nobody's line, or of no period. */
export const NONE = -1
const BY_DAY = -2

/** @returns one sum for each staff line, period and month that has any eligible hours, in the decision's order and then by month. */
export function hoursByLine(
  implementer: Implementer,
  table: HoursTable,
  eligible: Uint8Array,
  periods: readonly ClaimPeriod[],
): LineHours[] {
  const slots = slotsOf(table.columns.date, periods)
  const lineOf = linesOf(implementer, table)
  const work = workRows(table)
  const sums = new Float64Array(implementer.staff.length * slots.list.length)
  const touched = new Uint8Array(sums.length)
  const { hours, date } = table.columns
  for (let row = 0; row < table.rows; row++) {
    if (eligible[row] === 0 || work[row] === 0) continue
    const slot = slots.of[date.codes[row] as number] as number
    const amount = hours.values[hours.codes[row] as number]
    if (slot === NONE || amount === undefined) continue
    const line = lineOf(row)
    if (line === NONE) continue
    const at = line * slots.list.length + slot
    sums[at] = (sums[at] as number) + amount
    touched[at] = 1
  }
  return implementer.staff.flatMap((staff, line) =>
    slots.list.flatMap((slot, at) => {
      const index = line * slots.list.length + at
      return touched[index] === 1 ? [{ staff, ...slot, hours: hoursOf(sums[index] as number) }] : []
    }),
  )
}

/** Every period and month in which a day of the table falls, and for each code of the column which of them. */
function slotsOf(
  dates: Column<Day>,
  periods: readonly ClaimPeriod[],
): { list: { period: number; month: Month }[]; of: Int32Array } {
  const { values } = dates
  const of = new Int32Array(values.length).fill(NONE)
  /** In the order in which they are met, until all are known. */
  const met = new Map<string, number>()
  for (let code = 0; code < of.length; code++) {
    const day = values[code]
    const period = day === undefined ? undefined : periods.find(({ start, end }) => start <= day && day <= end)
    if (day === undefined || period === undefined) continue
    const key = `${monthOf(day)} ${period.number}`
    if (!met.has(key)) met.set(key, met.size)
    of[code] = met.get(key) ?? NONE
  }
  const keys = [...met.keys()].sort()
  const placeOf = new Int32Array(keys.length)
  for (const [place, key] of keys.entries()) placeOf[met.get(key) ?? 0] = place
  for (let code = 0; code < of.length; code++) if (of[code] !== NONE) of[code] = placeOf[of[code] as number] as number
  return { list: keys.map((key) => ({ period: Number(key.slice(8)), month: key.slice(0, 7) as Month })), of }
}

/** Row → index of its staff line, or `NONE`; looked up once for each pair of person and task unless it depends on the day. */
export function linesOf(implementer: Implementer, table: HoursTable): (row: number) => number {
  const { person, task, date } = table.columns
  const known = new Map<number, number>()
  return (row) => {
    const who = person.codes[row] as number
    const what = task.codes[row] as number
    const key = who * task.size + what
    let line = known.get(key)
    if (line === undefined) {
      const id = person.values[who]
      const lines = id === undefined ? [] : staffLines(implementer, id, task.values[what])
      line = lines[0] === undefined ? NONE : lines.length > 1 ? BY_DAY : implementer.staff.indexOf(lines[0])
      known.set(key, line)
    }
    if (line !== BY_DAY) return line
    const id = person.values[who]
    const day = date.values[date.codes[row] as number]
    const found =
      id === undefined || day === undefined ? undefined : staffLineOn(implementer, id, task.values[what], day)
    return found === undefined ? NONE : implementer.staff.indexOf(found)
  }
}
