/** How much de minimis aid a company has had when it was granted more: the project's own of all implementers, and what it declared. */
import { addMonths, type Day } from '../../day.ts'
import { deMinimisMonths } from '../../law/de-minimis.ts'
import { type Money, noMoney, plus } from '../../money.ts'
import type { CompaniesTable } from './companies-at.ts'

export interface Grant {
  readonly table: CompaniesTable
  readonly row: number
  readonly implementer: string
  readonly day: Day
  readonly aid: Money
  /** Other aid as the company declared it; `undefined` where it was not asked. */
  readonly earlier: Money | undefined
}

export interface AidSum {
  readonly day: Day
  /** Granted on the day. */
  readonly grants: readonly Grant[]
  /** Granted within three years before it. */
  readonly before: readonly Grant[]
  readonly own: Money
  readonly earlier: Money
  readonly total: Money
}

/**
 * One sum for each day on which the company got aid: what the project granted in the three years that end on it, and the other aid that the
 * company declared on that day; where it declared none then, the most that it declared within those years.
 */
export function aidSums(grants: readonly Grant[]): AidSum[] {
  const days = [...new Set(grants.map(({ day }) => day))].sort()
  return days.map((day) => {
    const from = addMonths(day, -deMinimisMonths)
    const within = grants.filter((one) => from < one.day && one.day <= day)
    const today = within.filter((one) => one.day === day)
    const own = within.reduce((sum, { aid }) => plus(sum, aid), noMoney)
    const declared = today.some(({ earlier }) => earlier !== undefined) ? today : within
    const earlier = declared.reduce<Money>(
      (most, one) => ((one.earlier ?? noMoney) > most ? (one.earlier ?? noMoney) : most),
      noMoney,
    )
    return {
      day,
      grants: today,
      before: within.filter((one) => one.day < day),
      own,
      earlier,
      total: plus(own, earlier),
    }
  })
}
