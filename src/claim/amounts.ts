/** The five figures of every row of the form, and their sums over implementers. */
import { type Money, minus, noMoney, plus } from '../money.ts'
import type { Amounts } from './claim.ts'

/** @param periods each period's figures in order; the last is the one that is claimed. */
export function amountsOf<R extends string>(
  budget: Readonly<Record<R, Money>>,
  rows: readonly R[],
  periods: readonly Readonly<Record<R, Money>>[],
): Record<R, Amounts> {
  return Object.fromEntries(
    rows.map((row) => {
      const before = plus(...periods.slice(0, -1).map((figures) => figures[row]))
      const period = periods.at(-1)?.[row] ?? noMoney
      const after = plus(before, period)
      return [row, { budget: budget[row], before, period, after, left: minus(budget[row], after) }]
    }),
  ) as Record<R, Amounts>
}

/** Rounding none: the group is the sum of its implementers, never a recomputation. */
export function addUp<R extends string>(parts: readonly Readonly<Record<R, Amounts>>[]): Record<R, Amounts> {
  const rows = Object.keys(parts[0] ?? {}) as R[]
  const sum = (row: R, figure: keyof Amounts): Money => plus(...parts.map((part) => part[row][figure]))
  return Object.fromEntries(
    rows.map((row) => [
      row,
      {
        budget: sum(row, 'budget'),
        before: sum(row, 'before'),
        period: sum(row, 'period'),
        after: sum(row, 'after'),
        left: sum(row, 'left'),
      },
    ]),
  ) as Record<R, Amounts>
}
