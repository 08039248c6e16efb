/** The steps of a claim in their order. */
import { type Money, minus, noMoney, plus, plusHours } from '../money.ts'
import { type ClaimPeriod, costRows, financingRows, type Implementer, type Project } from '../project/project.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import { addUp, amountsOf } from './amounts.ts'
import type { Claim, Eligible, ImplementerClaim } from './claim.ts'
import { hoursByLine } from './hours-by-line.ts'
import { ledgerRows } from './ledger-rows.ts'
import { leftOut } from './left-out.ts'
import { periodCosts } from './period-costs.ts'
import { periodFinancing } from './period-financing.ts'
import { salaryLines } from './salary-lines.ts'
import { supportByPeriod } from './support.ts'

/** The claim of one period; the periods before it are computed from the same rows. */
export function computeClaim(dossier: Dossier, eligible: Eligible, period: ClaimPeriod): Claim {
  const periods = dossier.project.claimPeriods
    .filter(({ number }) => number <= period.number)
    .sort((a, b) => a.number - b.number)
  const implementers = dossier.handedIn.map((handedIn) =>
    implementerClaim(dossier.project, handedIn, eligible, periods, period),
  )
  return {
    period,
    implementers,
    group: {
      costs: addUp(implementers.map(({ costs }) => costs)),
      financing: addUp(implementers.map(({ financing }) => financing)),
    },
  }
}

function implementerClaim(
  project: Project,
  handedIn: HandedIn,
  eligible: Eligible,
  periods: readonly ClaimPeriod[],
  last: ClaimPeriod,
): ImplementerClaim {
  const { implementer, tables } = handedIn
  const { funding } = project
  const worked =
    tables.hours === undefined ? [] : hoursByLine(implementer, tables.hours, eligible(tables.hours), periods)
  const ledger = tables.costs === undefined ? [] : ledgerRows(tables.costs, eligible(tables.costs), periods)
  const lines = salaryLines(implementer, funding, worked, ledger)
  const costs = periods.map((period) => periodCosts(implementer, funding, period, lines, ledger))
  const support = supportByPeriod(
    runningTotals(costs.map(({ net }) => net)),
    funding.supportRate,
    implementer.financing.support,
  )
  const financing = periods.map(({ number }, at) =>
    periodFinancing(
      implementer,
      costs[at]?.net ?? noMoney,
      support[at]?.amount ?? noMoney,
      ledger.filter((row) => row.period === number),
    ),
  )
  const current = periods.at(-1)?.number
  return {
    implementer,
    lines: lines.filter((line) => line.period === current).map(({ period: _, ...line }) => line),
    costs: amountsOf({ ...implementer.budget, net: budgetNet(implementer) }, [...costRows, 'net'], costs),
    financing: amountsOf(
      { ...implementer.financing, total: budgetTotal(implementer) },
      [...financingRows, 'total'],
      financing,
    ),
    cappedBy: support.at(-1)?.cappedBy ?? noMoney,
    hoursAfter: tables.hours === undefined ? null : plusHours(...worked.map(({ hours }) => hours)),
    leftOut: leftOut(project, handedIn, eligible, last),
  }
}

/** The decision's net costs of one implementer: cost rows minus income. */
export function budgetNet({ budget }: Implementer): Money {
  const { income, ...costs } = budget
  return minus(plus(...Object.values(costs)), income)
}

export function budgetTotal({ financing }: Implementer): Money {
  return plus(...Object.values(financing))
}

function runningTotals(amounts: readonly Money[]): Money[] {
  let total = noMoney
  return amounts.map((amount) => (total = plus(total, amount)))
}
