/** The targets' cumulative counts at the end of each quarter. */
import { formatQuarter } from '../../lang/format.ts'
import { wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { seriesKey } from '../public/figure-key.ts'
import type { Sheet } from '../sheet.ts'
import { text } from './cells.ts'
import { notesOf } from './indicators-counts.ts'
import { figure } from './indicators-figure.ts'

export function quartersSheet(report: IndicatorsReport): Sheet {
  const { lang, pace, quarters } = report
  const words = wordsOf(lang).indicators
  const isHidden = isHiddenIn(report)
  return {
    id: 'quarters-table',
    tab: words.sheets.tabs.quarters,
    title: words.sheets.quarters.title,
    notes: notesOf(report).slice(0, 1),
    columns: [
      { header: words.columns.quarterName, kind: 'text', width: 12 },
      { header: words.columns.until, kind: 'day', width: 12 },
      ...pace.map(({ id }) => ({ header: indicatorDefinitions[id].name[lang], kind: 'number' as const, width: 16 })),
    ],
    rows: quarters.map(({ name, until, cumulative }) => [
      text(formatQuarter(name, lang)),
      { kind: 'day', value: until },
      ...pace.map(({ id }) => figure(cumulative[id] ?? null, isHidden(seriesKey(id, name)))),
    ]),
  }
}
