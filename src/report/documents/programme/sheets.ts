/** The tables of a development programme: its measures as the report prints them, the same as data, and the appropriation. */
import { formatTime } from '../../../lang/format.ts'
import type { Lang } from '../../../lang/lang.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { bodyRow, type Cell, type Sheet, type Status } from '../../sheet.ts'
import { emptyList, heading, text } from '../../sheets/cells.ts'
import { amountCell, moneyCell } from '../amount.ts'
import { figureCell, progressCell } from './figure-cell.ts'
import {
  type Moment,
  moments,
  type ProgrammeReport,
  type ReportFigure,
  type ReportMeasure,
  type ReportMeasureValue,
  type ReportProgress,
} from './shape.ts'
import { usualTimes } from './usual-times.ts'

const COLUMNS = 7

const statuses: Readonly<Record<ReportProgress['state'], Status | null>> = {
  reached: 'ok',
  nearer: 'info',
  same: 'info',
  further: 'warning',
  unknown: null,
}

export function measuresSheet(report: ProgrammeReport): Sheet {
  const { goals, strays, lang } = report
  const { programme: words } = wordsOf(lang)
  const usual = usualTimes(report)
  const headerOf = (moment: Moment): string => {
    const time = usual[moment]
    return time === null ? words.moments[moment] : `${words.moments[moment]} ${formatTime(time, lang)}`
  }
  const rowsOf = (measures: readonly ReportMeasure[]): Cell[][] =>
    measures.flatMap(({ source, values }) => values.map((value) => measureRow(value, source, report)))
  return {
    id: 'measures',
    tab: words.measuresTab,
    title: words.measuresTitle,
    notes: [
      ...(moments.some((moment) => usual[moment] !== null) ? [words.timesNote] : []),
      words.noDataNote,
      words.progressNote,
    ],
    columns: [
      { header: words.measure, kind: 'text', width: 44 },
      { header: words.source, kind: 'text', width: 24, spare: true },
      { header: headerOf('baseline'), kind: 'number', width: 16 },
      { header: headerOf('current'), kind: 'number', width: 16 },
      { header: headerOf('target'), kind: 'number', width: 16 },
      { header: words.progress, kind: 'percent', width: 13 },
      { header: words.state, kind: 'text', width: 28, spare: true },
    ],
    rows: [
      ...goals.flatMap(({ number, name, measures }) => [
        heading(filled(words.goal, { number, name }), COLUMNS),
        ...(measures.length === 0 ? [emptyList(words.noMeasures, COLUMNS)] : rowsOf(measures)),
      ]),
      ...(strays.length === 0 ? [] : [heading(words.strays, COLUMNS), ...rowsOf(strays)]),
    ],
  }
}

function measureRow(value: ReportMeasureValue, source: string | null, report: ProgrammeReport): Cell[] {
  const usual = usualTimes(report)
  return [
    text(value.name),
    text(source ?? '–'),
    ...moments.map((moment) => figureCell(value[moment], usual[moment])),
    progressCell(value.progress),
    stateCell(value.progress, report),
  ]
}

function stateCell(progress: ReportProgress, { lang }: ProgrammeReport): Cell {
  const status = statuses[progress.state]
  return text(standing(progress, lang), status === null ? {} : { status })
}

/** How a measure stands, or why that cannot be computed. */
export function standing({ state, reason, missing }: ReportProgress, lang: Lang): string {
  const { programme: words } = wordsOf(lang)
  if (reason === null) return words.states[state]
  if (reason === 'missing' && missing.length === moments.length) return words.nothing
  const names = missing.map((moment) => words.missing[moment])
  const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(words.and)
  return filled(words.cannot[reason], { list })
}

/** A row a value, with its unit and times in columns of their own: for whoever computes further. */
export function valuesSheet({ goals, strays, lang }: ProgrammeReport): Sheet {
  const { programme: words } = wordsOf(lang)
  const all = [
    ...goals.flatMap(({ name, measures }) => measures.map((measure) => ({ goal: name, measure }))),
    ...strays.map((measure) => ({ goal: words.strays, measure })),
  ]
  return {
    id: 'values',
    tab: words.valuesTab,
    title: words.valuesTab,
    notes: [words.noDataNote],
    columns: [
      { header: words.goalColumn, kind: 'text', width: 36 },
      { header: words.measure, kind: 'text', width: 44 },
      { header: words.source, kind: 'text', width: 24 },
      { header: words.unit, kind: 'text', width: 12 },
      ...moments.flatMap((moment) => [
        { header: words.moments[moment], kind: 'number' as const, width: 13 },
        { header: words.timeOf[moment], kind: 'text' as const, width: 14 },
      ]),
      { header: words.progress, kind: 'percent', width: 13 },
    ],
    rows: all.flatMap(({ goal, measure }) =>
      measure.values.map((value) => {
        const known = moments.flatMap((moment) => (value[moment].state === 'known' ? [value[moment].unit] : []))
        return [
          text(goal),
          text(value.name),
          text(measure.source ?? '–'),
          text(known[0] === undefined ? '–' : words.units[known[0]]),
          ...moments.flatMap((moment) => dataCells(value[moment], lang)),
          progressCell(value.progress),
        ]
      }),
    ),
  }
}

function dataCells(figure: ReportFigure, lang: Lang): [Cell, Cell] {
  const time = figure.state === 'known' ? figure.time : null
  return [figureCell(figure, time), text(time === null ? '' : formatTime(time, lang))]
}

export function budgetSheet({ budget, lang }: ProgrammeReport): Sheet | null {
  const { programme: words } = wordsOf(lang)
  if (budget === null) return null
  const { planned, used, left, share } = budget
  const [first, second] = [bodyRow({ notes: [] }, 0), bodyRow({ notes: [] }, 1)]
  const live = (formula: string) => (used === null ? {} : { formula })
  return {
    id: 'budget',
    tab: words.budgetTab,
    title: words.budgetTitle,
    notes: [],
    columns: [
      { header: words.row, kind: 'text', width: 40 },
      { header: words.amount, kind: 'money', width: 20 },
    ],
    rows: [
      [text(words.planned), moneyCell(planned)],
      [text(words.used), moneyCell(used)],
      [text(words.left), moneyCell(left, live(`B${first}-B${second}`))],
      [text(words.share), amountCell('percent', share, share === null ? {} : { formula: `B${second}/B${first}` })],
    ],
  }
}

/** The workbook. */
export function programmeSheets(report: ProgrammeReport): Sheet[] {
  return [measuresSheet(report), valuesSheet(report), budgetSheet(report)].filter((sheet) => sheet !== null)
}

/** What the terminal shows. */
export function summarySheets(report: ProgrammeReport): Sheet[] {
  return [measuresSheet(report), budgetSheet(report)].filter((sheet) => sheet !== null)
}
