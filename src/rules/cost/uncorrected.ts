/**
 * Negative ledger rows that no earlier row explains. A negative row corrects a positive one of the same category and account, on the
 * same or an earlier day, whose amount covers it; what a row has been corrected by is not there for the next.
 */
import type { Tables } from '../../read/dossier.ts'

type CostsTable = NonNullable<Tables['costs']>

interface Entry {
  readonly row: number
  readonly date: string
  left: number
}

/** @param negative rows with a negative amount. @returns those of them that correct nothing, ascending. */
export function uncorrected(table: CostsTable, negative: readonly number[], eligible: Uint8Array): number[] {
  if (negative.length === 0) return []
  const { date, amount } = table.columns
  const accounts = new Map<string, Entry[]>(negative.map((row) => [accountOf(table, row), []]))
  for (let row = 0; row < table.rows; row++) {
    const sum = amount.values[amount.codes[row] as number]
    const day = date.values[date.codes[row] as number]
    if (eligible[row] === 0 || sum === undefined || sum <= 0 || day === undefined) continue
    accounts.get(accountOf(table, row))?.push({ row, date: day, left: sum })
  }
  const byDay = negative.toSorted((a, b) => ((date.value(a) ?? '') < (date.value(b) ?? '') ? -1 : a - b))
  return byDay.filter((row) => !correct(accounts.get(accountOf(table, row)) ?? [], table, row)).sort((a, b) => a - b)
}

/** Takes the amount off the row that it corrects: the one with the least left that still covers it. */
function correct(entries: readonly Entry[], { columns }: CostsTable, row: number): boolean {
  const day = columns.date.value(row)
  const amount = -(columns.amount.value(row) ?? 0)
  let best: Entry | undefined
  for (const entry of entries) {
    if (day === undefined || entry.date > day || entry.left < amount) continue
    if (best === undefined || entry.left < best.left) best = entry
  }
  if (best === undefined) return false
  best.left -= amount
  return true
}

function accountOf({ columns }: CostsTable, row: number): string {
  return `${columns.category.value(row) ?? ''}\u001f${columns.account.value(row) ?? ''}`
}
