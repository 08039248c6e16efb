/** The machine output of `hanke report figures`. A sum with a part that is not exact is not exact, and says so. */
import type { Input } from '../../report.ts'
import type { ReportAmount } from '../amount.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportText } from '../texts.ts'

export interface FiguresReport extends DocumentReport {
  readonly schema: 'hanke/figures@1'
  /** What the activities were done for. */
  readonly of: {
    /** Of `hanke.yaml`. */
    readonly sha256: string | null
    readonly kind: 'project' | 'programme'
    readonly name: string
    readonly start: string | null
    readonly end: string | null
  }
  /** In the order of the table; what belongs to none comes last. */
  readonly themes: readonly ReportTheme[]
  /** All activities. */
  readonly total: ReportAmount
  /** By kind, the most first. */
  readonly kinds: readonly ReportShare[]
  /** By month in order, or by year where not all days are known that well; what has no date is in `undated`. */
  readonly times: readonly ReportShare[]
  readonly undated: ReportAmount | null
  /** In the order of their ids; what belongs to none is not among them. */
  readonly workPackages: readonly ReportShare[]
  readonly texts: readonly ReportText[]
  readonly inputs: readonly Input[]
}

export interface ReportTheme {
  /** `null` of what belongs to no theme. */
  readonly name: string | null
  readonly total: ReportAmount
  readonly entries: readonly ReportEntry[]
}

/** One row of the table, or those of one kind and theme that are one activity each. */
export interface ReportEntry {
  readonly kind: string
  readonly title: string | null
  /** `null` where it cannot be read: a finding says why. */
  readonly count: ReportAmount | null
  /** `null` is not known, which is not zero. */
  readonly participants: ReportAmount | null
  readonly towns: ReportAmount | null
  /** The figures that its row says, in their order; the title is about the first. */
  readonly said: readonly ('count' | 'participants' | 'towns')[]
  readonly time: string | null
  readonly workPackage: string | null
  /** How many rows of the table. */
  readonly rows: number
}

export interface ReportShare {
  readonly name: string
  readonly count: ReportAmount
}
