/** The hours that a claim pays, by work package: the same rows as its salary lines, so the two add up to the same. */
import type { Day } from '../day.ts'
import { type Hours, hoursOf } from '../money.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'
import type { HandedIn } from '../read/dossier.ts'
import { workRows } from '../read/work-rows.ts'
import type { Eligible } from './claim.ts'
import { linesOf, NONE } from './hours-by-line.ts'

export interface WorkPackageHours {
  /** `null` of the rows that name none. */
  readonly workPackage: string | null
  /** In the periods before. */
  readonly before: Hours
  readonly period: Hours
  /** Of both together, on days on which the work package was not running. */
  readonly outside: Hours
}

/** @returns one an implementer's work package in the decision's order, and the rows that name none last; `null` without a working-time table. */
export function hoursByWorkPackage(
  { workPackages, claimPeriods }: Project,
  { implementer, tables: { hours: table } }: HandedIn,
  eligible: Eligible,
  { number, start, end }: ClaimPeriod,
): WorkPackageHours[] | null {
  if (table === undefined) return null
  const { date, hours, workPackage } = table.columns
  const paid = eligible(table)
  const work = workRows(table)
  const lineOf = linesOf(implementer, table)
  const periods = claimPeriods.filter((one) => one.number <= number)
  const isPaid = date.values.map((day) => periods.some((one) => within(day, one)))
  const isNow = date.values.map((day) => within(day, { start, end }))
  const slotOf = workPackage.values.map((id) => workPackages.findIndex((one) => one.id === id))
  const running = workPackages.map((one) => date.values.map((day) => within(day, one)))
  const sums = [...workPackages, null].map(() => ({ before: 0, period: 0, outside: 0 }))
  for (let row = 0; row < table.rows; row++) {
    if (paid[row] === 0 || work[row] === 0) continue
    const day = date.codes[row] as number
    const amount = hours.values[hours.codes[row] as number]
    if (amount === undefined || isPaid[day] !== true || lineOf(row) === NONE) continue
    const slot = slotOf[workPackage.codes[row] as number] as number
    const sum = sums.at(slot) as (typeof sums)[number]
    if (isNow[day] === true) sum.period += amount
    else sum.before += amount
    if (running[slot]?.[day] === false) sum.outside += amount
  }
  return sums.map(({ before, period, outside }, at) => ({
    workPackage: workPackages[at]?.id ?? null,
    before: hoursOf(before),
    period: hoursOf(period),
    outside: hoursOf(outside),
  }))
}

function within(day: Day | undefined, { start, end }: { readonly start: Day; readonly end: Day }): boolean {
  return day !== undefined && start <= day && day <= end
}
