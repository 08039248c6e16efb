/** Which implementers have the same people and companies, and how many. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import type { Sheet } from '../sheet.ts'
import { count, text } from './cells.ts'
import { notesOf } from './indicators-counts.ts'

/** @returns `null` where nobody is at two implementers, and in a public report. */
export function overlapSheet(report: IndicatorsReport): Sheet | null {
  const words = wordsOf(report.lang).indicators
  const { implementers, overlapPairs = [] } = report
  const name = (id: string): string => implementers.find((one) => one.id === id)?.name ?? id
  if (overlapPairs.length === 0) return null
  return {
    id: 'overlap-table',
    tab: words.sheets.tabs.overlap,
    title: words.overlapPairs.title,
    notes: notesOf(report).slice(0, 1),
    columns: [
      { header: words.overlapPairs.pair, kind: 'text', width: 70 },
      { header: words.overlapPairs.people, kind: 'number', width: 14 },
      { header: words.overlapPairs.companies, kind: 'number', width: 14 },
    ],
    rows: overlapPairs.map(({ implementers: [a, b], people, companies }) => [
      text(filled(words.overlapPairs.between, { a: name(a), b: name(b) })),
      count(people),
      count(companies),
    ]),
  }
}
