/** The budget and the financing plan: the decision's own rows and columns, cell for cell. */
import { formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { costRows, financingRows } from '../../../project/project.ts'
import { bodyRow, type Cell, type Sheet } from '../../sheet.ts'
import { text } from '../../sheets/cells.ts'
import { euros } from '../parts.ts'
import type { DecisionReport } from './shape.ts'

const MONEY = { kind: 'money', width: 23 } as const

export function costsSheet({ costs, project, lang }: DecisionReport): Sheet {
  const { report, costs: labels } = wordsOf(lang)
  const { decision: words } = report
  const rate = project.flatRate === null ? '' : formatPercent(project.flatRate, lang)
  const rows = [...costRows, 'net'] as const
  const notes = costs.net.applied === null ? [words.unknownApplied] : []
  const [salaries, flatRate, income, lumpSum] = (['salaries', 'flatRate', 'income', 'lumpSum'] as const).map((row) =>
    bodyRow({ notes }, rows.indexOf(row)),
  )
  const net = (column: string): string =>
    `ROUND(SUM(${column}${salaries}:${column}${flatRate})-${column}${income}+${column}${lumpSum},2)`
  return {
    id: 'costs',
    tab: words.costsTab,
    title: words.costs,
    notes,
    columns: [
      { header: '', kind: 'text', width: 44 },
      { header: words.applied, ...MONEY },
      { header: words.approved, ...MONEY },
      { header: words.rejected, ...MONEY },
    ],
    rows: rows.map((row, at) => {
      const { applied, approved, rejected } = costs[row]
      const role = row === 'net' ? 'total' : 'body'
      const sum = (column: string) => (row === 'net' ? net(column) : undefined)
      return [
        text(filled(labels[row], { rate }).trim(), { role }),
        euro(applied, role, sum('B')),
        euro(approved, role, sum('C')),
        euro(rejected, role, difference(bodyRow({ notes }, at))),
      ]
    }),
  }
}

export function financingSheet({ financing, lang }: DecisionReport): Sheet {
  const { report, financing: labels } = wordsOf(lang)
  const { decision: words } = report
  const rows = [...financingRows, 'total'] as const
  const notes = financing.total.applied === null ? [words.unknownApplied] : []
  const at = (row: number): number => bodyRow({ notes }, row)
  const total = at(rows.length - 1)
  return {
    id: 'financing',
    tab: words.financingTab,
    title: words.financing,
    notes,
    columns: [
      { header: '', kind: 'text', width: 44 },
      { header: words.applied, ...MONEY },
      { header: words.approved, ...MONEY },
      { header: words.rejected, ...MONEY },
      { header: words.share, kind: 'percent', width: 12 },
    ],
    rows: rows.map((row, index) => {
      const { applied, approved, rejected, share } = financing[row]
      const role = row === 'total' ? 'total' : 'body'
      const sum = (column: string) =>
        row === 'total' ? `ROUND(SUM(${column}${at(0)}:${column}${total - 1}),2)` : undefined
      return [
        text(labels[row], { role }),
        euro(applied, role, sum('B')),
        euro(approved, role, sum('C')),
        euro(rejected, role, difference(at(index))),
        share === null
          ? { kind: 'percent', value: null, absent: 'unknown', role }
          : { kind: 'percent', value: share, role, formula: `ROUND(C${at(index)}/C${total},2)` },
      ]
    }),
  }
}

function difference(row: number): string {
  return `ROUND(B${row}-C${row},2)`
}

/** A figure that is not known has no formula either. */
function euro(value: string | null, role: 'body' | 'total', formula: string | undefined): Cell {
  return euros(value, value === null || formula === undefined ? { role } : { role, formula })
}
