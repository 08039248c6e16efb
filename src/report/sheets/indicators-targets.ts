/** The decision's targets: done, by an even pace, at the end at this rate, and how each stands. */
import { day } from '../../day.ts'
import { elapsedDays } from '../../indicators/pace.ts'
import { formatDay } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport, ReportPace } from '../indicators/shape.ts'
import { countKey } from '../public/figure-key.ts'
import { bodyRow, type Cell, type Sheet, type Status } from '../sheet.ts'
import { blank, count, emptyList, heading, text, withFormula } from './cells.ts'
import { countColumns, rowOf } from './indicators-counts.ts'
import { figure } from './indicators-figure.ts'
import { cellOf } from './tabs.ts'

const COLUMNS = 8

export const stateStatus: Readonly<Record<ReportPace['state'], Status>> = {
  early: 'info',
  unknown: 'info',
  zero: 'error',
  reached: 'ok',
  behind: 'warning',
  'on-track': 'ok',
  ahead: 'info',
}

/** @param group the group's counts where they are in the same workbook: the figures are live then. */
export function targetsSheet(report: IndicatorsReport, group?: Sheet): Sheet {
  const words = wordsOf(report.lang).indicators
  const { columns } = words
  const sheet = { notes: [words.sheets.targets.about] }
  const days = daysRows(report, bodyRow(sheet, report.pace.length + 1))
  return {
    id: 'targets',
    tab: words.sheets.tabs.targets,
    title: filled(words.sheets.targets.caption, { day: formatDay(report.until, report.lang) }),
    ...sheet,
    columns: [
      { header: columns.indicator, kind: 'text', width: 38 },
      // The key of hanke.yaml, for whoever works with the figures.
      ...(group === undefined ? [] : [{ header: columns.id, kind: 'text' as const, width: 19 }]),
      { header: columns.done, kind: 'number', width: 11 },
      { header: columns.expected, kind: 'number', width: 11 },
      { header: columns.target, kind: 'number', width: 11 },
      { header: columns.projected, kind: 'number', width: 14 },
      { header: columns.open, kind: 'number', width: 12, spare: true },
      { header: columns.state, kind: 'text', width: 15 },
    ],
    rows: [
      ...(report.pace.length === 0
        ? [emptyList(words.sheets.targets.none, group === undefined ? COLUMNS - 1 : COLUMNS)]
        : []),
      ...report.pace.map((pace, at) => paceRow(report, pace, bodyRow(sheet, at), days, group)),
      ...(group === undefined || report.pace.length === 0 ? [] : days.rows),
    ],
  }
}

/** Where the days stand that the pace is counted from. */
interface Days {
  readonly elapsed: string
  readonly all: string
  readonly rows: readonly Cell[][]
}

/** @param first the workbook row of the first of them. */
function daysRows({ project, until, lang }: IndicatorsReport, first: number): Days {
  const words = wordsOf(lang).indicators.sheets.targets
  const lasting = { start: day(project.start), end: day(project.end) }
  const at = (offset: number): string => `$C$${first + offset}`
  const [start, end, last, elapsed, all] = [at(0), at(1), at(2), at(3), at(4)]
  const dayCell = (value: string): Cell => ({ kind: 'day', value })
  const row = (label: string, cell: Cell): Cell[] => [text(label, { span: 2 }), cell]
  return {
    elapsed,
    all,
    rows: [
      heading(words.days, COLUMNS),
      row(words.start, dayCell(project.start)),
      row(words.end, dayCell(project.end)),
      row(words.until, dayCell(until)),
      row(
        words.elapsed,
        count(elapsedDays(lasting, day(until)), {
          formula: `MAX(0,MIN(${last},${end})-${start}+1)`,
          name: 'elapsed_days',
        }),
      ),
      row(words.all, count(elapsedDays(lasting, lasting.end), { formula: `${end}-${start}+1`, name: 'project_days' })),
    ],
  }
}

/** Rounded down, as people are whole: a division of whole numbers that comes out even is exact in a spreadsheet too. */
function paceRow(
  report: IndicatorsReport,
  { id, target, done, expected, projected, open, state }: ReportPace,
  row: number,
  { elapsed, all }: Days,
  group: Sheet | undefined,
): Cell[] {
  const words = wordsOf(report.lang).indicators
  const hidden = isHiddenIn(report)(countKey(id, 'group', 'cumulative', 'total'))
  const live = group !== undefined && done !== null
  const source = live ? cellOf(group.tab, countColumns.cumulative.total, bodyRow(group, rowOf(report, id))) : undefined
  const status = stateStatus[state]
  return [
    text(indicatorDefinitions[id].name[report.lang]),
    ...(group === undefined ? [] : [text(id)]),
    withFormula(figure(done, hidden), source),
    withFormula(count(expected), group === undefined ? undefined : `INT(E${row}*${elapsed}/${all})`),
    count(target, { name: `target_${id}` }),
    withFormula(figure(projected, hidden), live && projected !== null ? `INT(C${row}*${all}/${elapsed})` : undefined),
    openCell(report, id, open),
    hidden ? figure(null, true) : text(words.states[state], { status }),
  ]
}

/** Of what counts on the start there is nothing to say: a zero would read as if nobody could come any more. */
function openCell(report: IndicatorsReport, id: ReportPace['id'], open: number | null): Cell {
  if (indicatorDefinitions[id].day === 'start') return blank
  // A public report tells of nobody who is still on the way.
  return figure(open, report.public !== undefined)
}
