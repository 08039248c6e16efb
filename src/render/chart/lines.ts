/** Lines over quarters, told apart by their marks and by their names at their ends; a guide is dashed and has none. */
import type { Lang } from '../../lang/lang.ts'
import type { QuarterLines } from '../../report/chart.ts'
import { type Drawing, drawing } from './drawing.ts'
import { FONT, figureText, INK, LINE, lengthOf, SMALL, SOFT, WIDTH } from './look.ts'

const HEIGHT = 330
const RIGHT = 190

const looks = [
  { color: '#1d4f76', symbol: 'circle' },
  { color: '#a3142a', symbol: 'rect' },
  { color: '#1b5e33', symbol: 'triangle' },
  { color: '#5d2a66', symbol: 'diamond' },
  { color: '#7a4a00', symbol: 'emptyCircle' },
  { color: '#14212b', symbol: 'emptyRect' },
] as const

export function quarterLines({ quarters, lines }: QuarterLines, lang: Lang): Drawing {
  return drawing(WIDTH, HEIGHT, {
    grid: { left: 44, right: RIGHT, top: 14, bottom: 34 },
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
      minInterval: 1,
      axisLabel: { color: SOFT, fontSize: SMALL },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: lines.map(({ label, isGuide, values }, at) => {
      const look = looks[
        lines.slice(0, at).filter((line) => !line.isGuide).length % looks.length
      ] as (typeof looks)[number]
      const color = isGuide ? SOFT : look.color
      const last = values.findLastIndex((value) => lengthOf(value) !== null)
      const end = values[last]
      return {
        name: label,
        type: 'line' as const,
        symbol: isGuide ? 'none' : look.symbol,
        symbolSize: 8,
        lineStyle: { color, width: isGuide ? 1.5 : 2.5, type: isGuide ? ('dashed' as const) : ('solid' as const) },
        itemStyle: { color, decal: { symbol: 'none' } },
        data: values.map((value, point) => ({
          value: lengthOf(value) ?? '-',
          ...(point === last && end !== undefined
            ? {
                symbol: isGuide ? 'circle' : look.symbol,
                symbolSize: isGuide ? 1 : 9,
                label: {
                  show: true,
                  position: 'right' as const,
                  distance: 8,
                  padding: [3, 0],
                  lineHeight: 18,
                  formatter: `{figure|${figureText(end, lang)}}{name|${label}}`,
                  rich: {
                    figure: {
                      color,
                      fontSize: FONT,
                      fontWeight: 'bold' as const,
                      width: 9.5 * figureText(end, lang).length,
                    },
                    name: { color, fontSize: FONT, lineHeight: 18, padding: [0, 0, 0, 6] },
                  },
                },
              }
            : {}),
        })),
        labelLayout: { moveOverlap: 'shiftY' as const },
      }
    }),
  })
}
