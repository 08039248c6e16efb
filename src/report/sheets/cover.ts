/** The first sheet: what this is, what is claimed, whether the workbook agrees with itself and with hanke, and what is where. */
import { formatDay } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { ClaimReport, ReportClaim } from '../report.ts'
import { bodyRow, type Cell, type Sheet } from '../sheet.ts'
import { heading, text } from './cells.ts'
import { type Check, checkRow, coverColumns, masterCell } from './checks.ts'
import { periodText } from './headings.ts'

const COLUMNS = 4

export interface CoverParts {
  readonly netNow: Cell
  readonly supportNow: Cell
  readonly checks: readonly Check[]
  readonly contents: readonly { readonly tab: string; readonly purpose: string }[]
}

/** @param claim `null` for the group. */
export function coverSheet(report: ClaimReport, claim: ReportClaim | null, parts: CoverParts): Sheet {
  const { cover: words, tabs } = wordsOf(report.lang).sheets
  const sheet = { notes: [claim?.name ?? report.project.name] }
  const facts = factRows(report, claim)
  // Facts, the two figures, the master check, the heading of the checks: the checks begin after them.
  const firstCheck = bodyRow(sheet, facts.length + 4)
  const checks = parts.checks.map((check, at) => checkRow(check, firstCheck + at, report.lang))
  return {
    id: 'cover',
    tab: tabs.cover,
    title: filled(words.title, { number: report.period.number }),
    ...sheet,
    columns: coverColumns(50, report.lang),
    rows: [
      ...facts,
      [text(words.netNow), parts.netNow],
      [text(words.supportNow, { role: 'total' }), parts.supportNow],
      [
        text(words.master, { role: 'total' }),
        masterCell(checks, firstCheck, report.lang),
        text(words.masterMeaning, { role: 'note', span: 2 }),
      ],
      heading(words.checks, COLUMNS),
      ...checks,
      heading(words.tabs, COLUMNS),
      ...parts.contents.map(({ tab, purpose }) => [text(tab), text(purpose, { span: COLUMNS - 1 })]),
    ],
  }
}

function factRows(report: ClaimReport, claim: ReportClaim | null): Cell[][] {
  const words = wordsOf(report.lang).sheets.cover
  const { project } = report
  const facts: [label: string, value: string | null][] = [
    [words.project, `${project.name} (${project.fund})`],
    [words.group, project.group],
    [words.application, project.application],
    [words.authority, project.authority],
    ...(claim === null
      ? []
      : ([
          [words.implementer, claim.name],
          [words.businessId, claim.businessId],
          [words.role, words[claim.role]],
        ] satisfies typeof facts)),
    [words.period, `${report.period.number}: ${periodText(report)}`],
    [words.asOf, formatDay(report.asOf, report.lang)],
  ]
  return facts.flatMap(([label, value]) => (value === null ? [] : [[text(label), text(value, { span: COLUMNS - 1 })]]))
}
