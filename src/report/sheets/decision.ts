/** The decision's figures, an implementer a row. */
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { DecisionLine, DecisionSummary } from '../decision.ts'
import type { Cell, CellRole, Sheet } from '../sheet.ts'

export function decisionSheet({ lines, total }: DecisionSummary, lang: Lang): Sheet {
  const words = wordsOf(lang).decision
  const money = { kind: 'money' as const, width: 14 }
  return {
    id: 'decision',
    tab: words.title,
    title: words.title,
    notes: [],
    columns: [
      { header: words.implementer, kind: 'text', width: 12 },
      { header: words.salaries, ...money },
      { header: words.flatRate, ...money },
      { header: words.net, ...money },
      { header: words.share, kind: 'percent', width: 9 },
      { header: words.support, ...money },
      { header: words.residue, ...money },
    ],
    rows: [...lines.map(({ id, ...figures }) => row(id, figures, 'body')), row(words.total, total, 'total')],
  }
}

function row(
  id: string,
  { salaries, flatRate, net, share, support, residue }: Omit<DecisionLine, 'id'>,
  role: CellRole,
): Cell[] {
  const money = (value: string): Cell => ({ kind: 'money', value, role })
  return [
    { kind: 'text', value: id, role },
    money(salaries),
    money(flatRate),
    money(net),
    { kind: 'percent', value: share, role },
    money(support),
    money(residue),
  ]
}
