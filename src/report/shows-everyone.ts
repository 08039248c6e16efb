/** Whether a report holds all implementers, or only those that were asked for. */
import { moneyText, noMoney, readMoneyText, total } from '../money.ts'
import type { ClaimReport } from './report.ts'

/** The budgets of some implementers do not add up to the group's. */
export function showsEveryone({ implementers, group }: ClaimReport): boolean {
  const shown = total(implementers.map(({ costs }) => readMoneyText(costs.net.budget) ?? noMoney))
  return moneyText(shown) === group.costs.net.budget
}
