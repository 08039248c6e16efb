/** What is counted, and from what: shapes alone. */
import type { Day } from '../day.ts'
import type { IndicatorId, ResultId } from '../law/indicator-ids.ts'
import type { YesNo, YesNoUnknown } from '../read/cells/yes-no.ts'
import type { Table } from '../read/table.ts'
import type { CompanySize, companiesTable } from '../read/tables/companies.ts'
import type {
  EducationLevel,
  ExitStatus,
  Gender,
  participantsTable,
  StartingStatus,
} from '../read/tables/participants.ts'
import type { Pace } from './pace.ts'

export type { IndicatorId } from '../law/indicator-ids.ts'

/** A row of a table, by which a figure is followed back to its file. */
export interface CountedRow<T extends Table = Table> {
  readonly implementer: string
  readonly table: T
  readonly row: number
}

/** One row of a participants table that no error excludes; what is empty or unreadable is `undefined`. */
export interface Participation extends CountedRow<Table<typeof participantsTable>> {
  /** Who it is: `hetu:` and all eleven characters, or implementer and own id. Personal, so it stands in no output. */
  readonly person: string
  /** From the person's identity code where any row has a valid one, else as the row says. */
  readonly gender: Gender | undefined
  readonly birthDate: Day | undefined
  readonly start: Day
  readonly status: StartingStatus | undefined
  readonly unemployedMonths: number | undefined
  readonly education: EducationLevel | undefined
  readonly thirdCountry: YesNoUnknown | undefined
  readonly foreignBackground: YesNoUnknown | undefined
  readonly homeless: YesNoUnknown | undefined
  readonly rural: YesNoUnknown | undefined
  readonly end: Day | undefined
  readonly exitStatus: ExitStatus | undefined
  readonly qualification: YesNo | undefined
  readonly employedAfter6: YesNoUnknown | undefined
  readonly improvedAfter6: YesNoUnknown | undefined
}

/**
 * All rows of one person, at one implementer or in the group, as they stood on a day: the first row's start and starting situation, the
 * last row's exit and results. `end` is `undefined` while the person takes part, and so are the results then.
 */
export interface PersonRecord extends Omit<Participation, 'implementer' | 'table' | 'row'> {
  /** By start; on the same day, in the order of the decision's implementers and of their files. */
  readonly participations: readonly Participation[]
  /** Full years on the day of the start. */
  readonly age: number | undefined
  /** Six calendar months after the exit. */
  readonly followUp: Day | undefined
  /** Gender, birth date, status and education are known. Otherwise it counts in the grand total alone. */
  readonly isComplete: boolean
}

/** One row of a companies table that no error excludes. */
export interface CompanyParticipation extends CountedRow<Table<typeof companiesTable>> {
  /** In canonical form, `2472908-2`. */
  readonly businessId: string
  readonly start: Day
  readonly size: CompanySize | undefined
}

/** All rows of one company: the first start, and the size from the first row that tells it. */
export interface CompanyRecord {
  readonly businessId: string
  readonly participations: readonly CompanyParticipation[]
  readonly start: Day
  readonly size: CompanySize | undefined
}

export const breakdown = ['women', 'men', 'nonBinary'] as const

export interface Count {
  readonly total: number
  /** `null` where companies are counted. */
  readonly women: number | null
  readonly men: number | null
  readonly nonBinary: number | null
  /** People (or companies) of whom it cannot be told whether they belong here; they are in none of the figures above. */
  readonly unknown: number
}

/** `null` where nobody's files can tell: the table or the column was not handed in, or EURA 2021 does not collect it. */
export type Cell = Count | null

export interface Span {
  /** Of the days from `from` to `until`. */
  readonly quarter: Cell
  /** Of all days to `until`. */
  readonly cumulative: Cell
}

/** A figure of the group and of each implementer, by id in the decision's order. */
export interface Shared<T> {
  readonly group: T
  readonly implementers: Readonly<Record<string, T>>
}

export interface IndicatorCounts extends Shared<Span> {
  readonly id: IndicatorId
  /** The decision's target for the group; `null` where it sets none. */
  readonly target: number | null
}

/** Of all days to `until`; `null` where no participants table was handed in. */
export interface Totals {
  /** Everyone, the incomplete included. */
  readonly grandTotal: number | null
  readonly incomplete: number | null
}

/** Those who started in one situation: how many they are, how many have left, and what they reached. Complete records only. */
export interface StatusResults {
  readonly status: StartingStatus
  readonly started: Span
  readonly left: Span
  readonly results: Readonly<Record<ResultId, Span>>
}

/** How many people (or companies) two implementers have in common, to `until`. */
export interface OverlapPair {
  readonly implementers: readonly [string, string]
  readonly people: number
  readonly companies: number
}

/** One point of the line over quarters: the group's cumulative totals, records merged as they stood on that day. */
export interface SeriesPoint {
  /** `2027Q1`. */
  readonly name: string
  /** The quarter's last day, or the report's where the quarter was not over. */
  readonly until: Day
  readonly cumulative: { readonly [K in IndicatorId]?: number | null }
}

/** In which figures a record counts, in the group or at one implementer. */
export interface CountedIn {
  readonly isComplete: boolean
  /** By which it stands among women, men or non-binary people; `undefined` where nobody told, and of companies. */
  readonly gender: Gender | undefined
  /** Of all days to `until`, and of the days from `from` alone. */
  readonly counts: readonly IndicatorId[]
  readonly quarter: readonly IndicatorId[]
  /** Those for which it cannot be told, to `until`. */
  readonly unknown: readonly IndicatorId[]
}

/** A person or company of the group: what two reports are compared by. */
export interface CountedRecord extends CountedIn {
  /** The person's key or the business id. A person's key is personal and stands in no output: pseudonyms are made of it. */
  readonly key: string
  readonly kind: 'person' | 'company'
  /** By implementer: who starts at one as something may start at another as something else. */
  readonly implementers: Readonly<Record<string, CountedIn>>
  readonly rows: readonly CountedRow[]
}

export interface Indicators {
  readonly from: Day
  readonly until: Day
  /** Every indicator, in the order of `indicatorIds`. */
  readonly indicators: readonly IndicatorCounts[]
  readonly totals: Shared<Totals>
  /** Persons whom several implementers have, once for each implementer beyond the first; `null` as in `Totals`. */
  readonly overlap: number | null
  /** Every pair that has anybody in common, in the decision's order. */
  readonly overlapPairs: readonly OverlapPair[]
  /** In the order of the starting situations; `null` where no participants table was handed in. */
  readonly byStatus: Shared<readonly StatusResults[] | null>
  /** The targets' ids at the end of each quarter from the project's start on. */
  readonly series: readonly SeriesPoint[]
  /** Each target against the time that has passed, in the order of the indicators. */
  readonly pace: readonly Pace[]
  /** People by first row, then companies. */
  readonly records: readonly CountedRecord[]
}
