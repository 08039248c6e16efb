/** The same items in small pictures side by side: who has how many of what, each on a scale of its own. */
import type { Lang } from '../../lang/lang.ts'
import type { SideBySide } from '../../report/chart.ts'
import type { Cell } from '../../report/sheet.ts'
import { barOf } from './bars.ts'
import { type Drawing, drawing } from './drawing.ts'
import { FONT, figureText, fillAt, INK, itemStyle, lengthOf, NAMES, nameLabel, SMALL, WIDTH } from './look.ts'
import { broken, linesOf } from './names.ts'

const GAP = 34
const TOP = 44
const TITLE = 40
const ROW = 38
const MOST_A_ROW = 3
const LINE = 17
/** Of a figure beside its bar. */
const LETTER = 7.2
/** Of a panel. */
const MOST_BESIDE = 0.7
/** Titles are bold. */
const TITLE_SHARE = 0.92

export function sideBySide({ items, panels }: SideBySide, lang: Lang): Drawing {
  const rows = Math.ceil(panels.length / MOST_A_ROW)
  const across = Math.min(MOST_A_ROW, panels.length)
  const wide = (WIDTH - NAMES - GAP * across) / across
  const above = panels.map(({ label }) => Math.max(TITLE, LINE * linesOf(label, wide * TITLE_SHARE) + 6))
  const overs = Array.from({ length: rows }, (_, row) => {
    const own = above.slice(row * across, (row + 1) * across)
    return Math.max(TOP, ...own.map((height) => height + 4))
  })
  const low = ROW * items.length + 10
  const place = (at: number) => {
    const row = Math.floor(at / across)
    const over = overs.slice(0, row + 1).reduce((sum, height) => sum + height, 0)
    return { left: NAMES + (at % across) * (wide + GAP), top: over + low * row }
  }
  // A bar leaves room for its figure, where that is longer than the gap to the next panel.
  const beside = (values: readonly Cell[]): number =>
    Math.max(0, LETTER * Math.max(...values.map((value) => figureText(value, lang).length)) - GAP) / wide
  const high = overs.reduce((sum, height) => sum + height + low, 0)
  return drawing(WIDTH, high, {
    title: panels.map(({ label }, at) => ({
      text: broken(label, wide * TITLE_SHARE).join('\n'),
      left: place(at).left,
      top: place(at).top - (above[at] ?? TITLE),
      padding: 0,
      textStyle: {
        fontSize: FONT,
        fontWeight: 'bold' as const,
        color: INK,
        lineHeight: LINE,
      },
    })),
    grid: panels.map((_, at) => ({ ...place(at), width: wide, height: ROW * items.length })),
    xAxis: panels.map(({ values }, gridIndex) => ({
      type: 'value' as const,
      gridIndex,
      min: 0,
      max: longest(values) / (1 - Math.min(MOST_BESIDE, beside(values))),
      show: false,
    })),
    yAxis: panels.map((_, gridIndex) => ({
      type: 'category' as const,
      gridIndex,
      inverse: true,
      data: [...items],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { ...nameLabel, show: gridIndex % across === 0 },
    })),
    series: panels.map(({ label, values }, at) => ({
      name: label,
      type: 'bar' as const,
      xAxisIndex: at,
      yAxisIndex: at,
      barWidth: 16,
      itemStyle: itemStyle(fillAt(0)),
      label: {
        show: true,
        position: 'right' as const,
        color: INK,
        fontSize: SMALL,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          figureText(values[dataIndex] ?? { kind: 'number', value: null }, lang),
      },
      data: values.map(barOf),
    })),
  })
}

/** Where there is nothing, the scale is of one. */
function longest(values: readonly Cell[]): number {
  return Math.max(...values.map((value) => lengthOf(value) ?? 0)) || 1
}
