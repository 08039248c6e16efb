/** The sheets of a workbook, one an implementer and one for the group. */
import { filled, wordsOf } from '../../lang/words.ts'
import { onlyImplementers } from '../only.ts'
import type { ClaimReport } from '../report.ts'
import type { Sheet } from '../sheet.ts'
import { money } from './cells.ts'
import { coverSheet } from './cover.ts'
import { groupChecks, implementerChecks } from './cover-checks.ts'
import { excludedSheet } from './excluded.ts'
import { excludedRowsSheet } from './excluded-rows.ts'
import { findingsSheet } from './findings.ts'
import { formRows } from './form-rows.ts'
import { groupForm } from './group-form.ts'
import { implementerForm } from './implementer-form.ts'
import { implementersSheet } from './implementers.ts'
import { inputsSheet } from './inputs.ts'
import { rulesSheet } from './rules.ts'
import { AMOUNTS, salaryLinesSheet, totalRow } from './salary-lines.ts'
import { cellOf, tabOf } from './tabs.ts'

/** @throws RangeError where the report has no such implementer. */
export function implementerWorkbook(report: ClaimReport, id: string): Sheet[] {
  const claim = report.implementers.find((one) => one.id === id)
  if (claim === undefined) throw new RangeError(`not in the report: ${id}`)
  const own = onlyImplementers(report, [id])
  const { purpose } = wordsOf(report.lang).sheets
  const lines = salaryLinesSheet(own, claim)
  const form = implementerForm(own, claim, cellOf(lines.tab, AMOUNTS, totalRow(lines)))
  const findings = findingsSheet(own)
  const inputs = inputsSheet(own)
  const parts: [Sheet, string][] = [
    [form, purpose.form],
    [lines, purpose.lines],
    [excludedSheet(own, claim), purpose.excluded],
    [excludedRowsSheet(own, claim), purpose.excludedRows],
    [findings, purpose.findings],
    [rulesSheet(own), purpose.rules],
    [inputs, purpose.inputs],
  ]
  const checks = implementerChecks(own, claim, { form, lines, findings, inputs })
  return [coverSheet(own, claim, { ...nowOf(form, claim), checks, contents: contentsOf(parts) }), ...parts.map(sheetOf)]
}

/** The group's: its form is the sum of the implementers' forms, which stand behind it. */
export function groupWorkbook(report: ClaimReport): Sheet[] {
  const { purpose, tabs } = wordsOf(report.lang).sheets
  const forms: Sheet[] = []
  for (const claim of report.implementers) {
    const taken = [...Object.values(tabs), ...forms.map(({ tab }) => tab)]
    forms.push({ ...implementerForm(report, claim), tab: tabOf(tabs.form, claim.id, taken) })
  }
  const form = groupForm(report, forms)
  const implementers = implementersSheet(report, forms)
  const findings = findingsSheet(report)
  const inputs = inputsSheet(report)
  const parts: [Sheet, string][] = [
    [form, purpose.group],
    [implementers, purpose.implementers],
    ...forms.map((one, at): [Sheet, string] => [
      one,
      filled(purpose.implementerForm, { name: report.implementers[at]?.name ?? '' }),
    ]),
    [findings, purpose.findings],
    [rulesSheet(report), purpose.rules],
    [inputs, purpose.inputs],
  ]
  const checks = groupChecks(report, { form, implementers, findings, inputs })
  const cover = coverSheet(report, null, { ...nowOf(form, report.group), checks, contents: contentsOf(parts) })
  return [cover, ...parts.map(sheetOf)]
}

/** The two figures that everyone asks for first. */
function nowOf(
  form: Sheet,
  { costs, financing }: ClaimReport['group'],
): Pick<Parameters<typeof coverSheet>[2], 'netNow' | 'supportNow'> {
  const rows = formRows(form)
  return {
    netNow: money(costs.net.period, { formula: cellOf(form.tab, 'D', rows.costs.net) }),
    supportNow: money(financing.support.period, {
      role: 'total',
      formula: cellOf(form.tab, 'D', rows.financing.support),
    }),
  }
}

function contentsOf(parts: readonly [Sheet, string][]): { tab: string; purpose: string }[] {
  return parts.map(([{ tab }, purpose]) => ({ tab, purpose }))
}

function sheetOf([sheet]: readonly [Sheet, string]): Sheet {
  return sheet
}
