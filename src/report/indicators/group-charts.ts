/** The pictures of who the participants are: women and men, from which situation to which, and at whom. */
import { wordsOf } from '../../lang/words.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { startingStatuses } from '../../read/tables/participants.ts'
import type { GroupedBars, SideBySide, StackedBars } from '../chart.ts'
import { genderColumns, unitOf } from '../public/figure-key.ts'
import type { Cell } from '../sheet.ts'
import { spanOf } from '../sheets/indicators-counts.ts'
import { countFigure } from '../sheets/indicators-figure.ts'
import { statusCells } from '../sheets/indicators-statuses.ts'
import { isResult } from './charts.ts'
import { isHiddenIn } from './hidden.ts'
import type { IndicatorsReport, ReportIndicator } from './shape.ts'

/** Of whom the genders are drawn: all, by situation at the start, and by result. */
export const genderIds: readonly IndicatorId[] = [
  'EECO01',
  'unemployed',
  'outsideLabourForce',
  'inEducation',
  'employed',
  'jobSearch',
  'intoEducation',
  'qualification',
  'intoEmployment',
]

export function gendersChart(report: IndicatorsReport): GroupedBars {
  const { charts, columns } = wordsOf(report.lang).indicators
  const isHidden = isHiddenIn(report)
  const bars = genderIds.map((id) => {
    const { name, group } = indicatorOf(report, id)
    const cell = group.cumulative
    const of = { id, unit: 'group', span: 'cumulative', cell } as const
    return { label: name, values: genderColumns.map((column) => countFigure(of, column, isHidden)) }
  })
  // Where nobody is in a part, its bars would be marks of nothing; the table has its zeros.
  const some = genderColumns.filter((_, at) => bars.some(({ values }) => values[at]?.value !== '0'))
  return {
    kind: 'grouped',
    title: charts.genders,
    note: charts.gendersNote,
    parts: some.map((column) => columns[column]),
    bars: bars.map(({ label, values }) => ({
      label,
      values: values.filter((_, at) => some.includes(genderColumns[at] as (typeof genderColumns)[number])),
    })),
  }
}

/** `null` where nobody handed in participants. */
export function statusesChart(report: IndicatorsReport): StackedBars | null {
  const { charts, statusParts } = wordsOf(report.lang).indicators
  if (report.byStatus === null) return null
  return {
    kind: 'stacked',
    title: charts.statuses,
    note: charts.statusesNote,
    parts: [statusParts.EECR04, statusParts.EECR02, statusParts.EECR01, statusParts.other, statusParts.participating],
    bars: report.byStatus.map((one) => ({
      label: startingStatuses[one.status][report.lang],
      values: statusCells(report, one).slice(1),
    })),
  }
}

/** Participants, and what the decision sets targets for beside them. */
export function implementersChart(report: IndicatorsReport): SideBySide {
  const { charts } = wordsOf(report.lang).indicators
  const isHidden = isHiddenIn(report)
  const ids: IndicatorId[] = ['EECO01', ...report.pace.map(({ id }) => id).filter(isResult)]
  const figureAt = (id: IndicatorId, implementer: string): Cell => {
    const unit = unitOf(implementer)
    const cell = spanOf(indicatorOf(report, id), unit).cumulative
    return countFigure({ id, unit, span: 'cumulative', cell }, 'total', isHidden)
  }
  return {
    kind: 'side-by-side',
    title: charts.implementers,
    note: charts.implementersNote,
    items: report.implementers.map(({ name }) => name),
    panels: ids.map((id) => ({
      label: indicatorOf(report, id).name,
      values: report.implementers.map((one) => figureAt(id, one.id)),
    })),
  }
}

/** Every indicator is in every report. */
export function indicatorOf({ indicators }: IndicatorsReport, id: IndicatorId): ReportIndicator {
  const found = indicators.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`not in the report: ${id}`)
  return found
}
