/** Step 4: EU and state support, cumulative: down to the cent, and never more than was granted. */
import { floorShareOf, type Money, minus, noMoney, type Rate } from '../money.ts'

export interface Support {
  readonly amount: Money
  /** What the ceiling took away in this period; negative where a correction lets it give some back. */
  readonly cappedBy: Money
}

/** @param netAfter cumulative net costs to the end of each period, in order. @returns each period's own support. */
export function supportByPeriod(netAfter: readonly Money[], supportRate: Rate, granted: Money): Support[] {
  let supportBefore = noMoney
  let takenBefore = noMoney
  return netAfter.map((net) => {
    const uncapped = floorShareOf(net, supportRate)
    const after = uncapped > granted ? granted : uncapped
    const taken = minus(uncapped, after)
    const support = { amount: minus(after, supportBefore), cappedBy: minus(taken, takenBefore) }
    supportBefore = after
    takenBefore = taken
    return support
  })
}
