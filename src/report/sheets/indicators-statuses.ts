/** What those who started in each situation have reached, from the start; each row adds up to all who started so. */
import { wordsOf } from '../../lang/words.ts'
import type { ResultId } from '../../law/indicator-ids.ts'
import { startingStatuses } from '../../read/tables/participants.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport, ReportStatus } from '../indicators/shape.ts'
import { statusKey } from '../public/figure-key.ts'
import { bodyRow, type Cell, type Sheet } from '../sheet.ts'
import { text, withFormula } from './cells.ts'
import { notesOf } from './indicators-counts.ts'
import { figure } from './indicators-figure.ts'

/** Into which situation one leaves: exactly one, or none of them. */
export const exits = ['EECR04', 'EECR02', 'EECR01'] as const satisfies readonly ResultId[]

export function statusesSheet(report: IndicatorsReport): Sheet {
  const words = wordsOf(report.lang).indicators
  const sheet = { notes: notesOf(report).slice(0, 1) }
  const wide = { kind: 'number' as const, width: 14 }
  return {
    id: 'statuses-table',
    tab: words.sheets.tabs.statuses,
    title: words.sheets.statuses.title,
    ...sheet,
    columns: [
      { header: words.columns.status, kind: 'text', width: 30 },
      { header: words.columns.started, ...wide },
      ...exits.map((id) => ({ header: words.statusParts[id], ...wide })),
      { header: words.statusParts.other, ...wide },
      { header: words.statusParts.participating, ...wide },
    ],
    rows: (report.byStatus ?? []).map((one, at) => {
      const [started, ...parts] = statusCells(report, one)
      const row = bodyRow(sheet, at)
      const isSum = parts.every(({ value }) => value !== null) && started !== undefined && started.value !== null
      return [
        text(startingStatuses[one.status][report.lang]),
        withFormula(started as Cell, isSum ? `SUM(C${row}:G${row})` : undefined),
        ...parts,
      ]
    }),
  }
}

/** All who started so; the exits; other exits; and those who still take part. What follows from a hidden figure is hidden too. */
export function statusCells(report: IndicatorsReport, { status, started, left, results }: ReportStatus): Cell[] {
  const isHidden = isHiddenIn(report)
  const hidden = (what: string): boolean => isHidden(statusKey(status, what))
  const reached = exits.map((id) => results[id])
  const anyHidden = (names: readonly string[]): boolean => names.some(hidden)
  const other =
    left === null || reached.some((one) => one === null)
      ? null
      : reached.reduce<number>((rest, one) => rest - (one ?? 0), left)
  const participating = started === null || left === null ? null : started - left
  return [
    figure(started, hidden('started')),
    ...exits.map((id) => figure(results[id], hidden(id))),
    figure(other, anyHidden(['left', ...exits])),
    figure(participating, anyHidden(['started', 'left'])),
  ]
}
