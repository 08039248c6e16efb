/** Lines over quarters, told apart by their marks and by their names at their ends; a guide is dashed and has none. */
import type { Lang } from '../../lang/lang.ts'
import type { QuarterLines } from '../../report/chart.ts'
import { type Drawing, drawing } from './drawing.ts'
import { apart, type Scale, scaleTo } from './line-ends.ts'
import { FONT, figureText, INK, LINE, lengthOf, SMALL, SOFT, WIDTH } from './look.ts'

const HEIGHT = 282
const TOP = 14
const BOTTOM = 34
const RIGHT = 190
/** Lines of text at the ends of lines stand at least so far from one another. */
const LEADING = 19

const looks = [
  { color: '#1d4f76', symbol: 'circle' },
  { color: '#a3142a', symbol: 'rect' },
  { color: '#1b5e33', symbol: 'triangle' },
  { color: '#5d2a66', symbol: 'diamond' },
  { color: '#7a4a00', symbol: 'emptyCircle' },
  { color: '#14212b', symbol: 'emptyRect' },
] as const

type Line = QuarterLines['lines'][number]

export function quarterLines({ quarters, lines }: QuarterLines, lang: Lang): Drawing {
  const scale = scaleTo(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => lengthOf(value) ?? 0))))
  const shifts = endShifts(lines, scale)
  const solid = lines.filter(({ isGuide }) => !isGuide)
  return drawing(WIDTH, TOP + HEIGHT + BOTTOM, {
    grid: { left: 44, right: RIGHT, top: TOP, bottom: BOTTOM },
    xAxis: {
      type: 'category',
      data: [...quarters],
      boundaryGap: false,
      axisLabel: { color: SOFT, fontSize: SMALL, hideOverlap: true },
      axisLine: { lineStyle: { color: INK } },
      axisTick: { alignWithLabel: true, lineStyle: { color: INK } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...scale,
      axisLabel: { color: SOFT, fontSize: SMALL },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: lines.map((line, at) => {
      const { color, symbol } = looks[solid.indexOf(line) % looks.length] ?? { color: SOFT, symbol: 'none' }
      const last = lastOf(line)
      return {
        name: line.label,
        type: 'line' as const,
        symbol,
        symbolSize: 8,
        lineStyle: { color, width: line.isGuide ? 1.5 : 2.5, type: line.isGuide ? 'dashed' : ('solid' as const) },
        itemStyle: { color, decal: { symbol: 'none' } },
        data: line.values.map((value, point) => ({
          value: lengthOf(value) ?? '-',
          ...(point === last ? endOf(line, figureText(value, lang), { color, symbol }, shifts[at] ?? 0) : {}),
        })),
      }
    }),
  })
}

/** The last point of a line: its mark, its figure and its name. */
function endOf(
  { label, isGuide }: Line,
  figure: string,
  { color, symbol }: { color: string; symbol: string },
  shift: number,
) {
  return {
    symbol: isGuide ? 'circle' : symbol,
    symbolSize: isGuide ? 1 : 9,
    label: {
      show: true,
      position: 'right' as const,
      distance: 8,
      offset: [0, shift],
      formatter: `{figure|${figure}}{name|${label}}`,
      rich: {
        // A width of its own: what the page's font takes is not known here.
        figure: { color, fontSize: FONT, fontWeight: 'bold' as const, width: 9.5 * figure.length },
        name: { color, fontSize: FONT, padding: [0, 0, 0, 6] },
      },
    },
  }
}

const lastOf = ({ values }: Line): number => values.findLastIndex((value) => lengthOf(value) !== null)

/** By how much each line's name stands lower than its end, so that no two names lie on one another. */
function endShifts(lines: readonly Line[], { max }: Scale): number[] {
  const ends = lines.map((line) => {
    const end = line.values[lastOf(line)]
    return HEIGHT * (1 - ((end === undefined ? null : lengthOf(end)) ?? 0) / max)
  })
  return apart(ends, LEADING, HEIGHT).map((y, at) => y - (ends[at] as number))
}
