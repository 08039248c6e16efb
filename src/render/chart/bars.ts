/** Bars side by side within each item, on one scale. */
import type { Lang } from '../../lang/lang.ts'
import type { GroupedBars } from '../../report/chart.ts'
import { formatCell } from '../format-cell.ts'
import { type Drawing, drawing } from './drawing.ts'
import {
  figureText,
  fillAt,
  INK,
  itemStyle,
  keyOf,
  LINE,
  lengthOf,
  NAMES,
  nameLabel,
  SMALL,
  SOFT,
  WIDTH,
} from './look.ts'

const BOTTOM = 30

export function groupedBars({ parts, bars }: GroupedBars, lang: Lang): Drawing {
  const thick = 13
  const row = thick * parts.length + 14
  const { legend, top } = keyOf(parts)
  return drawing(WIDTH, top + row * bars.length + BOTTOM, {
    legend,
    ...barAxes(bars, top, lang),
    series: parts.map((name, part) => ({
      name,
      type: 'bar' as const,
      barWidth: thick,
      barGap: '0%',
      itemStyle: itemStyle(fillAt(part)),
      label: {
        show: true,
        position: 'right' as const,
        color: INK,
        fontSize: SMALL,
        formatter: ({ dataIndex }: { dataIndex: number }) => cellText(bars, dataIndex, part, lang),
      },
      // A figure that cannot be known has no bar; its mark stands where the bar would begin.
      data: bars.map(({ values }) => lengthOf(values[part] ?? NOTHING) ?? 0),
    })),
  })
}

const NOTHING = { kind: 'number', value: null } as const

function cellText(bars: GroupedBars['bars'], at: number, part: number, lang: Lang): string {
  return figureText(bars[at]?.values[part] ?? NOTHING, lang)
}

/** Items down the side, a scale along the foot. */
export function barAxes(bars: GroupedBars['bars'], top: number, lang: Lang) {
  const kind = bars[0]?.values[0]?.kind ?? 'number'
  return {
    grid: { left: NAMES, right: 44, top, bottom: BOTTOM },
    xAxis: {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: {
        color: SOFT,
        fontSize: SMALL,
        hideOverlap: true,
        formatter: (value: number) =>
          formatCell({ kind: kind === 'money' ? 'number' : kind, value: String(value) }, lang),
      },
      splitLine: { lineStyle: { color: LINE } },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: nameLabel,
    },
  }
}
