/** Women, men and non-binary people of the indicators that a steering group asks for, from the start. */
import { wordsOf } from '../../lang/words.ts'
import { genderIds, indicatorOf } from '../indicators/group-charts.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { countColumns } from '../public/figure-key.ts'
import type { Sheet } from '../sheet.ts'
import { text } from './cells.ts'
import { countFigure } from './indicators-figure.ts'

export function gendersSheet(report: IndicatorsReport): Sheet {
  const { columns, sheets, sections } = wordsOf(report.lang).indicators
  const isHidden = isHiddenIn(report)
  const wide = { kind: 'number' as const, width: 12 }
  return {
    id: 'genders-table',
    tab: sections.genders,
    title: sheets.genders.title,
    notes: [],
    columns: [
      { header: columns.indicator, kind: 'text', width: 36 },
      { header: columns.wholeTotal, ...wide },
      { header: columns.women, ...wide },
      { header: columns.men, ...wide },
      { header: columns.nonBinary, ...wide },
      { header: columns.unknown, ...wide },
    ],
    rows: genderIds.map((id) => {
      const { name, group } = indicatorOf(report, id)
      const of = { id, unit: 'group', span: 'cumulative', cell: group.cumulative } as const
      return [text(name), ...countColumns.map((column) => countFigure(of, column, isHidden))]
    }),
  }
}
