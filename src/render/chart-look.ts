/** How pictures look: ink, and fills that differ by pattern as well as by colour, so that they read in black and white. */
import type { BarSeriesOption } from 'echarts/charts'
import type { Lang } from '../lang/lang.ts'
import type { Cell } from '../report/sheet.ts'
import { formatCell } from './format-cell.ts'

/** Units of the drawing; on A4 a unit is about nine tenths of a pixel. */
export const WIDTH = 760
export const INK = '#14212b'
export const SOFT = '#4a5a66'
export const LINE = '#cfd6db'
export const FONT = 13.5
export const SMALL = 12.5

type ItemStyle = NonNullable<BarSeriesOption['itemStyle']>

const outlined = { borderColor: INK, borderWidth: 1 } as const
const stripes = (dashArrayY: [line: number, gap: number], rotation: number, color: string) =>
  ({ symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY, rotation, color }) satisfies ItemStyle['decal']

/** In the order of a picture's parts. The first is solid, the last one nearly white: done first, what is left last. */
export const fills: readonly ItemStyle[] = [
  { ...outlined, color: '#1d4f76', decal: { symbol: 'none' } },
  { ...outlined, color: '#f2b134', decal: stripes([2, 5], -Math.PI / 4, '#5c3a00') },
  { ...outlined, color: '#bfe0d2', decal: stripes([1.5, 4.5], 0, '#14503a') },
  { ...outlined, color: '#e9d5ea', decal: stripes([1.5, 4.5], Math.PI / 2, '#5d2a66') },
  { ...outlined, color: '#dde3e7', decal: { symbol: 'none' } },
  {
    ...outlined,
    color: '#ffffff',
    decal: {
      symbol: 'circle',
      symbolSize: 0.45,
      dashArrayX: [
        [4, 4],
        [0, 4, 4, 0],
      ],
      dashArrayY: [4, 0],
      color: SOFT,
    },
  },
]

export const fill = (at: number): ItemStyle => fills[at % fills.length] as ItemStyle

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

const LETTER = 7.6
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
