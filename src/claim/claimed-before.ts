/** What was claimed of earlier periods, as the claims that were made of them say, and how it adds up. */
import type { Month } from '../day.ts'
import { type Money, plus, total } from '../money.ts'
import type { CostRow, FinancingRow } from '../project/project.ts'
import type { Amounts, Claim } from './claim.ts'

export type ClaimedAmounts = Pick<Amounts, 'before' | 'period' | 'after'>

/** One implementer's claim of an earlier period, as it was made. */
export interface ClaimedBefore {
  readonly implementer: string
  readonly period: number
  readonly costs: Readonly<Record<CostRow | 'net', ClaimedAmounts>>
  readonly financing: Readonly<Record<FinancingRow, ClaimedAmounts>>
  readonly lines: readonly { readonly person: string; readonly month: Month; readonly amount: Money }[]
}

export interface EarlierPeriods {
  /** At most one of each implementer and period, all of them of periods before the claim's. */
  readonly claimed: readonly ClaimedBefore[]
  /** The claim of such a period, from today's rows. */
  readonly today: (period: number) => Claim
}

/** The latest of one implementer's claims and those right before it, oldest first: over a period without a claim nothing adds up. */
export function unbrokenRun(claims: readonly ClaimedBefore[]): ClaimedBefore[] {
  const run: ClaimedBefore[] = []
  for (const claim of [...claims].sort((a, b) => b.period - a.period)) {
    if (run[0] !== undefined && run[0].period !== claim.period + 1) break
    run.unshift(claim)
  }
  return run
}

/** What a run has claimed to its end: each period's own claim, on what the first of them had before it. */
export function addedUp(run: readonly ClaimedBefore[], amounts: (one: ClaimedBefore) => ClaimedAmounts): Money {
  const [first] = run
  const periods = total(run.map((one) => amounts(one).period))
  return first === undefined ? periods : plus(amounts(first).before, periods)
}
