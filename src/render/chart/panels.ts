/** The same items in small pictures side by side: who has how many of what, each on a scale of its own. */
import type { Lang } from '../../lang/lang.ts'
import type { SideBySide } from '../../report/chart.ts'
import { type Drawing, drawing } from './drawing.ts'
import { FONT, figureText, fillAt, INK, itemStyle, lengthOf, NAMES, nameLabel, SMALL, WIDTH } from './look.ts'

const GAP = 34
const TOP = 44
const ROW = 38
const MOST_A_ROW = 3

export function sideBySide({ items, panels }: SideBySide, lang: Lang): Drawing {
  const rows = Math.ceil(panels.length / MOST_A_ROW)
  const across = Math.min(MOST_A_ROW, panels.length)
  const wide = (WIDTH - NAMES - GAP * across) / across
  const high = TOP + ROW * items.length + 10
  const place = (at: number) => ({
    left: NAMES + (at % across) * (wide + GAP),
    top: TOP + Math.floor(at / across) * high,
  })
  return drawing(WIDTH, rows * high, {
    title: panels.map(({ label }, at) => ({
      text: label,
      left: place(at).left,
      top: place(at).top - 40,
      padding: 0,
      textStyle: {
        fontSize: FONT,
        fontWeight: 'bold' as const,
        color: INK,
        width: wide,
        lineHeight: 17,
        overflow: 'break' as const,
      },
    })),
    grid: panels.map((_, at) => ({ ...place(at), width: wide, height: ROW * items.length })),
    xAxis: panels.map(({ values }, gridIndex) => ({
      type: 'value' as const,
      gridIndex,
      min: 0,
      max: Math.max(1, ...values.map((value) => lengthOf(value) ?? 0)),
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
      data: values.map((value) => lengthOf(value) ?? 0),
    })),
  })
}
