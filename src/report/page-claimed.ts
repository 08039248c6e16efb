/** What is claimed now, in one small table: each implementer and the group, with the gravest finding beside it. */
import { filled, wordsOf } from '../lang/words.ts'
import { severities } from '../rules/rule.ts'
import type { ClaimReport, ReportFigures, ReportFinding } from './report.ts'
import type { Cell, CellRole, Sheet } from './sheet.ts'
import { showsEveryone } from './shows-everyone.ts'

export function claimedSheet(report: ClaimReport): Sheet {
  const { page, costs, amounts } = wordsOf(report.lang)
  const { implementers, group, findings } = report
  // Of implementers who were not asked for, nothing can be said.
  const isWhole = showsEveryone(report)
  return {
    id: 'claimed-now',
    tab: amounts.period,
    title: page.claimedCaption,
    notes: [],
    columns: [
      { header: page.implementer, kind: 'text', width: 40 },
      { header: bare(costs.salaries), kind: 'money', width: 16 },
      { header: bare(costs.net), kind: 'money', width: 16 },
      { header: page.support, kind: 'money', width: 16 },
      { header: page.state, kind: 'text', width: 16 },
    ],
    rows: [
      ...implementers.map((one) =>
        row(
          one.name,
          one,
          'body',
          stateOf(
            findings.filter(({ implementer }) => implementer === one.id),
            report,
          ),
        ),
      ),
      row(page.wholeGroup, group, 'total', isWhole ? stateOf(findings, report) : { kind: 'text', value: '' }),
    ],
  }
}

/** The decision numbers its rows; a heading needs no number. */
function bare(label: string): string {
  return filled(label, {}).replace(/^\d+ /, '')
}

function row(label: string, { costs, financing }: ReportFigures, role: CellRole, state: Cell): Cell[] {
  const money = (value: string): Cell => ({ kind: 'money', value, role })
  return [
    { kind: 'text', value: label, role },
    money(costs.salaries.period),
    money(costs.net.period),
    money(financing.support.period),
    { ...state, role },
  ]
}

function stateOf(findings: readonly ReportFinding[], { lang }: ClaimReport): Cell {
  const { page, severity } = wordsOf(lang)
  const gravest = severities.find((one) => findings.some((finding) => finding.severity === one))
  if (gravest === undefined) return { kind: 'text', value: page.fine, status: 'ok' }
  const count = findings.filter((finding) => finding.severity === gravest).length
  return { kind: 'text', value: `${severity[gravest]} (${count})`, status: gravest }
}
