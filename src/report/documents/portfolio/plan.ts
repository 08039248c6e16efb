/** What the projects plan to cost, against the appropriation that is to pay for them. */
import type { Money } from '../../../money.ts'
import { type Approximate, minusMoney, totalMoney } from '../../../project/approximate.ts'
import { reportMoney } from '../amount.ts'
import type { ReportPlan } from './shape.ts'

/** @param projects whose budget is `null` are named beside the sum, which is without them. */
export function planOf(
  appropriation: Approximate<Money>,
  projects: readonly { readonly id: string; readonly budget: Approximate<Money> | null }[],
): ReportPlan {
  const planned = totalMoney(projects.flatMap(({ budget }) => budget ?? []))
  const exceeds = planned.value > appropriation.value
  return {
    appropriation: reportMoney(appropriation),
    planned: reportMoney(planned),
    unplanned: projects.filter(({ budget }) => budget === null).map(({ id }) => id),
    beyond: exceeds ? reportMoney(minusMoney(planned, appropriation)) : null,
    left: exceeds ? null : reportMoney(minusMoney(appropriation, planned)),
  }
}
