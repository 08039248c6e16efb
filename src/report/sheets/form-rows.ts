/** Where the rows of a claim form stand in its sheet. */
import { type CostRow, costRows, type FinancingRow, financingRows } from '../../project/project.ts'
import { bodyRow, type Sheet } from '../sheet.ts'

export const FORM_COLUMNS = 6

/** The form's columns of figures, as the workbook names them. */
export const formColumns = { budget: 'B', before: 'C', period: 'D', after: 'E', left: 'F' } as const
export type Figure = keyof typeof formColumns
export const figures = ['budget', 'before', 'period', 'after', 'left'] as const

export interface FormRows {
  readonly costs: Readonly<Record<CostRow | 'net', number>>
  readonly financing: Readonly<Record<FinancingRow | 'total', number>>
  readonly supportRate: number
  readonly flatRate: number
}

/** Heading, cost rows, net; heading, financing rows, total; heading, percentages. */
export function formRows(sheet: Pick<Sheet, 'notes'>): FormRows {
  const numbered = <R extends string>(rows: readonly R[], from: number): Record<R, number> =>
    Object.fromEntries(rows.map((row, at) => [row, bodyRow(sheet, from + at)])) as Record<R, number>
  const firstFinancing = costRows.length + 3
  const firstPercentage = firstFinancing + financingRows.length + 2
  return {
    costs: numbered([...costRows, 'net'], 1),
    financing: numbered([...financingRows, 'total'], firstFinancing),
    ...numbered(['supportRate', 'flatRate'], firstPercentage),
  }
}
