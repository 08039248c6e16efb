/** The implementers side by side: what each claims now, and what is left of its support. */
import { wordsOf } from '../../lang/words.ts'
import type { ClaimReport, ReportFigures } from '../report.ts'
import { bodyRow, type Cell, type CellRole, type Sheet } from '../sheet.ts'
import { money, text, withFormula } from './cells.ts'
import { type Figure, type FormRows, formColumns, formRows } from './form-rows.ts'
import { aboutClaim } from './headings.ts'
import { cellOf } from './tabs.ts'

type Column = readonly [row: 'net' | 'support', figure: Figure]
const columns: readonly Column[] = [
  ['net', 'period'],
  ['support', 'period'],
  ['support', 'after'],
  ['support', 'budget'],
  ['support', 'left'],
]

/** @param forms the implementers' forms where they are in the same workbook, in the report's order. */
export function implementersSheet(report: ClaimReport, forms: readonly Sheet[] = []): Sheet {
  const { implementers: words, tabs } = wordsOf(report.lang).sheets
  const sheet = { notes: [aboutClaim(report)] }
  const wide = { kind: 'money' as const, width: 18 }
  return {
    id: 'implementers',
    tab: tabs.implementers,
    title: words.title,
    ...sheet,
    columns: [
      { header: words.implementer, kind: 'text', width: 44 },
      { header: words.netNow, ...wide },
      { header: words.supportNow, ...wide },
      { header: words.supportAfter, ...wide, spare: true },
      { header: words.granted, ...wide },
      { header: words.left, ...wide },
    ],
    rows: [
      ...report.implementers.map((claim, at) =>
        figuresRow(claim.name, claim, 'body', (column) => formCell(forms[at], column)),
      ),
      figuresRow(words.total, report.group, 'total', (_, letter) =>
        forms.length === 0 ? undefined : sumOver(letter, sheet, report.implementers.length),
      ),
    ],
  }
}

function figuresRow(
  name: string,
  { costs, financing }: ReportFigures,
  role: CellRole,
  formula: (column: Column, letter: string) => string | undefined,
): Cell[] {
  return [
    text(name, { role }),
    ...columns.map((column, at) => {
      const [row, figure] = column
      const amounts = row === 'net' ? costs.net : financing.support
      return withFormula(money(amounts[figure], { role }), formula(column, 'BCDEF'.charAt(at)))
    }),
  ]
}

function formCell(form: Sheet | undefined, [row, figure]: Column): string | undefined {
  if (form === undefined) return undefined
  const rows: FormRows = formRows(form)
  return cellOf(form.tab, formColumns[figure], row === 'net' ? rows.costs.net : rows.financing.support)
}

function sumOver(letter: string, sheet: Pick<Sheet, 'notes'>, count: number): string {
  return `ROUND(SUM(${letter}${bodyRow(sheet, 0)}:${letter}${bodyRow(sheet, count - 1)}),2)`
}
