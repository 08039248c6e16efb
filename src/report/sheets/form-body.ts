/** The rows of a claim form: the decision's own labels, five amounts each. */
import { formatPercent } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { type CostRow, costRows, type FinancingRow, financingRows } from '../../project/project.ts'
import type { ClaimReport, ReportFigures } from '../report.ts'
import type { Cell } from '../sheet.ts'
import { heading, money, text } from './cells.ts'
import { type Figure, FORM_COLUMNS, figures } from './form-rows.ts'

export type FormRow = CostRow | FinancingRow | 'net' | 'total'

/** A form's amounts, with what the workbook adds to a cell: its formula or its name. */
export function formBody(
  { lang, project }: Pick<ClaimReport, 'lang' | 'project'>,
  { costs, financing }: ReportFigures,
  more: (row: FormRow, figure: Figure) => Pick<Cell, 'formula' | 'name'>,
): Cell[][] {
  const words = wordsOf(lang)
  const rate = project.flatRate === null ? '' : formatPercent(project.flatRate, lang)
  const row = (id: FormRow, label: string, amounts: ReportFigures['costs']['net']): Cell[] => {
    const role = id === 'net' || id === 'total' ? 'total' : 'body'
    return [text(label, { role }), ...figures.map((figure) => money(amounts[figure], { role, ...more(id, figure) }))]
  }
  return [
    heading(words.sheets.form.costs, FORM_COLUMNS),
    ...([...costRows, 'net'] as const).map((id) => row(id, filled(words.costs[id], { rate }).trim(), costs[id])),
    heading(words.sheets.form.financing, FORM_COLUMNS),
    ...([...financingRows, 'total'] as const).map((id) => row(id, words.financing[id], financing[id])),
  ]
}
