/** The same counts where there is less room than in a workbook, on a page and in a terminal: code and name in one column. */
import { wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport, ReportIndicator } from '../indicators/shape.ts'
import { spanHead } from '../indicators/span-text.ts'
import { genderColumns, type SpanName, type Unit } from '../public/figure-key.ts'
import type { Cell, Sheet, SheetColumn } from '../sheet.ts'
import { heading, text } from './cells.ts'
import { nameBeside, notesOf, spanOf } from './indicators-counts.ts'
import { countFigure } from './indicators-figure.ts'

const shown = [...genderColumns, 'total'] as const
const COLUMNS = 1 + 2 * shown.length

/** A decision's own indicator that is another name of a common one is told once; the targets have it by its name. */
export function narrowCounts(report: IndicatorsReport, unit: Unit, { id, title }: Pick<Sheet, 'id' | 'title'>): Sheet {
  const words = wordsOf(report.lang).indicators
  const { families } = words.sheets.definitions
  const own = report.indicators.filter((one) => indicatorDefinitions[one.id].sameAs === null)
  return {
    id,
    tab: words.sheets.tabs.group,
    title,
    notes: notesOf(report).slice(1),
    columns: columnsOf(report),
    rows: (['output', 'result', 'own'] as const).flatMap((kind) => [
      heading(families[kind], COLUMNS),
      ...own.filter((one) => one.kind === kind).map((one) => indicatorRow(report, one, unit)),
    ]),
  }
}

function columnsOf(report: IndicatorsReport): SheetColumn[] {
  const { columns } = wordsOf(report.lang).indicators
  const figures = (head: string): SheetColumn[] =>
    shown.map((column) => ({ header: `${head} ${columns[column]}`, kind: 'number', width: 9 }))
  return [
    { header: columns.indicator, kind: 'text', width: 40 },
    ...figures(spanHead(report)),
    ...figures(columns.cumulative),
  ]
}

function indicatorRow(report: IndicatorsReport, indicator: ReportIndicator, unit: Unit): Cell[] {
  const isHidden = isHiddenIn(report)
  const { id, kind } = indicator
  const name = nameBeside(indicator, unit, report.lang)
  const span = spanOf(indicator, unit)
  const figures = (of: SpanName): Cell[] =>
    shown.map((column) => countFigure({ id, unit, span: of, cell: span[of] }, column, isHidden))
  return [text(kind === 'own' ? name : `${id} ${name}`), ...figures('quarter'), ...figures('cumulative')]
}
