/** What a claim is: each implementer's figures for one period, and the group's as their sum. */
import type { Month } from '../day.ts'
import type { Hours, Money } from '../money.ts'
import type { ClaimPeriod, CostRow, FinancingRow, Implementer } from '../project/project.ts'
import type { Table } from '../read/table.ts'
import type { LeftOut } from './left-out.ts'

/** One row of the claim form. `after = before + period`, `left = budget − after`. */
export interface Amounts {
  readonly budget: Money
  readonly before: Money
  readonly period: Money
  readonly after: Money
  readonly left: Money
}

export type Costs = Readonly<Record<CostRow | 'net', Amounts>>
export type Financing = Readonly<Record<FinancingRow | 'total', Amounts>>

/** Person × task × calendar month. */
export interface SalaryLine {
  readonly person: string
  readonly task: string
  readonly month: Month
  /** `null` where salaries come from the ledger. */
  readonly hours: Hours | null
  readonly unitCost: Money | null
  readonly amount: Money
}

export interface ImplementerClaim {
  readonly implementer: Implementer
  readonly lines: readonly SalaryLine[]
  readonly costs: Costs
  readonly financing: Financing
  /** Support that the ceiling of what was granted took away in this period; negative where a correction lets it give some back. */
  readonly cappedBy: Money
  /** Payable hours from the first period to the end of this one; `null` where no working-time table was handed in. */
  readonly hoursAfter: Hours | null
  /** Corrections and income of this period that a finding keeps out: the claim may be too large by them. */
  readonly leftOut: LeftOut
}

export interface Claim {
  readonly period: ClaimPeriod
  readonly implementers: readonly ImplementerClaim[]
  readonly group: { readonly costs: Costs; readonly financing: Financing }
}

/** Rows of a table that no finding excludes: 1, and 0 for the excluded. */
export type Eligible = (table: Table) => Uint8Array
