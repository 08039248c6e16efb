/** What has changed since a delivered report, for a terminal: the figures, and the first records because of which they changed. */
import { filled, wordsOf } from '../lang/words.ts'
import { effectText } from '../report/sheets/indicators-effect.ts'
import {
  noChange,
  type Restated,
  restatementNotes,
  restatementSheet,
  rowsText,
} from '../report/sheets/indicators-restatement.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

/** More than these scroll away what stands above them; the workbook has all. */
const MOST_ROWS = 40
const MOST_RECORDS = 20

export function drawRestatement(report: Restated, paper: Paper): string[] {
  const { color, lang, width } = paper
  const words = wordsOf(lang).indicators.restatement
  const { figures, records } = report.restatement
  const notes = restatementNotes(report).flatMap((note) => wrapped(note, width))
  if (figures.length === 0 && (records ?? []).length === 0)
    return [color.bold(words.title), ...notes, ...wrapped(noChange(report), width)]
  const sheet = restatementSheet(report)
  const shown = (records ?? []).slice(0, MOST_RECORDS)
  const rest = (records ?? []).length - shown.length
  return [
    color.bold(words.title),
    ...notes,
    drawTable({ columns: sheet.columns, rows: sheet.rows.slice(0, MOST_ROWS) }, paper),
    ...(sheet.rows.length > MOST_ROWS
      ? wrapped(filled(words.more, { count: sheet.rows.length - MOST_ROWS }), width)
      : []),
    ...(shown.length === 0 ? [] : ['', color.bold(words.recordsTitle)]),
    ...shown.flatMap((record) => {
      const where = rowsText(record.after.length > 0 ? record.after : record.before, lang).split('\n')
      return [
        `${color.bold(record.id)}  ${words.changes[record.change]}  ${color.dim(where.join('; '))}`,
        ...effectText(record, lang)
          .split('\n')
          .flatMap((line) => wrapped(line, width, '  ', '    ')),
      ]
    }),
    ...(rest === 0 ? [] : wrapped(filled(words.more, { count: rest }), width)),
  ]
}
