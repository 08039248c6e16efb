/** The targets' cumulative counts at the end of each quarter. */
import { day } from '../../day.ts'
import { quarterOf } from '../../indicators/quarters.ts'
import { formatDay, formatQuarter } from '../../lang/format.ts'
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
  const short: Readonly<Record<string, string>> = words.short
  return {
    id: 'quarters-table',
    tab: words.sheets.tabs.quarters,
    title: words.sheets.quarters.title,
    notes: notesOf(report).slice(0, 1),
    columns: [
      { header: words.columns.quarterName, kind: 'text', width: 12 },
      ...pace.map(({ id }) => ({
        header: short[id] ?? indicatorDefinitions[id].name[lang],
        kind: 'number' as const,
        width: 14,
      })),
    ],
    rows: quarters.map(({ name, until, cumulative }) => [
      // A report to a day within a quarter ends on that day.
      text(quarterOf(day(until)).until === until ? formatQuarter(name, lang) : formatDay(until, lang)),
      ...pace.map(({ id }) => figure(cumulative[id] ?? null, isHidden(seriesKey(id, name)))),
    ]),
  }
}
