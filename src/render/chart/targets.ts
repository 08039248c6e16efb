/** Targets as bullets: each on its own target as the whole, since 343 people and 35 results have no scale in common. */
import type { Lang } from '../../lang/lang.ts'
import type { TargetBars } from '../../report/chart.ts'
import type { Status } from '../../report/sheet.ts'
import { signs } from '../html-status.ts'
import { type Drawing, drawing } from './drawing.ts'
import {
  empty,
  FONT,
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

const ROW = 40
const RIGHT = 206
const THICK = 18
/** Percent beyond which a bar is cut: what was reached ten times over would squeeze the others to nothing. */
const MOST = 200
const STEP = 25

const inks: Readonly<Record<Status, string>> = {
  ok: '#1b5e33',
  info: '#0b4f8a',
  warning: '#7a4a00',
  error: '#a3142a',
  stop: '#a3142a',
}

export function targetBars({ words, bars }: TargetBars, lang: Lang): Drawing {
  const shares = bars.map(({ done, expected, target }) => {
    const whole = lengthOf(target) ?? 0
    const share = (of: number | null): number | null => (of === null || whole === 0 ? null : (100 * of) / whole)
    return { done: share(lengthOf(done)), expected: share(lengthOf(expected)) }
  })
  const longest = Math.max(100, ...shares.flatMap(({ done, expected }) => [done ?? 0, expected ?? 0]))
  const most = Math.min(MOST, STEP * Math.ceil(longest / STEP))
  const { legend, top } = keyOf([words.done, words.expected, words.target])
  const axis = { type: 'category' as const, inverse: true, axisTick: { show: false }, axisLine: { show: false } }
  return drawing(WIDTH, top + ROW * bars.length + 30, {
    legend,
    grid: { left: NAMES, right: RIGHT, top, bottom: 30 },
    xAxis: {
      type: 'value',
      min: 0,
      max: most,
      interval: STEP,
      axisLabel: { color: SOFT, fontSize: SMALL, formatter: (share: number) => percent(share, lang) },
      splitLine: { lineStyle: { color: LINE } },
    },
    yAxis: [
      { ...axis, data: bars.map((bar) => bar.label), axisLabel: nameLabel },
      {
        ...axis,
        position: 'right',
        data: bars.map((_, at) => String(at)),
        axisLabel: {
          margin: 14,
          formatter: (_: string, at: number) => standing(bars[at] as TargetBars['bars'][number], lang),
          rich: {
            // A width of its own: what the page's font takes is not known here.
            figure: { color: INK, fontSize: FONT, fontWeight: 'bold', width: 84 },
            ...Object.fromEntries(
              Object.entries(inks).map(([status, color]) => [status, { color, fontSize: SMALL, fontWeight: 'bold' }]),
            ),
          },
        },
      },
    ],
    series: [
      {
        name: words.target,
        type: 'bar',
        barWidth: THICK,
        barGap: '-100%',
        itemStyle: itemStyle(empty),
        data: bars.map(() => 100),
      },
      {
        name: words.done,
        type: 'bar',
        barWidth: THICK,
        itemStyle: itemStyle(fillAt(0)),
        data: shares.map(({ done }) => done ?? '-'),
      },
      {
        name: words.expected,
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [6, THICK + 12],
        z: 5,
        itemStyle: { ...itemStyle(fillAt(1)), opacity: 1 },
        data: shares.flatMap(({ expected }, at) => (expected === null ? [] : [[Math.min(expected, most), at]])),
      },
    ],
  })
}

/** `41 / 65` and how it stands, by sign and word. */
function standing({ done, target, state, status }: TargetBars['bars'][number], lang: Lang): string {
  return `{figure|${figureText(done, lang)} / ${figureText(target, lang)}}{${status}|${signs[status]} ${state}}`
}

function percent(share: number, lang: Lang): string {
  return lang === 'fi' ? `${share}\u00a0%` : `${share}%`
}
