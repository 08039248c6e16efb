/** The report of `hanke indicators`: spec 7, and beside it what the page, the workbook and a later comparison are drawn from. */

import type { PaceState } from '../../indicators/pace.ts'
import type { Lang } from '../../lang/lang.ts'
import type { IndicatorDefinition } from '../../law/indicator-definition.ts'
import type { IndicatorId, ResultId } from '../../law/indicator-ids.ts'
import type { StartingStatus } from '../../read/tables/participants.ts'
import type { PublicMark } from '../public/figure-key.ts'
import type { Counts, Input, ReportFinding, ReportProject, RuleLine } from '../report.ts'
import type { Restatement } from './restatement.ts'

export interface IndicatorsReport {
  readonly schema: 'hanke/indicators@1'
  readonly asOf: string
  /** The days of `quarter` figures; cumulative ones begin with the project. */
  readonly from: string
  readonly until: string
  /** `2027Q1` where the days are a whole quarter. */
  readonly quarter: string | null
  readonly lang: Lang
  readonly project: ReportProject
  /** Only some implementers are shown (`--implementer`); the group's figures are everyone's all the same. */
  readonly part?: true
  /** Whom such a report does not show, and what of theirs the group's figures lack. */
  readonly others?: OtherImplementers
  readonly implementers: readonly { readonly id: string; readonly name: string }[]
  readonly indicators: readonly ReportIndicator[]
  /** Everyone, the incomplete included; `null` where no participants table was handed in. */
  readonly grandTotal: number | null
  readonly incomplete: number | null
  /** Persons whom several implementers have, once for each implementer beyond the first. */
  readonly overlap: number | null
  readonly totals: Readonly<Record<string, ReportTotals>>
  /** Left out of a public report, as are `records`, `inputs`, `rules` and `findings`: they tell of single people. */
  readonly overlapPairs?: readonly ReportPair[]
  readonly byStatus: readonly ReportStatus[] | null
  readonly quarters: readonly ReportQuarter[]
  readonly pace: readonly ReportPace[]
  readonly records?: readonly ReportRecord[]
  /** What has changed since a delivered report (`--against`). */
  readonly restatement?: Restatement
  /** Reports of earlier days that no longer hold; left out where all do. */
  readonly earlier?: readonly EarlierReport[]
  readonly public?: PublicMark
  readonly inputs: readonly Input[]
  readonly rules: readonly RuleLine[]
  readonly findings: readonly ReportFinding[]
  readonly counts: Counts
}

export interface OtherImplementers {
  readonly implementers: readonly string[]
  /** Their files that could not be read; a public report tells how many files were not read, and not whose. */
  readonly unread: readonly { readonly implementer: string; readonly path: string }[]
  /** Those of them who handed in no participants. */
  readonly notHandedIn: readonly string[]
}

export interface EarlierReport {
  readonly path: string
  readonly from: string
  readonly until: string
  /** The day that counted as today when it was made. */
  readonly asOf: string
  /** How many of its figures are others today, and how many of its records have come, gone or count otherwise. */
  readonly figures: number
  readonly records: number
}

export interface ReportIndicator extends Pick<IndicatorDefinition, 'id' | 'kind' | 'unit'> {
  /** In the report's language. */
  readonly name: string
  readonly target: number | null
  readonly group: ReportSpan
  readonly implementers: Readonly<Record<string, ReportSpan>>
}

export interface ReportSpan {
  readonly quarter: ReportCount | null
  readonly cumulative: ReportCount | null
}

/** Genders are `null` of companies. In a public report any figure may be `null` that `public.hidden` names. */
export interface ReportCount {
  readonly total: number | null
  readonly women: number | null
  readonly men: number | null
  readonly nonBinary: number | null
  /** Of whom it cannot be told; in none of the others. */
  readonly unknown: number | null
}

export interface ReportTotals {
  readonly grandTotal: number | null
  readonly incomplete: number | null
}

export interface ReportPair {
  readonly implementers: readonly [string, string]
  readonly people: number
  readonly companies: number
}

/** The group's cumulative totals of those who started in one situation. */
export interface ReportStatus {
  readonly status: StartingStatus
  readonly started: number | null
  readonly left: number | null
  readonly results: Readonly<Record<ResultId, number | null>>
}

/** The group's cumulative totals of the targets' indicators at the end of a quarter. */
export interface ReportQuarter {
  readonly name: string
  readonly until: string
  readonly cumulative: Readonly<Record<string, number | null>>
}

export interface ReportPace {
  readonly id: IndicatorId
  readonly target: number
  readonly done: number | null
  /** By the time that has passed. */
  readonly expected: number
  readonly projected: number | null
  /** Of results: who have started and may still come to count. `null` of outputs, since nobody knows who may still start. */
  readonly open: number | null
  readonly state: PaceState
}

/** In which figures a person or company counts: what two reports are compared by. */
export interface ReportRecord extends ReportCountedIn {
  /** A pseudonym, or a business id. */
  readonly id: string
  readonly kind: 'person' | 'company'
  /** At those of its implementers where it counts otherwise than in the group. */
  readonly implementers: Readonly<Record<string, ReportCountedIn>>
  readonly rows: readonly ReportRow[]
}

export interface ReportCountedIn {
  readonly complete: boolean
  readonly gender: 'women' | 'men' | 'nonBinary' | null
  /** To `until`. */
  readonly counts: readonly IndicatorId[]
  /** Of the quarter alone. */
  readonly quarter: readonly IndicatorId[]
  readonly unknown: readonly IndicatorId[]
}

export interface ReportRow {
  readonly path: string
  /** As Excel counts them. */
  readonly row: number
}
