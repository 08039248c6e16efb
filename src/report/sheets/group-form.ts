/** The group's form: every amount is the sum of the implementers' forms, never a recomputation. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { ClaimReport } from '../report.ts'
import type { Sheet } from '../sheet.ts'
import { formBody } from './form-body.ts'
import { formHeaders } from './form-columns.ts'
import { formColumns, formRows } from './form-rows.ts'
import { aboutClaim } from './headings.ts'
import { cellOf } from './tabs.ts'

/** @param forms the implementers' forms where they are in the same workbook; the sums are live then. */
export function groupForm(report: ClaimReport, forms: readonly Sheet[] = []): Sheet {
  const { form, tabs } = wordsOf(report.lang).sheets
  const places = forms.map((sheet) => ({ tab: sheet.tab, rows: formRows(sheet) }))
  return {
    id: 'claim-form-group',
    tab: tabs.group,
    title: filled(form.title, { number: report.period.number, name: form.groupName }),
    notes: [aboutClaim(report)],
    columns: formHeaders(report.lang),
    rows: formBody(report, report.group, (row, figure) => {
      if (places.length === 0) return {}
      const cells = places.map(({ tab, rows }) => {
        const numbers: Readonly<Record<string, number>> = { ...rows.costs, ...rows.financing }
        return cellOf(tab, formColumns[figure], numbers[row] as number)
      })
      return { formula: `ROUND(${cells.join('+')},2)` }
    }),
  }
}
