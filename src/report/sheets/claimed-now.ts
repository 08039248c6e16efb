/** What each implementer claims now, in a few lines: the last thing to see before the verdict. */
import { wordsOf } from '../../lang/words.ts'
import type { ClaimReport, ReportFigures } from '../report.ts'
import type { Cell, CellRole, Sheet } from '../sheet.ts'
import { money, text } from './cells.ts'

export function claimedNow({ implementers, group, lang }: ClaimReport): Pick<Sheet, 'columns' | 'rows'> {
  const { sheets, terminal } = wordsOf(lang)
  const words = sheets.implementers
  return {
    columns: [
      { header: words.implementer, kind: 'text', width: 40 },
      { header: words.netNow, kind: 'money', width: 16 },
      { header: words.supportNow, kind: 'money', width: 16 },
    ],
    rows: [
      ...implementers.map((one) => row(`${one.name} (${one.id})`, one, 'body')),
      ...(implementers.length > 1 ? [row(terminal.group, group, 'total')] : []),
    ],
  }
}

function row(name: string, { costs, financing }: ReportFigures, role: CellRole): Cell[] {
  return [text(name, { role }), money(costs.net.period, { role }), money(financing.support.period, { role })]
}
