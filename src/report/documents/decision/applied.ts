/** Applied, approved and rejected, summed over implementers. */
import { type Money, minus, moneyText, noMoney, plus, ratio, total } from '../../../money.ts'
import {
  type Applied,
  type CostRow,
  costRows,
  type FinancingRow,
  financingRows,
  type Implementer,
  type Project,
} from '../../../project/project.ts'
import type { AppliedRow, DecisionReport, FinancingShare } from './shape.ts'

type Rows<R extends string> = Readonly<Record<R, Money>>

export function appliedCosts({ implementers }: Project): DecisionReport['costs'] {
  const rows = rowsOf(
    costRows,
    implementers,
    ({ budget }) => budget,
    ({ budget }) => budget,
  )
  const net = (budget: Rows<CostRow>): Money =>
    minus(total(costRows.map((row) => (row === 'income' ? noMoney : budget[row]))), budget.income)
  return {
    ...rows,
    net: appliedRow(
      implementers,
      ({ budget }) => net(budget),
      ({ budget }) => budget && net(budget),
    ),
  }
}

export function appliedFinancing({ implementers }: Project): DecisionReport['financing'] {
  const rows = rowsOf(
    financingRows,
    implementers,
    ({ financing }) => financing,
    ({ financing }) => financing,
  )
  const sum = (financing: Rows<FinancingRow>): Money => plus(...financingRows.map((row) => financing[row]))
  const all = appliedRow(
    implementers,
    ({ financing }) => sum(financing),
    ({ financing }) => financing && sum(financing),
  )
  const whole = total(implementers.map(({ financing }) => sum(financing)))
  const shared = (row: AppliedRow, approved: Money): FinancingShare => ({
    ...row,
    share: wholePercent(approved, whole),
  })
  const shares = financingRows.map((row) => [
    row,
    shared(rows[row], total(implementers.map(({ financing }) => financing[row]))),
  ])
  return { ...(Object.fromEntries(shares) as Record<FinancingRow, FinancingShare>), total: shared(all, whole) }
}

function rowsOf<R extends string>(
  rows: readonly R[],
  implementers: readonly Implementer[],
  approved: (implementer: Implementer) => Rows<R>,
  applied: (applied: Applied) => Rows<R> | null,
): Record<R, AppliedRow> {
  return Object.fromEntries(
    rows.map((row) => [
      row,
      appliedRow(
        implementers,
        (implementer) => approved(implementer)[row],
        (one) => applied(one)?.[row] ?? null,
      ),
    ]),
  ) as Record<R, AppliedRow>
}

function appliedRow(
  implementers: readonly Implementer[],
  approvedOf: (implementer: Implementer) => Money,
  appliedOf: (applied: Applied) => Money | null,
): AppliedRow {
  const approved = total(implementers.map(approvedOf))
  const known = implementers.flatMap(({ applied }) => (applied === null ? [] : [appliedOf(applied)]))
  const amounts = known.filter((amount) => amount !== null)
  // A sum over some would look like everybody's.
  if (amounts.length < implementers.length) return { applied: null, approved: moneyText(approved), rejected: null }
  const applied = total(amounts)
  return { applied: moneyText(applied), approved: moneyText(approved), rejected: moneyText(minus(applied, approved)) }
}

/** Half a per cent goes up, as decisions round. */
function wholePercent(part: Money, whole: Money): string | null {
  return ratio(part, whole)?.toDecimalPlaces(2).toString() ?? null
}
