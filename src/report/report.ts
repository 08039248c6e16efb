/**
 * What hanke reports: one plain, sorted, versioned object a command. It is the machine output as it stands, and every human format is
 * drawn from it. Euros and hours are strings with two decimals, days `yyyy-MM-dd`.
 */
import type { Lang } from '../lang/lang.ts'
import type { Citation } from '../law/acts.ts'
import type { CostModel, CostRow, FinancingRow, SalaryModel } from '../project/project.ts'
import type { Place } from '../read/place.ts'
import type { Severity } from '../rules/rule.ts'

export interface CheckReport {
  readonly schema: 'hanke/check@1'
  readonly asOf: string
  readonly lang: Lang
  readonly project: ReportProject
  readonly inputs: readonly Input[]
  readonly rules: readonly RuleLine[]
  readonly findings: readonly ReportFinding[]
  readonly counts: Counts
}

export interface ClaimReport {
  readonly schema: 'hanke/claim@1'
  readonly asOf: string
  readonly lang: Lang
  readonly project: ReportProject
  readonly period: { readonly number: number; readonly start: string; readonly end: string }
  readonly implementers: readonly ReportClaim[]
  readonly group: ReportFigures
  readonly inputs: readonly Input[]
  readonly rules: readonly RuleLine[]
  readonly findings: readonly ReportFinding[]
  readonly counts: Counts
}

export interface RulesReport {
  readonly schema: 'hanke/rules@1'
  readonly rules: readonly {
    readonly id: string
    readonly severity: Severity
    readonly title: string
    readonly basis: readonly Citation[]
    readonly reads: readonly string[]
  }[]
}

export interface ReportProject {
  /** Of `hanke.yaml`; `null` where the decision came from no file. */
  readonly sha256: string | null
  readonly name: string
  readonly fund: string
  readonly application: string | null
  readonly group: string | null
  readonly authority: string | null
  readonly start: string
  readonly end: string
  readonly costModel: CostModel
  readonly salaryModel: SalaryModel
  /** Exact shares: `"0.8"`; `null` where the cost model has no flat rate. */
  readonly supportRate: string
  readonly flatRate: string | null
}

/** A file that was handed in. A refused file has no rows, and its finding says why. */
export interface Input {
  readonly path: string
  readonly sha256: string
  readonly rows: number
  readonly encoding: string
  /** `null` for a workbook. */
  readonly delimiter: string | null
  /** The worksheet that was read; `null` for a text file. */
  readonly sheet: string | null
  /** `null` where the table is no one implementer's. */
  readonly implementer: string | null
  readonly table: string
  readonly read: boolean
}

export type RuleLine =
  | {
      readonly id: string
      readonly severity: Severity
      readonly title: string
      readonly state: 'ran'
      readonly checked: number
      readonly failed: number
      /** Implementers whose tables it could not look at. */
      readonly notFor: readonly string[]
    }
  | {
      readonly id: string
      readonly severity: Severity
      readonly title: string
      readonly state: 'skipped'
      readonly reason: string
    }

/** `header` is the dotted key of a value of `hanke.yaml` (`claimPeriods.0.end`), for machines. */
export interface ReportPlace extends Place {
  /** The same as people call it: `maksatuskausi 1: end`, `xamk: financing.support`. */
  readonly name?: string
}

export interface ReportFinding {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly title: string
  readonly implementer: string | null
  /** How many rows (or values, or files) it is about. */
  readonly rows: number
  /** The first hundred of them. */
  readonly places: readonly ReportPlace[]
  /** Where there are more than places: all of them, as ranges of Excel rows a file. */
  readonly ranges: readonly RowRange[]
  readonly related: readonly ReportPlace[]
  readonly facts: Readonly<Record<string, string | readonly string[]>>
  readonly message: string
  readonly fix: string
}

/** `rows` as in `2-14, 17`. */
export interface RowRange {
  readonly path: string
  readonly rows: string
}

export type Counts = Readonly<Record<Severity, number>>

export interface AmountRow {
  readonly budget: string
  readonly before: string
  readonly period: string
  readonly after: string
  readonly left: string
}

export interface ReportFigures {
  readonly costs: Readonly<Record<CostRow | 'net', AmountRow>>
  readonly financing: Readonly<Record<FinancingRow | 'total', AmountRow>>
}

export interface ReportClaim extends ReportFigures {
  readonly id: string
  readonly name: string
  readonly businessId: string | null
  readonly role: 'lead' | 'partner'
  readonly lines: readonly ReportLine[]
  readonly excluded: readonly Excluded[]
  /** What the ceiling of the granted support took away in this period. */
  readonly cappedBy: string
}

export interface ReportLine {
  readonly person: string
  readonly task: string
  readonly month: string
  /** `null` where salaries come from the ledger. */
  readonly hours: string | null
  readonly unitCost: string | null
  readonly amount: string
}

/** Rows of the period that one finding keeps out of the claim, and what they would have been worth. */
export interface Excluded {
  readonly finding: string
  readonly rule: string
  readonly title: string
  /** `null` where they cannot be known: an unreadable cell, no unit cost. */
  readonly hours: string | null
  readonly amount: string | null
  /** The same with the flat rate on it: what the net costs would have been higher. */
  readonly net: string | null
  /** What of that is of rows that would lower the net costs: zero or below. */
  readonly lowers: string | null
  readonly count: number
  /** The first five hundred rows; fewer where an implementer has thousands. */
  readonly rows: readonly ExcludedRow[]
  /** Where there are more rows than that: all of them. */
  readonly ranges: readonly RowRange[]
}

export interface ExcludedRow {
  readonly path: string
  readonly line: number | null
  readonly row: number | null
  readonly person: string | null
  readonly date: string | null
  readonly hours: string | null
  readonly amount: string | null
}
