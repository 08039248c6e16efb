/** Every indicator of the group or of one implementer: women, men, non-binary and total, of the quarter and from the start. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport, ReportIndicator, ReportSpan } from '../indicators/shape.ts'
import { daysText, spanHead } from '../indicators/span-text.ts'
import { genderColumns, type SpanName, type Unit } from '../public/figure-key.ts'
import { bodyRow, type Cell, type Sheet, type SheetColumn } from '../sheet.ts'
import { heading, text, withFormula } from './cells.ts'
import { type Counted, countFigure } from './indicators-figure.ts'

/** Where the figures stand in the workbook. */
export const countColumns = {
  quarter: { women: 'C', men: 'D', nonBinary: 'E', total: 'F' },
  cumulative: { women: 'G', men: 'H', nonBinary: 'I', total: 'J' },
} as const
const COLUMNS = 11

const kinds = ['output', 'result', 'own'] as const

/** @param unit whose figures: the group's, or an implementer's. */
export function countsSheet(
  report: IndicatorsReport,
  unit: Unit,
  { id, tab, title }: Pick<Sheet, 'id' | 'tab' | 'title'>,
): Sheet {
  const sheet = { notes: notesOf(report) }
  const rows: Cell[][] = []
  for (const kind of kinds) {
    rows.push(heading(wordsOf(report.lang).indicators.sheets.definitions.families[kind], COLUMNS))
    for (const indicator of report.indicators.filter((one) => one.kind === kind))
      rows.push(indicatorRow(report, indicator, unit, bodyRow(sheet, rows.length)))
  }
  return { id, tab, title, ...sheet, columns: columnsOf(report), rows }
}

/** Index of an indicator's row among a counts sheet's rows. */
export function rowOf({ indicators }: IndicatorsReport, id: IndicatorId): number {
  const at = indicators.findIndex((one) => one.id === id)
  const kind = indicators[at]?.kind ?? 'output'
  // A heading stands before each kind.
  return at + 1 + kinds.indexOf(kind)
}

/** The figures of an indicator that a unit has. */
export function spanOf({ group, implementers }: ReportIndicator, unit: Unit): ReportSpan {
  return unit === 'group' ? group : (implementers[unit.slice(1)] ?? { quarter: null, cumulative: null })
}

export function notesOf(report: IndicatorsReport): string[] {
  const words = wordsOf(report.lang).indicators
  return [
    `${report.project.name}. ${daysText(report)}.`,
    `${words.unknownSign} ${words.unknownPeople}`,
    ...(report.public === undefined ? [] : [words.hiddenSign]),
  ]
}

function columnsOf(report: IndicatorsReport): SheetColumn[] {
  const { columns } = wordsOf(report.lang).indicators
  const figures = (head: string): SheetColumn[] =>
    [columns.women, columns.men, columns.nonBinary, columns.wholeTotal].map((word) => ({
      header: `${head} ${word}`,
      kind: 'number',
      width: 10,
    }))
  return [
    { header: columns.id, kind: 'text', width: 19 },
    { header: columns.name, kind: 'text', width: 46 },
    ...figures(spanHead(report)),
    ...figures(columns.cumulative),
    { header: columns.unknown, kind: 'number', width: 9 },
  ]
}

function indicatorRow(report: IndicatorsReport, indicator: ReportIndicator, unit: Unit, row: number): Cell[] {
  const isHidden = isHiddenIn(report)
  const { id, name } = indicator
  const { quarter, cumulative } = spanOf(indicator, unit)
  const figures = (span: SpanName, cell: Counted['cell']): Cell[] => {
    const of: Counted = { id, unit, span, cell }
    const parts = genderColumns.map((column) => countFigure(of, column, isHidden))
    const { women, nonBinary } = countColumns[span]
    const isSum = parts.every(({ kind, value }) => kind === 'number' && value !== null)
    const total = countFigure(of, 'total', isHidden)
    const formula = isSum && total.value !== null ? `SUM(${women}${row}:${nonBinary}${row})` : undefined
    return [...parts, withFormula(total, formula)]
  }
  const of: Counted = { id, unit, span: 'cumulative', cell: cumulative }
  return [
    text(id),
    text(name),
    ...figures('quarter', quarter),
    ...figures('cumulative', cumulative),
    countFigure(of, 'unknown', isHidden),
  ]
}

/** An indicator's name, and beside it the people of whom it cannot be told. */
export function nameBeside(
  { name, group, implementers }: ReportIndicator,
  unit: Unit,
  lang: IndicatorsReport['lang'],
): string {
  const { cumulative } = unit === 'group' ? group : (implementers[unit.slice(1)] ?? group)
  const unknown = cumulative?.unknown ?? 0
  return unknown === 0 ? name : filled(wordsOf(lang).indicators.unknownBeside, { name, count: unknown })
}
