/** Step 3: one period's cost rows: salaries, direct costs, flat rate, income, and their net. */
import type { Day } from '../day.ts'
import { costModelTerms } from '../law/cost-models.ts'
import { type Money, minus, noMoney, plus, shareOf, total } from '../money.ts'
import type { ClaimPeriod, CostRow, Funding, Implementer } from '../project/project.ts'
import type { LedgerRow } from './ledger-rows.ts'
import type { PeriodLine } from './salary-lines.ts'

export type PeriodCosts = Readonly<Record<CostRow | 'net', Money>>

export function periodCosts(
  implementer: Implementer,
  funding: Funding,
  period: ClaimPeriod,
  lines: readonly PeriodLine[],
  ledger: readonly LedgerRow[],
): PeriodCosts {
  const booked = (category: LedgerRow['category']): Money =>
    total(ledger.filter((row) => row.period === period.number && row.category === category).map(({ amount }) => amount))
  const terms = costModelTerms[funding.costModel]
  const pays = (row: 'travel' | 'other' | 'services'): Money => (terms.covers.includes(row) ? noMoney : booked(row))
  const salaries = terms.covers.includes('salaries')
    ? noMoney
    : total(lines.filter((line) => line.period === period.number).map(({ amount }) => amount))
  const rows = {
    salaries,
    travel: pays('travel'),
    other: pays('other'),
    services: pays('services'),
    income: booked('income'),
  }
  const base = plus(...terms.base.map((row) => (row in rows ? rows[row as keyof typeof rows] : noMoney)))
  const flatRate = terms.flatRate === null ? noMoney : shareOf(base, terms.flatRate)
  const lumpSum = falls(implementer.lumpSumProven, period) ? implementer.budget.lumpSum : noMoney
  const costs = plus(rows.salaries, rows.travel, rows.other, rows.services, flatRate, lumpSum)
  return { ...rows, flatRate, lumpSum, net: minus(costs, rows.income) }
}

function falls(day: Day | null, period: ClaimPeriod): boolean {
  return day !== null && period.start <= day && day <= period.end
}
