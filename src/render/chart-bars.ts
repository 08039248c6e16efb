/** Bars with parts: side by side on one scale, or one after another as a whole. */
import type { Lang } from '../lang/lang.ts'
import type { GroupedBars, StackedBars } from '../report/chart.ts'
import { type Drawing, drawing } from './chart-drawing.ts'
import {
  figureText,
  fill,
  INK,
  keyOf,
  LINE,
  lengthOf,
  NAMES,
  nameLabel,
  onPattern,
  SMALL,
  SOFT,
  WIDTH,
} from './chart-look.ts'

const BOTTOM = 30

export function groupedBars({ parts, bars }: GroupedBars, lang: Lang): Drawing {
  const thick = 13
  const row = thick * parts.length + 14
  const { top, ...frame } = frameOf(parts, bars)
  return drawing(WIDTH, top + row * bars.length + BOTTOM, {
    ...frame,
    series: parts.map((name, part) => ({
      name,
      type: 'bar' as const,
      barWidth: thick,
      barGap: '0%',
      itemStyle: fill(part),
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

export function stackedBars({ parts, bars }: StackedBars, lang: Lang): Drawing {
  const row = 42
  const whole = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + (lengthOf(value) ?? 0), 0)))
  const { top, ...frame } = frameOf(parts, bars)
  return drawing(WIDTH, top + row * bars.length + BOTTOM, {
    ...frame,
    series: parts.map((name, part) => ({
      name,
      type: 'bar' as const,
      stack: 'whole',
      barWidth: 24,
      itemStyle: fill(part),
      label: {
        show: true,
        position: 'inside' as const,
        fontSize: SMALL,
        ...onPattern,
        padding: [1, 3],
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          (lengthOf(bars[dataIndex]?.values[part] ?? NOTHING) ?? 0) / whole < LEAST
            ? ''
            : cellText(bars, dataIndex, part, lang),
      },
      data: bars.map(({ values }) => lengthOf(values[part] ?? NOTHING) ?? 0),
    })),
  })
}

/** A narrower part has no room for its figure, which stands in the table. */
const LEAST = 0.035
const NOTHING = { kind: 'number', value: null } as const

function cellText(bars: GroupedBars['bars'], at: number, part: number, lang: Lang): string {
  return figureText(bars[at]?.values[part] ?? NOTHING, lang)
}

function frameOf(parts: readonly string[], bars: GroupedBars['bars']) {
  const { legend, top } = keyOf(parts)
  return {
    top,
    legend,
    grid: { left: NAMES, right: 40, top, bottom: BOTTOM },
    xAxis: {
      type: 'value' as const,
      min: 0,
      minInterval: 1,
      axisLabel: { color: SOFT, fontSize: SMALL },
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
