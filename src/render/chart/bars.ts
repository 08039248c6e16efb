/** Bars side by side within each item, on one scale. */
import type { Lang } from '../../lang/lang.ts'
import type { GroupedBars } from '../../report/chart.ts'
import type { Cell } from '../../report/sheet.ts'
import { formatCell } from '../format-cell.ts'
import { type Drawing, drawing } from './drawing.ts'
import { figureText, fillAt, INK, itemStyle, keyOf, LINE, lengthOf, SMALL, SOFT, WIDTH } from './look.ts'
import { namesOf } from './names.ts'

const BOTTOM = 30
/** Of a figure beside its bar. */
const LETTER = 7.2

export function groupedBars({ parts, bars }: GroupedBars, lang: Lang): Drawing {
  const thick = 13
  const isOne = parts.length === 1
  const { height } = namesOf(bars.map(({ label }) => label))
  const row = Math.max(thick * parts.length + (isOne ? 8 : 14), height + 4)
  // The title says what one part alone is, and its figures stand beside the bars; only a way from here to there needs its scale.
  const hasScale = !isOne || bars.some(({ values }) => values[0]?.kind === 'percent')
  const { legend, top } = isOne ? { legend: { show: false }, top: 8 } : keyOf(parts)
  const { grid, xAxis, yAxis } = barAxes(bars, top, lang)
  const bottom = hasScale ? BOTTOM : 8
  return drawing(WIDTH, top + row * bars.length + bottom, {
    legend,
    grid: { ...grid, bottom },
    xAxis: hasScale ? xAxis : { ...xAxis, show: false },
    yAxis,
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
      data: bars.map(({ values }) => barOf(values[part] ?? NOTHING)),
    })),
  })
}

/** A figure that cannot be known has no bar, not even one of no length; its mark stands where the bar would begin. */
export function barOf(cell: Cell) {
  const length = lengthOf(cell)
  return length === null ? { value: 0, itemStyle: { borderWidth: 0 } } : { value: length }
}

const NOTHING = { kind: 'number', value: null } as const

function cellText(bars: GroupedBars['bars'], at: number, part: number, lang: Lang): string {
  return figureText(bars[at]?.values[part] ?? NOTHING, lang)
}

/** Items down the side, a scale along the foot. */
export function barAxes(bars: GroupedBars['bars'], top: number, lang: Lang) {
  const kind = bars[0]?.values[0]?.kind ?? 'number'
  const { left, label } = namesOf(bars.map(({ label }) => label))
  const figures = bars.flatMap(({ values }) => values.map((value) => figureText(value, lang).length))
  return {
    grid: { left, right: Math.max(44, LETTER * Math.max(0, ...figures) + 8), top, bottom: BOTTOM },
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
      axisLabel: label,
    },
  }
}
