/** The decision's printed figures side by side, and by how many euros its granted support misses its own arithmetic. */
import { budgetNet } from '../claim/compute-claim.ts'
import { cents, exact, exactShareOf, type Money, moneyText, plus } from '../money.ts'
import type { Implementer, Project } from '../project/project.ts'

export interface DecisionLine {
  readonly id: string
  readonly salaries: string
  readonly flatRate: string
  readonly net: string
  readonly support: string
  /** Of the group's net, as an exact share cut to four decimals. */
  readonly share: string
  /** Granted support minus support rate × net: `"-0.80"`. */
  readonly residue: string
}

export interface DecisionSummary {
  readonly lines: readonly DecisionLine[]
  readonly total: Omit<DecisionLine, 'id'>
  readonly tolerance: string
}

export function decisionSummary(project: Project): DecisionSummary {
  const groupNet = plus(...project.implementers.map(budgetNet))
  const figures = project.implementers.map((implementer) => figuresOf(project, [implementer], groupNet))
  return {
    lines: project.implementers.map(({ id }, at) => ({ id, ...(figures[at] as Omit<DecisionLine, 'id'>) })),
    total: figuresOf(project, project.implementers, groupNet),
    tolerance: moneyText(project.funding.tolerance),
  }
}

function figuresOf(
  { funding }: Project,
  implementers: readonly Implementer[],
  groupNet: Money,
): Omit<DecisionLine, 'id'> {
  const sum = (pick: (implementer: Implementer) => Money): Money => plus(...implementers.map(pick))
  const net = sum(budgetNet)
  const support = sum(({ financing }) => financing.support)
  return {
    salaries: moneyText(sum(({ budget }) => budget.salaries)),
    flatRate: moneyText(sum(({ budget }) => budget.flatRate)),
    net: moneyText(net),
    support: moneyText(support),
    share: groupNet === 0 ? '0' : exact(net).div(groupNet).toDecimalPlaces(4).toString(),
    residue: moneyText(
      cents(exact(support).minus(exactShareOf(net, funding.supportRate)).toDecimalPlaces(0).toNumber()),
    ),
  }
}
