/**
 * Negative ledger rows that earlier rows do not cover. A credit may answer to several invoices and stand on another account, so it is
 * held against what its category has cost by that day, less what has been credited before.
 */
import type { Tables } from '../../read/dossier.ts'

type CostsTable = NonNullable<Tables['costs']>

export interface Uncorrected {
  /** Rows that take their category below zero. */
  readonly nowhere: readonly number[]
  /** Rows that their category covers, but not their account. */
  readonly otherAccount: readonly number[]
}

/** @param negative rows with a negative amount. @returns those of them that earlier rows do not cover, ascending. */
export function uncorrected(table: CostsTable, negative: readonly number[], eligible: Uint8Array): Uncorrected {
  if (negative.length === 0) return { nowhere: [], otherAccount: [] }
  const { date, amount, category, account } = table.columns
  const entries: Entry[] = []
  for (let row = 0; row < table.rows; row++) {
    const [sum, day, kind] = [amount.value(row), date.value(row), category.value(row)]
    if (eligible[row] === 0 || sum === undefined || day === undefined || kind === undefined) continue
    entries.push({ row, day, category: kind, account: account.value(row) ?? '', amount: sum })
  }
  // On one day the costs come first and then the smaller credits, so that row order does not matter.
  entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.amount - a.amount || a.row - b.row))
  const nowhere = belowZero(entries, (entry) => entry.category)
  const covered = entries.filter(({ row }) => !nowhere.includes(row))
  return { nowhere, otherAccount: belowZero(covered, (entry) => `${entry.category}\u001f${entry.account}`) }
}

interface Entry {
  readonly row: number
  readonly day: string
  readonly category: string
  readonly account: string
  readonly amount: number
}

function belowZero(entries: readonly Entry[], keyOf: (entry: Entry) => string): number[] {
  const left = new Map<string, number>()
  const over: number[] = []
  for (const entry of entries) {
    const key = keyOf(entry)
    const after = (left.get(key) ?? 0) + entry.amount
    if (entry.amount < 0 && after < 0) over.push(entry.row)
    else left.set(key, after)
  }
  return over.sort((a, b) => a - b)
}
