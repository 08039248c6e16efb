/** Step 2: salary lines, priced. Hours × unit cost, or what the ledger says, by the decision's salary model. */
import { monthOf } from '../day.ts'
import { sideCosts } from '../law/side-costs.ts'
import { type Money, payFor, plus, shareOf, toHundredths } from '../money.ts'
import type { Implementer, SalaryModel } from '../project/project.ts'
import type { SalaryLine } from './claim.ts'
import type { LineHours } from './hours-by-line.ts'
import type { LedgerRow } from './ledger-rows.ts'

export type PeriodLine = SalaryLine & { readonly period: number }

/** The unit-cost model: what was really paid does not matter. */
export function linesFromHours(hours: readonly LineHours[]): PeriodLine[] {
  return hours.map(({ staff, period, month, hours: exact }) => {
    const rounded = toHundredths(exact)
    return {
      period,
      person: staff.id,
      task: staff.task,
      month,
      hours: rounded,
      unitCost: staff.unitCost,
      amount: payFor(rounded, staff.unitCost),
    }
  })
}

/** The ledger's salary rows by person and month; under standard side costs the fixed percentage is added to each line. */
export function linesFromLedger(
  implementer: Implementer,
  rows: readonly LedgerRow[],
  model: Exclude<SalaryModel, 'unit-cost'>,
): PeriodLine[] {
  const sums = new Map<string, { period: number; person: string; month: PeriodLine['month']; paid: Money }>()
  for (const row of rows) {
    if (row.category !== 'salaries') continue
    const month = monthOf(row.date)
    const key = `${row.person}\u001f${month}\u001f${row.period}`
    const sum = sums.get(key)
    sums.set(key, { period: row.period, person: row.person, month, paid: plus(sum?.paid ?? (0 as Money), row.amount) })
  }
  return [...sums.values()].map(({ period, person, month, paid }) => {
    const staff = implementer.staff.find(({ id }) => id === person)
    const added = model === 'actual' ? (0 as Money) : shareOf(paid, sideCosts[staff?.basis?.sideCosts ?? 'general'])
    return { period, person, task: staff?.task ?? '', month, hours: null, unitCost: null, amount: plus(paid, added) }
  })
}
