/** What a workbook checks of itself: an implementer's and the group's. */
import { wordsOf } from '../../lang/words.ts'
import type { ClaimReport, ReportClaim, ReportFigures } from '../report.ts'
import { bodyRow, type Sheet } from '../sheet.ts'
import { count, money } from './cells.ts'
import { type Check, noneOf } from './checks.ts'
import { SEVERITIES } from './findings.ts'
import { formRows } from './form-rows.ts'
import { READ } from './inputs.ts'
import { AMOUNTS, totalRow } from './salary-lines.ts'
import { cellOf, rangeOf } from './tabs.ts'

/** The sheets that the checks look at. */
export interface Checked {
  readonly form: Sheet
  readonly findings: Sheet
  readonly inputs: Sheet
}

export function implementerChecks(
  report: ClaimReport,
  claim: ReportClaim,
  { lines, ...sheets }: Checked & { readonly lines: Sheet },
): Check[] {
  const words = wordsOf(report.lang).sheets.cover
  const { salaries } = claim.costs
  const { support } = claim.financing
  const { tab } = sheets.form
  const row = formRows(sheets.form).financing.support
  return [
    {
      label: words.salaries,
      here: money(salaries.period, { formula: cellOf(lines.tab, AMOUNTS, totalRow(lines)) }),
      against: money(salaries.period),
      holds: 'equal',
    },
    ...formChecks(report, claim, sheets.form),
    {
      label: words.ceiling,
      here: money(support.after, { formula: cellOf(tab, 'E', row) }),
      against: money(support.budget, { formula: cellOf(tab, 'B', row) }),
      holds: 'at most',
    },
    ...listChecks(report, sheets),
  ]
}

export function groupChecks(
  report: ClaimReport,
  { implementers, ...sheets }: Checked & { readonly implementers: Sheet },
): Check[] {
  const words = wordsOf(report.lang).sheets.cover
  const over = report.implementers.filter(({ financing }) => financing.support.left.startsWith('-')).length
  const left = rangeOf(
    implementers.tab,
    'F',
    bodyRow(implementers, 0),
    bodyRow(implementers, report.implementers.length - 1),
  )
  return [
    ...formChecks(report, report.group, sheets.form),
    {
      label: words.ceilings,
      here: count(over, { formula: `COUNTIF(${left},"<0")` }),
      against: count(0),
      holds: 'equal',
    },
    ...listChecks(report, sheets),
  ]
}

/** What the form says is what hanke computed, and what is paid is what it cost. */
function formChecks({ lang }: ClaimReport, { costs, financing }: ReportFigures, form: Sheet): Check[] {
  const words = wordsOf(lang).sheets.cover
  const rows = formRows(form)
  const at = (row: number): string => cellOf(form.tab, 'D', row)
  const { net } = costs
  const { support, total } = financing
  return [
    {
      label: words.net,
      here: money(net.period, { formula: at(rows.costs.net) }),
      against: money(net.period),
      holds: 'equal',
    },
    {
      label: words.support,
      here: money(support.period, { formula: at(rows.financing.support) }),
      against: money(support.period),
      holds: 'equal',
    },
    {
      label: words.balance,
      here: money(total.period, { formula: at(rows.financing.total) }),
      against: money(net.period, { formula: at(rows.costs.net) }),
      holds: 'equal',
    },
  ]
}

function listChecks({ lang, counts, inputs: read }: ClaimReport, { findings, inputs }: Checked): Check[] {
  const words = wordsOf(lang)
  const column = (sheet: Sheet, letter: string): string =>
    rangeOf(sheet.tab, letter, bodyRow(sheet, 0), bodyRow(sheet, sheet.rows.length - 1))
  return [
    noneOf(words.sheets.cover.stops, column(findings, SEVERITIES), words.severity.stop, counts.stop),
    noneOf(
      words.sheets.cover.unread,
      column(inputs, READ),
      words.sheets.inputs.no,
      read.filter((input) => !input.read).length,
    ),
  ]
}
