/** Pictures of how the activities fall: by theme, by time, by work package. One bar alone says nothing. */
import { formatTime } from '../../../lang/format.ts'
import { wordsOf } from '../../../lang/words.ts'
import type { PageBlock } from '../../page-shape.ts'
import { countCell } from '../amount.ts'
import type { FiguresReport, ReportShare } from './shape.ts'

const MOST_BARS = 12

/** Whether most of what was done has a date: a picture of a few would look like one of all. */
export function tellsOfTimes({ times, undated, total }: FiguresReport): boolean {
  return times.length > 1 && Number(undated?.value ?? 0) * 2 <= Number(total.value)
}

export function figureCharts(report: FiguresReport): PageBlock[] {
  const { themes, kinds, times, workPackages, lang } = report
  const { figures: words } = wordsOf(lang)
  const byTheme = themes.map(({ name, total }) => ({ name: name ?? words.other, count: total }))
  const dated = times.map(({ name, count }) => ({ name: formatTime(name, lang), count }))
  const isMonthly = times.some(({ name }) => name.length > '2026'.length)
  return [
    ...(byTheme.length > 1 ? bars('theme', words.themeChart, byTheme) : bars('kind', words.kindChart, kinds)),
    ...(tellsOfTimes(report) ? bars('time', isMonthly ? words.monthChart : words.yearChart, dated) : []),
    ...bars('work-package', words.workPackageChart, workPackages),
  ]

  function bars(id: string, title: string, all: readonly ReportShare[]): PageBlock[] {
    if (all.length < 2 || all.length > MOST_BARS) return []
    const drawn = all.map(({ name, count }) => ({ label: name, values: [countCell(count)] }))
    const { count } = words
    return [
      { kind: 'chart', id: `${id}-chart`, chart: { kind: 'grouped', title, note: '', parts: [count], bars: drawn } },
    ]
  }
}
