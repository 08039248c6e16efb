/** The pictures of the work: hours, and time. */
import { wordsOf } from '../../../lang/words.ts'
import type { GroupedBars, ScheduleBars } from '../../chart.ts'
import type { ProgressReport } from './shape.ts'
import { known, packageName, shownPackages } from './work-sheets.ts'

export function workChart(report: ProgressReport): GroupedBars {
  const { progress, amounts } = wordsOf(report.lang)
  const { work: words } = progress
  return {
    kind: 'grouped',
    title: words.chart,
    note: words.chartNote,
    parts: [amounts.before, words.now],
    bars: shownPackages(report).map((one) => ({
      label: packageName(one, report.lang),
      values: [known(one.before), known(one.period)],
    })),
  }
}

export function scheduleChart({ project, period, work, lang }: ProgressReport): ScheduleBars {
  const { work: words } = wordsOf(lang).progress
  return {
    kind: 'schedule',
    title: words.scheduleChart,
    note: words.scheduleNote,
    start: project.start,
    end: project.end,
    until: period.end,
    words: { whole: words.scheduleChart, passed: words.passed, left: words.left },
    bars: work.packages.flatMap((one) => {
      const { start, end } = one
      if (start === null || end === null) return []
      return [{ label: packageName(one, lang), start: { kind: 'day', value: start }, end: { kind: 'day', value: end } }]
    }),
  }
}
