/**
 * What a report looks like as a page: what matters first, then what it rests on. Words are in the report's language, figures in
 * machine form; a renderer places them and decides nothing.
 */
import type { Chart } from './chart.ts'
import type { Prose } from './prose.ts'
import type { ReportPlace, RowRange } from './report.ts'
import type { Cell, Sheet, Status } from './sheet.ts'

export interface Page {
  /** The project. */
  readonly kicker: string
  readonly title: string
  readonly facts: readonly PageFact[]
  /** `null` on a document that asks for no judgement. */
  readonly verdict: PageVerdict | null
  /** A few large figures; none on a check. */
  readonly figures: readonly PageFact[]
  readonly sections: readonly PageSection[]
  /** The last line: where the page comes from. */
  readonly made: string
}

/** A label and its value; two cells are the two ends of a time. */
export interface PageFact {
  readonly label: string
  readonly cells: readonly Cell[]
}

/** May it be sent? In a word and a sentence, with the findings that forbid it. */
export interface PageVerdict {
  readonly status: Status
  readonly question: string
  readonly answer: string
  readonly counts: readonly { readonly status: Status; readonly label: string; readonly count: number }[]
  readonly notes: readonly { readonly text: string; readonly section: string | null }[]
  readonly stops: { readonly title: string; readonly items: readonly PageStop[]; readonly more: string | null } | null
}

export interface PageStop {
  /** The finding that it leads to. */
  readonly finding: string
  readonly rule: string
  readonly whose: string | null
  readonly message: string
}

export interface PageSection {
  /** Stable, for anchors. */
  readonly id: string
  readonly title: string
  /** A line under the title: `partner · business ID 2472908-2`. */
  readonly lead: string | null
  /** In print it begins a page. */
  readonly opensPage: boolean
  readonly blocks: readonly PageBlock[]
}

export type PageBlock =
  | { readonly kind: 'note'; readonly text: string; readonly status: Status | null }
  | { readonly kind: 'chart'; readonly id: string; readonly chart: Chart }
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly more: string | null }
  | { readonly kind: 'folded'; readonly summary: string; readonly sheet: Sheet; readonly more: string | null }
  | { readonly kind: 'prose'; readonly prose: Prose }
  /** A text that nobody has written yet: what is missing, and where it is written. */
  | { readonly kind: 'gap'; readonly text: string; readonly remedy: string }
  /** Counted things under headings, large: to be looked at rather than read. */
  | { readonly kind: 'board'; readonly groups: readonly BoardGroup[] }
  | PageFindings

export interface BoardGroup {
  readonly title: string
  readonly items: readonly PageFact[]
}

/** The findings of one severity. */
export interface PageFindings {
  readonly kind: 'findings'
  readonly id: string
  readonly status: Status
  readonly title: string
  readonly meaning: string
  readonly findings: readonly PageFinding[]
  readonly more: string | null
  /** What opens the list, where it is folded on a page that is not about findings; left out where it stands open. */
  readonly summary?: string
}

export interface PageFinding {
  readonly id: string
  readonly rule: string
  readonly title: string
  readonly whose: string | null
  readonly rows: number
  readonly message: string
  readonly fix: string
  readonly places: readonly ReportPlace[]
  readonly ranges: readonly RowRange[]
  readonly related: readonly ReportPlace[]
}
