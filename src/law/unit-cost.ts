/** How the hourly unit cost of a person's task follows from the monthly pay. */
import { exact, type Money, unitCostFrom } from '../money.ts'
import type { SideCostKind } from '../project/project.ts'
import { ownReading } from './acts.ts'
import { fullTimeYear, monthsInYear } from './annual-hours.ts'
import { sideCosts } from './side-costs.ts'

/** @returns 12 × monthly pay × (1 + side costs) / 1720, in euros an hour. When and how it is rounded has not been found; here once, to the cent. */
export function unitCostOf(monthlyPay: Money, kind: SideCostKind): Money {
  return unitCostFrom(exact(monthlyPay).times(monthsInYear).times(sideCosts[kind].plus(1)), fullTimeYear)
}

export const unitCostBasis = ownReading(
  'Tuntitaksa = 12 × kuukausipalkka × (1 + sivukulut) / 1 720, sentin tarkkuudella',
)
