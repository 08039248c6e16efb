/** What all documents of `hanke report` have in common. */
import type { Lang } from '../../lang/lang.ts'
import type { Page } from '../page-shape.ts'
import type { Counts, ReportFinding } from '../report.ts'
import type { Sheet } from '../sheet.ts'

export const documentNames = ['decision', 'progress', 'description', 'programme', 'portfolio', 'figures'] as const
export type DocumentName = (typeof documentNames)[number]

/** The machine output of a document; each kind has more. */
export interface DocumentReport {
  readonly schema: `hanke/${DocumentName}@1`
  readonly asOf: string
  readonly lang: Lang
  readonly findings: readonly ReportFinding[]
  readonly counts: Counts
}

/** A report, and what is drawn from it where it is drawn at all: `--json` asks for the report alone. */
export interface Drawn {
  readonly report: DocumentReport
  /** For `.html` and `.pdf` alike. */
  readonly page: () => Page
  /** The workbook; `null` where the document holds no tables. */
  readonly sheets: (() => readonly Sheet[]) | null
  /** The tables that the terminal shows, in their order. */
  readonly summary: () => readonly Sheet[]
  /** The findings that the terminal tells one by one, where other commands tell the rest. */
  readonly told?: () => readonly ReportFinding[]
}
