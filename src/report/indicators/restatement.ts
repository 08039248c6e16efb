/** What has changed since a report was delivered: figure by figure, and because of which records. */
import type { CountColumn, SpanName } from '../public/figure-key.ts'
import type { ReportCountedIn, ReportRow } from './shape.ts'

export interface Restatement {
  /** Of the delivered report: the day that counted as today then, and its days. */
  readonly asOf: string
  readonly from: string
  readonly until: string
  /** The implementers that were compared, where not everyone's figures and records were; the group's are everyone's all the same. */
  readonly of?: readonly string[]
  /** Sorted as the report is. Only figures that differ. */
  readonly figures: readonly RestatedFigure[]
  /** Records that have come, gone or count otherwise; `null` where the delivered report has none, companies alone where people are not known again. */
  readonly records: readonly RestatedRecord[] | null
  /** Why the reasons cannot be told: it was public, has no records, or its pseudonyms were made with another secret. */
  readonly unexplained: 'public' | 'noRecords' | 'otherSecret' | null
  /** Figures that the delivered report hid, so that nobody can say whether they have changed. */
  readonly hidden: number
}

export interface RestatedFigure {
  /** An indicator, or one of the totals. */
  readonly figure: string
  /** `null` for the group. */
  readonly implementer: string | null
  readonly span: SpanName
  readonly column: CountColumn
  /** `null` where it could not be known. */
  readonly before: number | null
  readonly after: number | null
}

export interface RestatedRecord {
  /** A pseudonym, or a business id; the same in both reports. */
  readonly id: string
  readonly kind: 'person' | 'company'
  readonly change: 'appeared' | 'vanished' | 'otherwise'
  /** In the group, and at those implementers where it counts otherwise than it did. */
  readonly group: RestatedIn | null
  readonly implementers: Readonly<Record<string, RestatedIn>>
  /** Where its rows stood then, and where they stand now. */
  readonly before: readonly ReportRow[]
  readonly after: readonly ReportRow[]
}

/** `null` where it was not, or is not, there. */
export interface RestatedIn {
  readonly before: ReportCountedIn | null
  readonly after: ReportCountedIn | null
}
