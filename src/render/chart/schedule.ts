/** Pieces of work along the time of the whole, measured in months: each month is as wide as any other. */
import type { CustomSeriesOption } from 'echarts/charts'
import { day, daysFromTo, firstDayOf, lastDayOf, monthOf } from '../../day.ts'
import { formatMonth } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import type { ScheduleBars } from '../../report/chart.ts'
import type { Cell } from '../../report/sheet.ts'
import { type Drawing, drawing } from './drawing.ts'
import {
  empty,
  type Fill,
  fillAt,
  INK,
  itemStyle,
  keyOf,
  LINE,
  NAMES,
  nameLabel,
  onPattern,
  SMALL,
  SOFT,
  WIDTH,
} from './look.ts'
import { daysText } from './text.ts'

const ROW = 42
const THICK = 22
const BOTTOM = 30
/** A bar narrower than its days has no room for them; the table has them. */
const LETTER = 7.5
const MONTHS = 12
/** Months between the names of the foot: as few as leave no more names than this. */
const STEPS = [1, 2, 3, 6, 12, 24] as const
const MOST_NAMES = 8

interface Span {
  readonly row: number
  readonly from: number
  readonly to: number
}

export function scheduleBars({ start, end, until, words, bars }: ScheduleBars, lang: Lang): Drawing {
  const first = monthNumber(start)
  const last = monthNumber(end) + 1
  const passed = until === null ? last : monthsAfter(until)
  const spans = bars.map((bar, row): Span => {
    const within = (month: number): number => Math.max(first, Math.min(last, month))
    return { row, from: within(monthsTo(dayIn(bar.start))), to: within(monthsAfter(dayIn(bar.end))) }
  })
  const step = STEPS.find((one) => (last - first) / one <= MOST_NAMES) ?? MONTHS
  const done = spans.map((span) => ({ ...span, to: Math.max(span.from, Math.min(span.to, passed)) }))
  const left = spans.map((span) => ({ ...span, from: Math.min(span.to, Math.max(span.from, passed)) }))
  const parts =
    until === null
      ? [{ name: words.whole, fill: fillAt(0), own: done, other: left }]
      : [
          { name: words.passed, fill: fillAt(0), own: done, other: left },
          { name: words.left, fill: empty, own: left, other: done },
        ]
  const { legend, top } = keyOf(parts.map(({ name }) => name))
  return drawing(WIDTH, top + ROW * bars.length + BOTTOM, {
    legend,
    grid: { left: NAMES, right: 44, top, bottom: BOTTOM },
    xAxis: {
      type: 'value',
      min: first,
      max: last,
      interval: step,
      axisLabel: {
        color: SOFT,
        fontSize: SMALL,
        hideOverlap: true,
        formatter: (month: number) => ((month - first) % step === 0 ? monthName(month, lang) : ''),
      },
      splitLine: { lineStyle: { color: LINE } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: nameLabel,
    },
    series: parts.map(({ name, fill, own, other }) => ({
      name,
      type: 'custom' as const,
      encode: { x: [0, 1], y: 2 },
      itemStyle: itemStyle(fill),
      data: own.map(({ row, from, to }) => [from, to, row]),
      // The days stand in the wider of a bar's two parts.
      renderItem: rectangle(own, fill, ({ row }) => {
        const bar = bars[row]
        return bar === undefined || widthOf(own, row) < widthOf(other, row) ? '' : daysText(bar, lang)
      }),
    })),
  })
}

function widthOf(spans: readonly Span[], row: number): number {
  const { from, to } = spans[row] ?? { from: 0, to: 0 }
  return to - from
}

function rectangle(
  own: readonly Span[],
  { color, decal }: Fill,
  textOf: (span: Span) => string,
): NonNullable<CustomSeriesOption['renderItem']> {
  return ({ dataIndex }, api) => {
    const one = own[dataIndex]
    if (one === undefined || one.to <= one.from) return null
    const [x = 0, middle = 0] = api.coord([one.from, one.row])
    const [right = 0] = api.coord([one.to, one.row])
    const width = right - x
    const text = textOf(one)
    return {
      type: 'rect',
      shape: { x, y: middle - THICK / 2, width, height: THICK },
      style: { fill: color, stroke: INK, lineWidth: 1, decal: decal() },
      ...(text === '' || text.length * LETTER + 6 > width
        ? {}
        : {
            textContent: { type: 'text', style: { text, fontSize: SMALL, padding: [1, 3], fill: INK, ...onPattern } },
            textConfig: { position: 'inside' },
          }),
    }
  }
}

function dayIn({ value }: Cell): string {
  if (value === null) throw new RangeError('a schedule without its days')
  return value
}

/** Months since the year 0. */
function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * MONTHS + Number(text.slice(5, 7)) - 1
}

/** The same to the morning of the day. */
function monthsTo(text: string): number {
  return monthNumber(text) + (daysFromTo(firstDayOf(monthOf(day(text))), day(text)) - 1) / daysOf(text)
}

/** To its evening. */
function monthsAfter(text: string): number {
  return monthsTo(text) + 1 / daysOf(text)
}

function daysOf(text: string): number {
  const month = monthOf(day(text))
  return daysFromTo(firstDayOf(month), lastDayOf(month))
}

function monthName(month: number, lang: Lang): string {
  const year = Math.floor(month / MONTHS)
  return formatMonth(`${year}-${String((month % MONTHS) + 1).padStart(2, '0')}`, lang)
}
