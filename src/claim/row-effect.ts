/** What one excluded row would have been worth, had it been payable. */
import type { Day } from '../day.ts'
import { type Hours, type Money, noHours, noMoney, payFor } from '../money.ts'
import type { Funding, Implementer } from '../project/project.ts'
import { staffLineOn, staffLines } from '../project/staff-of.ts'
import type { Tables } from '../read/dossier.ts'

export interface RowEffect {
  /** `null` where a cell that decides it is empty or cannot be read, or the decision has no unit cost. */
  readonly hours: Hours | null
  readonly amount: Money | null
}

/** Hours × unit cost of a working-time row; zero for an absence, and where salaries are not paid by hours. */
export function hoursRowEffect(
  implementer: Implementer,
  funding: Funding,
  table: NonNullable<Tables['hours']>,
  row: number,
): RowEffect {
  const { person, date, hours, task, kind } = table.columns
  const isAbsence = kind.value(row) !== undefined && kind.value(row) !== 'work'
  if (isAbsence || funding.salaryModel !== 'unit-cost') return { hours: noHours, amount: noMoney }
  const worked = hours.value(row)
  const who = person.value(row)
  const day = date.value(row)
  const unitCost = who === undefined ? undefined : unitCostOf(implementer, who, task.value(row), day)
  return {
    hours: worked ?? null,
    amount: worked === undefined || unitCost === undefined ? null : payFor(worked, unitCost),
  }
}

/** Where the day is missing or outside, the price is still known if all of the person's lines agree on it. */
function unitCostOf(
  implementer: Implementer,
  person: string,
  task: string | undefined,
  day: Day | undefined,
): Money | undefined {
  const line = day === undefined ? undefined : staffLineOn(implementer, person, task, day)
  if (line !== undefined) return line.unitCost
  const prices = new Set(staffLines(implementer, person, task).map(({ unitCost }) => unitCost))
  return prices.size === 1 ? [...prices][0] : undefined
}

/** The euros of a ledger row. */
export function costsRowEffect(table: NonNullable<Tables['costs']>, row: number): RowEffect {
  return { hours: null, amount: table.columns.amount.value(row) ?? null }
}
