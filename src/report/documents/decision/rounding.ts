/** By how many euros the decision's printed figures miss their own arithmetic. */
import { costModelTerms } from '../../../law/cost-models.ts'
import { exact, exactShareOf, type Money, moneyText, shownMoney, total } from '../../../money.ts'
import type { Project } from '../../../project/project.ts'
import { decisionSummary } from '../../decision.ts'
import type { Rounding } from './shape.ts'

export function roundingOf(project: Project): Rounding {
  const { flatRate, base } = costModelTerms[project.funding.costModel]
  const sum = (pick: (budget: Project['implementers'][number]['budget']) => Money): Money =>
    total(project.implementers.map(({ budget }) => pick(budget)))
  const basis = total(base.map((row) => sum((budget) => budget[row])))
  const printed = sum((budget) => budget.flatRate)
  return {
    support: decisionSummary(project).total.residue,
    flatRate: flatRate === null ? null : moneyText(shownMoney(exact(printed).minus(exactShareOf(basis, flatRate)))),
    tolerance: moneyText(project.funding.tolerance),
  }
}
