/** Step 2: salary lines, priced. Hours × unit cost, or what the ledger says, by the decision's salary model. */
import { monthOf } from '../day.ts'
import { costModelTerms } from '../law/cost-models.ts'
import { sideCosts } from '../law/side-costs.ts'
import { type Money, noMoney, payFor, plus, shareOf, toHundredths } from '../money.ts'
import type { Funding, Implementer, SalaryModel, StaffMember } from '../project/project.ts'
import { staffLineOn, staffLines } from '../project/staff-of.ts'
import type { SalaryLine } from './claim.ts'
import type { LineHours } from './hours-by-line.ts'
import type { LedgerRow } from './ledger-rows.ts'

export type PeriodLine = SalaryLine & { readonly period: number }

/** By the decision's salary model; none where the cost model pays no salaries of its own (a lump sum). */
export function salaryLines(
  implementer: Implementer,
  { costModel, salaryModel }: Funding,
  worked: readonly LineHours[],
  ledger: readonly LedgerRow[],
): PeriodLine[] {
  if (costModelTerms[costModel].covers.includes('salaries')) return []
  return salaryModel === 'unit-cost' ? linesFromHours(worked) : linesFromLedger(implementer, ledger, salaryModel)
}

/** The unit-cost model: what was really paid does not matter. */
function linesFromHours(hours: readonly LineHours[]): PeriodLine[] {
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

/**
 * The ledger's salary rows by person, task and month; under standard side costs the fixed percentage is added to each line. A ledger row
 * names no task: it belongs to the one that the person has on that day, or to the first of them.
 */
function linesFromLedger(
  implementer: Implementer,
  rows: readonly LedgerRow[],
  model: Exclude<SalaryModel, 'unit-cost'>,
): PeriodLine[] {
  const sums = new Map<string, { line: Omit<PeriodLine, 'amount'>; staff: StaffMember | undefined; paid: Money }>()
  for (const { category, person, date, period, amount } of rows) {
    if (category !== 'salaries') continue
    const staff = staffLineOn(implementer, person, undefined, date) ?? staffLines(implementer, person, undefined)[0]
    const line = { period, person, task: staff?.task ?? '', month: monthOf(date), hours: null, unitCost: null }
    const key = [person, staff === undefined ? '' : implementer.staff.indexOf(staff), line.month, period].join('\u001f')
    sums.set(key, { line, staff, paid: plus(sums.get(key)?.paid ?? noMoney, amount) })
  }
  const order = ({ staff }: { staff: StaffMember | undefined }): number =>
    staff === undefined ? implementer.staff.length : implementer.staff.indexOf(staff)
  return [...sums]
    .sort(([keyA, a], [keyB, b]) => order(a) - order(b) || (keyA < keyB ? -1 : 1))
    .map(([, { line, staff, paid }]) => ({ ...line, amount: plus(paid, sideCostsOf(paid, staff, model)) }))
}

function sideCostsOf(paid: Money, staff: StaffMember | undefined, model: Exclude<SalaryModel, 'unit-cost'>): Money {
  return model === 'actual' ? noMoney : shareOf(paid, sideCosts[staff?.basis?.sideCosts ?? 'general'])
}
