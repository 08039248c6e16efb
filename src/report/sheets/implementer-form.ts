/** One implementer's claim on the decision's own rows, with the arithmetic live. */
import { formatEuros } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { costRows, financingRows } from '../../project/project.ts'
import type { ClaimReport, ReportClaim } from '../report.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { heading, text } from './cells.ts'
import { type DecisionNames, decisionNames } from './decision-names.ts'
import { type FormRow, formBody } from './form-body.ts'
import { formHeaders } from './form-columns.ts'
import { periodFormula, sumFormula } from './form-formulas.ts'
import { type Figure, FORM_COLUMNS, formRows } from './form-rows.ts'
import { aboutClaim } from './headings.ts'

/** @param salaries the workbook's formula for the period's salaries; left out where the salary lines are not in the workbook. */
export function implementerForm(report: ClaimReport, claim: ReportClaim, salaries?: string): Sheet {
  const { form, tabs } = wordsOf(report.lang).sheets
  const notes = [aboutClaim(report), ...ceilingNotes(report, claim)]
  return {
    id: `claim-form-${claim.id}`,
    tab: tabs.form,
    title: filled(form.title, { number: report.period.number, name: claim.name }),
    notes,
    columns: formHeaders(report.lang),
    rows: [
      ...formBody(report, claim, liveParts(report, claim, { notes }, salaries)),
      heading(form.decision, FORM_COLUMNS),
      ...percentages(report, decisionNames(claim.id)),
    ],
  }
}

function liveParts(
  report: ClaimReport,
  claim: ReportClaim,
  sheet: Pick<Sheet, 'notes'>,
  salaries: string | undefined,
): (row: FormRow, figure: Figure) => Pick<Cell, 'formula' | 'name'> {
  const names = decisionNames(claim.id)
  const rows = formRows(sheet)
  return (row, figure) => {
    const formula =
      sumFormula(row, figure, rows) ??
      (figure !== 'period' || row === 'net' || row === 'total'
        ? undefined
        : row === 'salaries'
          ? salaries
          : periodFormula(row, report.project, claim, names, rows))
    const name = figure === 'budget' ? nameOf(row, names) : undefined
    return { ...(formula === undefined ? {} : { formula }), ...(name === undefined ? {} : { name }) }
  }
}

function nameOf(row: FormRow, names: DecisionNames): string | undefined {
  const cost = costRows.find((one) => one === row)
  const financing = financingRows.find((one) => one === row)
  return cost !== undefined ? names.cost(cost) : financing !== undefined ? names.financing(financing) : undefined
}

function percentages({ project, lang }: ClaimReport, names: DecisionNames): Cell[][] {
  const { form } = wordsOf(lang).sheets
  const percent = (label: string, value: string, name: string): Cell[] => [
    text(label),
    { kind: 'percent', value, name },
  ]
  return [
    percent(form.supportRate, project.supportRate, names.supportRate),
    ...(project.flatRate === null ? [] : [percent(form.flatRate, project.flatRate, names.flatRate)]),
  ]
}

function ceilingNotes({ lang }: ClaimReport, { cappedBy }: ReportClaim): string[] {
  const { form } = wordsOf(lang).sheets
  if (/^-?0\.00$/.test(cappedBy)) return []
  const amount = formatEuros(cappedBy.replace('-', ''), lang)
  return [filled(cappedBy.startsWith('-') ? form.returned : form.capped, { amount })]
}
