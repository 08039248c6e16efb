/** The claim's costs and financing against the decision's: the same figures as in the claim itself. */
import { formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { costRows, financingRows } from '../../../project/project.ts'
import type { AmountRow, ReportFigures } from '../../report.ts'
import { bodyRow, type Cell, type Sheet } from '../../sheet.ts'
import { usedShare } from '../../sheets/budget-use.ts'
import { money, text } from '../../sheets/cells.ts'
import { formHeaders } from '../../sheets/form-columns.ts'
import { figures } from '../../sheets/form-rows.ts'
import type { ProgressReport } from './shape.ts'

export function costsSheet({ group, project, lang }: ProgressReport): Sheet {
  const { progress, costs } = wordsOf(lang)
  const rate = project.flatRate === null ? '' : formatPercent(project.flatRate, lang)
  const rows = [...costRows, 'net'] as const
  return {
    id: 'costs',
    tab: progress.costs.costsTab,
    title: progress.costs.costs,
    notes: [],
    columns: formHeaders(lang),
    rows: rows.map((row, at) =>
      amountRow(
        filled(costs[row], { rate }).trim(),
        group.costs[row],
        row === 'net' ? 'total' : 'body',
        bodyRow({ notes: [] }, at),
      ),
    ),
  }
}

export function financingSheet({ group, lang }: ProgressReport): Sheet {
  const { progress, financing } = wordsOf(lang)
  const rows = [...financingRows, 'total'] as const
  return {
    id: 'financing',
    tab: progress.costs.financingTab,
    title: progress.costs.financing,
    notes: [],
    columns: formHeaders(lang),
    rows: rows.map((row, at) =>
      amountRow(financing[row], group.financing[row], row === 'total' ? 'total' : 'body', bodyRow({ notes: [] }, at)),
    ),
  }
}

function amountRow(label: string, amounts: AmountRow, role: 'body' | 'total', row: number): Cell[] {
  const formulas: Partial<Record<(typeof figures)[number], string>> = {
    after: `ROUND(C${row}+D${row},2)`,
    left: `ROUND(B${row}-E${row},2)`,
  }
  return [
    text(label, { role }),
    ...figures.map((figure) => {
      const formula = formulas[figure]
      return money(amounts[figure], formula === undefined ? { role } : { role, formula })
    }),
  ]
}

export function implementersSheet({ implementers, group, lang }: ProgressReport): Sheet {
  const { costs: words } = wordsOf(lang).progress
  const wide = { kind: 'money', width: 20 } as const
  const row = (label: string, { costs, financing }: ReportFigures, role: 'body' | 'total'): Cell[] => [
    text(label, { role }),
    money(costs.net.period, { role }),
    money(financing.support.period, { role }),
    money(financing.support.after, { role }),
    money(financing.support.left, { role }),
    { kind: 'percent', value: usedShare(costs.net), role },
  ]
  return {
    id: 'implementers',
    tab: words.implementersTab,
    title: words.implementers,
    notes: [],
    columns: [
      { header: words.implementer, kind: 'text', width: 40 },
      { header: words.net, ...wide },
      { header: words.support, ...wide },
      { header: words.supportAfter, ...wide },
      { header: words.supportLeft, ...wide },
      { header: words.used, kind: 'percent', width: 11 },
    ],
    rows: [...implementers.map((one) => row(one.name, one, 'body')), row(words.total, group, 'total')],
  }
}
