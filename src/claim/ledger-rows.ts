/** The eligible rows of a ledger extract that fall in a claim period. */
import type { Day } from '../day.ts'
import type { Money } from '../money.ts'
import type { ClaimPeriod } from '../project/project.ts'
import type { Tables } from '../read/dossier.ts'
import type { CostCategory } from '../read/tables/costs.ts'

export interface LedgerRow {
  readonly period: number
  readonly date: Day
  readonly category: CostCategory
  readonly amount: Money
  /** Empty where the row names nobody. */
  readonly person: string
}

export function ledgerRows(
  table: NonNullable<Tables['costs']>,
  eligible: Uint8Array,
  periods: readonly ClaimPeriod[],
): LedgerRow[] {
  const rows: LedgerRow[] = []
  for (let row = 0; row < table.rows; row++) {
    if (eligible[row] === 0) continue
    const date = table.columns.date.value(row)
    const category = table.columns.category.value(row)
    const amount = table.columns.amount.value(row)
    const period = date === undefined ? undefined : periods.find(({ start, end }) => start <= date && date <= end)
    if (date === undefined || category === undefined || amount === undefined || period === undefined) continue
    rows.push({ period: period.number, date, category, amount, person: table.columns.person.value(row) ?? '' })
  }
  return rows
}
