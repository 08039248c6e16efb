/**
 * Parts one after another that add up to a whole, as in 100 + (−20) + 420: a negative part runs back over the one before it, so that every
 * bar ends at its whole, whatever the signs.
 */
import type { CustomSeriesOption } from 'echarts/charts'
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { StackedBars } from '../../report/chart.ts'
import type { Cell } from '../../report/sheet.ts'
import { barAxes } from './bars.ts'
import { type Drawing, drawing } from './drawing.ts'
import {
  back,
  empty,
  type Fill,
  figureText,
  fillAt,
  INK,
  itemStyle,
  keyOf,
  lengthOf,
  onPattern,
  SMALL,
  WIDTH,
} from './look.ts'

const ROW = 42
const THICK = 24
const BOTTOM = 30
/** A part narrower than its figure has no room for it; the table has it. */
const LETTER = 8

interface Part {
  readonly row: number
  readonly part: number
  readonly from: number
  readonly to: number
  readonly cell: Cell
}

export function stackedBars({ parts, bars }: StackedBars, lang: Lang): Drawing {
  const spans = bars.flatMap(({ values }, row) => spansOf(values, row))
  const isBack = spans.some(({ from, to }) => to < from)
  const names = isBack ? [...parts, wordsOf(lang).page.back] : parts
  const { legend, top } = keyOf(names)
  const { xAxis: scale, ...axes } = barAxes(bars, top, lang)
  return drawing(WIDTH, top + ROW * bars.length + BOTTOM, {
    legend,
    ...axes,
    // A bar that runs back beyond nothing has its own end of the scale.
    xAxis: spans.some(({ to }) => to < 0) ? scale : { ...scale, min: 0 },
    series: names.map((name, at) => {
      const own = spans.filter(({ part, from, to }) => (to < from ? at === parts.length : part === at))
      const look = at === parts.length ? back : at === parts.length - 1 ? empty : fillAt(at)
      return {
        name,
        type: 'custom' as const,
        encode: { x: [0, 1], y: 2 },
        itemStyle: itemStyle(look),
        data: own.map(({ row, from, to }) => [Math.min(from, to), Math.max(from, to), row]),
        renderItem: rectangle(own, look, lang),
      }
    }),
  })
}

/** What a later part takes away is not drawn of the one before it. */
function spansOf(values: readonly Cell[], row: number): Part[] {
  const ends = values.map((_, part) => values.slice(0, part + 1).reduce((sum, cell) => sum + (lengthOf(cell) ?? 0), 0))
  return values.flatMap((cell, part) => {
    const from = ends[part - 1] ?? 0
    const to = ends[part] ?? 0
    const visible = to < from ? to : Math.max(from, Math.min(to, ...ends.slice(part + 1)))
    return visible === from ? [] : [{ row, part, from, to: visible, cell }]
  })
}

function rectangle(
  own: readonly Part[],
  { color, decal }: Fill,
  lang: Lang,
): NonNullable<CustomSeriesOption['renderItem']> {
  return ({ dataIndex }, api) => {
    const one = own[dataIndex]
    const [left = 0, middle = 0] = api.coord([api.value(0), api.value(2)])
    const [right = 0] = api.coord([api.value(1), api.value(2)])
    const text = one === undefined ? '' : figureText(one.cell, lang)
    const width = right - left
    return {
      type: 'rect',
      shape: { x: left, y: middle - THICK / 2, width, height: THICK },
      style: { fill: color, stroke: INK, lineWidth: 1, decal: decal() },
      ...(text.length * LETTER + 6 > width
        ? {}
        : {
            textContent: { type: 'text', style: { text, fontSize: SMALL, padding: [1, 3], fill: INK, ...onPattern } },
            textConfig: { position: 'inside' },
          }),
    }
  }
}
