/**
 * The machine output of `hanke report progress N`: what the claim of the period and the indicators of its days say, joined with the work
 * by work package and the words of people. Euros and hours are strings with two decimals.
 */
import type { ReportCount, ReportIndicator, ReportPace } from '../../indicators/shape.ts'
import type { Excluded, Input, ReportClaim, ReportFigures, ReportProject } from '../../report.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportText } from '../texts.ts'

export interface ProgressReport extends DocumentReport {
  readonly schema: 'hanke/progress@1'
  readonly project: ReportProject
  readonly period: { readonly number: number; readonly start: string; readonly end: string }
  /** Whether the period ends the project. */
  readonly isLast: boolean
  /** Share of the project's days that have passed by the period's end, exact to four decimals. */
  readonly elapsed: string
  readonly implementers: readonly ProgressImplementer[]
  readonly group: ReportFigures
  readonly work: ProgressWork
  readonly indicators: readonly ProgressIndicator[]
  readonly pace: readonly ReportPace[]
  readonly grandTotal: number | null
  readonly incomplete: number | null
  readonly overlap: number | null
  readonly texts: readonly ReportText[]
  readonly inputs: readonly Input[]
}

export interface ProgressImplementer extends Pick<ReportClaim, 'id' | 'name' | 'businessId' | 'role'>, ReportFigures {
  /** What the claim leaves out, a line a finding. */
  readonly excluded: readonly Pick<Excluded, 'finding' | 'rule' | 'title' | 'hours' | 'net' | 'count'>[]
}

export interface ProgressWork {
  /** Hours of one person-year. */
  readonly personYear: string
  readonly packages: readonly ProgressPackage[]
  readonly total: WorkFigures & { readonly implementers: Readonly<Record<string, WorkFigures | null>> }
  /** By the decision's person-years; `null` where it says none. */
  readonly planned: { readonly period: string; readonly after: string } | null
  /** Ids of implementers whose hours are not known: the sums are without theirs. */
  readonly unknown: readonly string[]
}

/** Hours with two decimals, and person-years. `null` where nobody's hours are known, which is not zero. */
export interface WorkFigures {
  readonly before: string | null
  readonly period: string | null
  readonly after: string | null
  readonly personYearsPeriod: string | null
  readonly personYearsAfter: string | null
}

export type PackageState = 'not-begun' | 'running' | 'ended'

export interface ProgressPackage extends WorkFigures {
  /** `null` of the rows that name none, as are the next four. */
  readonly id: string | null
  readonly name: string | null
  readonly start: string | null
  readonly end: string | null
  /** At the period's end. */
  readonly state: PackageState | null
  /** Share of its own days that have passed, exact to four decimals. */
  readonly elapsed: string | null
  /** Of all hours so far, exact to four decimals; `null` where there are none. */
  readonly share: string | null
  /** Hours so far on days on which it was not running. */
  readonly outside: string | null
  /** `null` of who handed in no working-time table. */
  readonly implementers: Readonly<Record<string, WorkFigures | null>>
}

export interface ProgressIndicator extends Pick<ReportIndicator, 'id' | 'name' | 'kind' | 'unit' | 'target'> {
  readonly period: ReportCount | null
  readonly cumulative: ReportCount | null
}
