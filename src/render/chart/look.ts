/** How pictures look: ink, and fills that differ by pattern as well as by colour, so that they read in black and white. */
import type { BarSeriesOption } from 'echarts/charts'
import type { Lang } from '../../lang/lang.ts'
import type { Cell } from '../../report/sheet.ts'
import { formatCell } from '../format-cell.ts'

/** Units of the drawing; on A4 a unit is about nine tenths of a pixel. */
export const WIDTH = 760
export const INK = '#14212b'
export const SOFT = '#4a5a66'
export const LINE = '#cfd6db'
export const FONT = 13.5
export const SMALL = 12.5

type Decal = Exclude<NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>, string>

/** A ground and the pattern on it. */
export interface Fill {
  readonly color: string
  readonly decal: () => Decal
}

const plain = (): Decal => ({ symbol: 'none' })

function stripes(dashArrayY: [line: number, gap: number], rotation: number, color: string): () => Decal {
  // Made anew each time: echarts writes into it, and a second picture would not be as the first.
  return () => ({ symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [...dashArrayY], rotation, color })
}

/** In the order of a picture's parts. The first is solid: what is done. */
const fills: readonly Fill[] = [
  { color: '#1d4f76', decal: plain },
  { color: '#f2b134', decal: stripes([2, 5], -Math.PI / 4, '#5c3a00') },
  { color: '#bfe0d2', decal: stripes([1.5, 4.5], 0, '#14503a') },
  { color: '#e9d5ea', decal: stripes([1.5, 4.5], Math.PI / 2, '#5d2a66') },
  { color: '#ffffff', decal: plain },
]

/** Nothing yet, and what is left. */
export const empty: Fill = { color: '#ffffff', decal: plain }

/** What is taken away from the part before it. */
export const back: Fill = { color: '#ffffff', decal: stripes([2, 4], Math.PI / 4, '#a3142a') }

export const fillAt = (at: number): Fill => fills[at % fills.length] as Fill

/** The same as a series has it. */
export function itemStyle({ color, decal }: Fill) {
  return { color, decal: decal(), borderColor: INK, borderWidth: 1 }
}

/** For geometry alone: figures are drawn from it, and never printed from it. */
export function lengthOf({ value }: Cell): number | null {
  return value === null ? null : Number(value)
}

export function figureText(cell: Cell, lang: Lang): string {
  return formatCell(cell, lang)
}

/** The key of a picture over its whole width, in as many lines as its words take; the picture begins below it. */
export function keyOf(parts: readonly string[]) {
  const wide = parts.reduce((sum, part) => sum + part.length * LETTER + SWATCH + KEY_GAP, 0)
  return {
    legend: {
      left: 0,
      top: 0,
      width: WIDTH,
      padding: 0,
      itemGap: KEY_GAP,
      itemWidth: 24,
      itemHeight: 13,
      icon: 'rect',
      data: [...parts],
      textStyle: { color: INK, fontSize: FONT },
    },
    top: 14 + KEY_LINE * Math.ceil(wide / WIDTH),
  }
}

const LETTER = 6.9
const SWATCH = 30
const KEY_GAP = 20
const KEY_LINE = 24

/** Names beside the bars: broken early enough for a wide font too, since the page's own is not known here. */
export const NAMES = 196
export const nameLabel = {
  color: INK,
  fontSize: FONT,
  lineHeight: 16,
  margin: 12,
  width: NAMES - 46,
  overflow: 'break' as const,
}

/** Text over a pattern stands on white. */
export const onPattern = { backgroundColor: '#ffffff', borderRadius: 2, color: INK } as const
