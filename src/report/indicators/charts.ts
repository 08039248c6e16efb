/** The pictures of an indicators report. */
import { day } from '../../day.ts'
import { expectedBy } from '../../indicators/pace.ts'
import { quartersFromTo } from '../../indicators/quarters.ts'
import { formatQuarter } from '../../lang/format.ts'
import { wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { QuarterLines, TargetBars } from '../chart.ts'
import { countKey, seriesKey } from '../public/figure-key.ts'
import type { Cell } from '../sheet.ts'
import { count } from '../sheets/cells.ts'
import { figure } from '../sheets/indicators-figure.ts'
import { stateStatus } from '../sheets/indicators-targets.ts'
import { isHiddenIn } from './hidden.ts'
import type { IndicatorsReport } from './shape.ts'

export function targetChart(report: IndicatorsReport): TargetBars {
  const { charts, states, columns } = wordsOf(report.lang).indicators
  const isHidden = isHiddenIn(report)
  return {
    kind: 'targets',
    title: charts.targets,
    note: charts.targetsNote,
    words: { done: charts.done, expected: charts.expected, target: charts.target },
    bars: report.pace.map(({ id, done, expected, target, state }) => {
      const hidden = isHidden(countKey(id, 'group', 'cumulative', 'total'))
      return {
        label: indicatorDefinitions[id].name[report.lang],
        done: figure(done, hidden),
        expected: count(expected),
        target: count(target),
        state: hidden ? columns.hidden : states[state],
        status: hidden ? 'info' : stateStatus[state],
      }
    }),
  }
}

/** Participants against an even pace to their target; `null` where the decision sets none. */
export function participantsChart(report: IndicatorsReport): QuarterLines | null {
  const { charts } = wordsOf(report.lang).indicators
  const pace = report.pace.find(({ id }) => id === 'EECO01')
  if (pace === undefined) return null
  const { start, end } = report.project
  const lasting = { start: day(start), end: day(end) }
  const quarters = quartersFromTo(lasting.start, lasting.end)
  const guide = quarters.map(({ until }) => count(expectedBy(pace.target, lasting, until)))
  return {
    kind: 'lines',
    title: charts.participants,
    note: charts.participantsNote,
    quarters: namesOf(report),
    lines: [
      lineOf(report, 'EECO01'),
      // A report to a day after the project's end has more quarters than the pace.
      { label: charts.guide, isGuide: true, values: namesOf(report).map((_, at) => guide[at] ?? count(pace.target)) },
    ],
  }
}

/** Results and companies: they begin later, and are fewer. */
export function resultsChart(report: IndicatorsReport): QuarterLines | null {
  const { charts } = wordsOf(report.lang).indicators
  const ids = report.pace.map(({ id }) => id).filter(isResult)
  if (ids.length === 0) return null
  return {
    kind: 'lines',
    title: charts.results,
    note: charts.resultsNote,
    quarters: namesOf(report),
    lines: ids.map((id) => lineOf(report, id)),
  }
}

export function isResult(id: IndicatorId): boolean {
  const { day: countedOn, unit } = indicatorDefinitions[id]
  return countedOn !== 'start' || unit === 'company'
}

/** Every quarter of the project, and beyond its end where the report is. */
function namesOf({ project, quarters, lang }: IndicatorsReport): string[] {
  const own = quartersFromTo(day(project.start), day(project.end)).map(({ name }) => name)
  const all = [...own, ...quarters.map(({ name }) => name).filter((name) => !own.includes(name))]
  return all.map((name) => formatQuarter(name, lang))
}

function lineOf(report: IndicatorsReport, id: IndicatorId): QuarterLines['lines'][number] {
  const isHidden = isHiddenIn(report)
  const short: Readonly<Record<string, string>> = wordsOf(report.lang).indicators.short
  const known = report.quarters.map(({ name, cumulative }) =>
    figure(cumulative[id] ?? null, isHidden(seriesKey(id, name))),
  )
  const ahead: Cell = { kind: 'number', value: null }
  return {
    label: short[id] ?? indicatorDefinitions[id].name[report.lang],
    isGuide: false,
    values: namesOf(report).map((_, at) => known[at] ?? ahead),
  }
}
