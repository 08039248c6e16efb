import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { renderChart } from '../../src/render/chart/chart.ts'
import { apart, scaleTo } from '../../src/render/chart/line-ends.ts'
import type { Chart } from '../../src/report/chart.ts'
import type { Cell } from '../../src/report/sheet.ts'
import { type Element, outline } from './html-outline.ts'

const number = (value: number): Cell => ({ kind: 'number', value: String(value) })
const day = (value: string): Cell => ({ kind: 'day', value })
const unknown: Cell = { kind: 'number', value: null, absent: 'unknown' }
const hidden: Cell = { kind: 'number', value: null, absent: 'hidden' }
const titled = { title: 'Otsikko', note: 'Näin luetaan.' }

const charts: Readonly<Record<Chart['kind'], Chart>> = {
  targets: {
    ...titled,
    kind: 'targets',
    words: { done: 'Kertynyt', expected: 'Tahti', target: 'Tavoite' },
    bars: [
      {
        label: 'työttömät',
        done: number(98),
        expected: number(127),
        target: number(192),
        state: 'jäljessä',
        status: 'warning',
      },
      {
        label: 'yritykset',
        done: number(0),
        expected: number(43),
        target: number(65),
        state: 'NOLLA',
        status: 'error',
      },
      { label: 'kaukana', done: number(900), expected: number(1), target: number(9), state: 'edellä', status: 'info' },
      { label: 'piilossa', done: hidden, expected: number(1), target: number(9), state: 'ei tietoa', status: 'info' },
      {
        label: 'ei tavoitetta',
        done: number(1),
        expected: number(0),
        target: number(0),
        state: 'saavutettu',
        status: 'ok',
      },
    ],
  },
  lines: {
    ...titled,
    kind: 'lines',
    quarters: ['Q1/2027', 'Q2/2027', 'Q3/2027'],
    lines: [
      { label: 'osallistujat', isGuide: false, values: [number(3), number(40), unknown] },
      { label: 'työhön', isGuide: false, values: [number(1), number(39), unknown] },
      { label: 'tahti', isGuide: true, values: [number(10), number(42), number(73)] },
      { label: 'tyhjä', isGuide: false, values: [unknown, unknown, unknown] },
    ],
  },
  grouped: {
    ...titled,
    kind: 'grouped',
    parts: ['naiset', 'miehet'],
    bars: [
      { label: 'kaikki', values: [number(120), number(106)] },
      { label: 'osa', values: [hidden, unknown] },
    ],
  },
  stacked: {
    ...titled,
    kind: 'stacked',
    parts: ['työhön', 'koulutukseen', 'mukana'],
    bars: [
      { label: 'työtön', values: [number(40), number(13), number(57)] },
      { label: 'työssä', values: [unknown, hidden, number(0)] },
    ],
  },
  'side-by-side': {
    ...titled,
    kind: 'side-by-side',
    items: ['Xamk', 'Esedu'],
    panels: [
      { label: 'osallistujat', values: [number(59), number(0)] },
      { label: 'yritykset', values: [unknown, number(6)] },
      { label: 'piilossa', values: [hidden, hidden] },
      { label: 'neljäs', values: [number(1), number(2)] },
    ],
  },
  schedule: {
    ...titled,
    kind: 'schedule',
    start: '2026-09-01',
    end: '2029-05-31',
    until: '2027-02-28',
    words: { whole: 'aika', passed: 'kulunut', left: 'jäljellä' },
    bars: [
      { label: 'TP1', start: day('2026-09-01'), end: day('2029-04-30') },
      { label: 'TP2', start: day('2027-03-01'), end: day('2029-04-30') },
      { label: 'päättynyt', start: day('2026-10-01'), end: day('2026-10-01') },
      { label: 'ulkopuolella', start: day('2026-01-01'), end: day('2030-12-31') },
    ],
  },
}

const drawn = (chart: Chart, id = 'kuva'): string => renderChart(chart, id, 'fi').text
const elementsOf = (chart: Chart): Element[] => outline(drawn(chart))

describe.each(Object.entries(charts))('a picture of %s', (kind, chart) => {
  it('is well-formed, and the page’s policy refuses nothing of it', () => {
    expect(elementsOf(chart).filter(({ tag }) => tag === 'svg')).toHaveLength(1)
    expect(drawn(chart)).not.toMatch(/ style=|<style|<script| class="zr| on[a-z]+=|https?:|ecmeta|font-family/)
  })

  it('is the same every time, whatever was drawn before', () => {
    const first = drawn(chart)
    for (const other of Object.values(charts)) drawn(other, 'toinen')
    expect(drawn(chart)).toBe(first)
  })

  it('has ids of its own, and every pattern that it refers to', () => {
    const elements = elementsOf(chart)
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id === 'kuva' || id.startsWith('kuva-'), id).toBe(true)
    const used = [...drawn(chart).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([])
  })

  it('is named, and told in words with each of its figures', () => {
    const elements = elementsOf(chart)
    const picture = elements.find(({ tag }) => tag === 'svg')
    expect(picture?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'kuva-title kuva-desc' })
    expect(elements.find(({ tag }) => tag === 'title')?.text).toBe('Otsikko')
    const said = elements.find(({ tag }) => tag === 'desc')?.text ?? ''
    for (const [, value = ''] of JSON.stringify(chart).matchAll(/"value":"(\d+)"/g))
      expect(said).toMatch(new RegExp(`\\b${value}\\b`))
    expect(said).toContain('–'.repeat(kind === 'targets' ? 0 : 1))
  })

  it('draws nothing outside its paper', () => {
    const picture = elementsOf(chart).find(({ tag }) => tag === 'svg')
    const [, , width = 0, height = 0] = (picture?.attributes.viewBox ?? '').split(' ').map(Number)
    const bars = [...drawn(chart).matchAll(/<path d="M([\d.]+) ([\d.]+)l([\d.]+) 0l0 ([\d.]+)l-/g)]
    for (const [, x, y, wide, high] of bars) {
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width)
      expect(Number(y) + Number(high)).toBeLessThanOrEqual(height)
    }
  })
})

describe('a figure that is not there', () => {
  const marks = (chart: Chart): string[] => elementsOf(chart).flatMap(({ tag, text }) => (tag === 'text' ? [text] : []))

  it('is marked as unknown or as hidden, never as zero', () => {
    expect(marks(charts.grouped)).toEqual(expect.arrayContaining(['–', '•', '120', '106']))
    expect(marks(charts['side-by-side'])).toEqual(expect.arrayContaining(['–', '•', '0', '59']))
    expect(marks(charts.targets).join(' ')).toContain('• / 9')
  })

  it('of a line is a gap', () => {
    const line = (values: readonly Cell[]): string =>
      drawn({
        ...titled,
        kind: 'lines',
        quarters: ['a', 'b', 'c', 'd'],
        lines: [{ label: 'x', isGuide: false, values }],
      })
    const strokes = (svg: string): number => [...svg.matchAll(/stroke="#1d4f76" stroke-width="2.5"/g)].length
    expect(strokes(line([number(1), number(2), number(3), number(4)]))).toBe(1)
    expect(line([number(1), number(2), unknown, number(4)])).not.toBe(
      line([number(1), number(2), number(0), number(4)]),
    )
  })
})

test('a name cannot be markup, nor command echarts’ own formatting', () => {
  const name = '<b>&"{a|x}</b> \u202e'
  const chart: Chart = {
    ...titled,
    kind: 'grouped',
    parts: [name, 'b'],
    bars: [{ label: name, values: [number(1), number(2)] }],
  }
  expect(elementsOf(chart).filter(({ tag }) => tag === 'b')).toEqual([])
  expect(drawn(chart)).not.toContain('\u202e')
})

test('parts are told apart by pattern where there is no colour', () => {
  const grounds = [...drawn(charts.stacked).matchAll(/fill="url\(#(kuva-p\d+)\)"/g)].map(([, id]) => id)
  expect(new Set(grounds).size).toBeGreaterThanOrEqual(2)
})

describe('the scale of lines', () => {
  it('is of round steps, holds the value and wastes less than a step', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (value) => {
        const { max, interval } = scaleTo(value)
        expect(String(interval)).toMatch(/^[125]0*$/)
        expect(max % interval).toBe(0)
        expect(max).toBeGreaterThanOrEqual(Math.max(1, value))
        expect(max - value).toBeLessThan(value === 0 ? interval + 1 : interval)
        expect(max / interval).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('leaves names at the ends of lines apart, in their order, and within the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(282), { maxLength: 8 }), (ends) => {
        const placed = apart(ends, 19, 282)
        const sorted = [...placed].sort((a, b) => a - b)
        for (const [at, y] of sorted.entries())
          if (at > 0) expect(y - (sorted[at - 1] as number)).toBeGreaterThanOrEqual(19)
        for (const y of placed) expect(y).toBeLessThanOrEqual(282)
        for (const [a, one] of ends.entries())
          for (const [b, other] of ends.entries()) if (one < other) expect(placed[a]).toBeLessThan(placed[b] as number)
      }),
    )
  })
})
