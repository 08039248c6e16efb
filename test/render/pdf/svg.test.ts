import { describe, expect, test } from 'vitest'
import { renderChart } from '../../../src/render/chart/chart.ts'
import { find, readSvg, transformOf } from '../../../src/render/pdf/svg.ts'
import type { Chart } from '../../../src/report/chart.ts'
import type { Cell } from '../../../src/report/sheet.ts'
import { drawn } from './drawn.ts'
import { samplePage } from './sample-page.ts'

const figure = (value: string | null): Cell => ({ kind: 'number', value })
const some = ['3', '4', '5', '6', '7', '8', '9'].map(figure)
const note = 'Näin kuvaa luetaan.'

/** One of each kind, with every fill that there is. */
const charts: readonly Chart[] = [
  {
    kind: 'targets',
    title: 'Tavoitteet',
    note,
    words: { done: 'Toteutunut', expected: 'Odotettu', target: 'Tavoite' },
    bars: [
      {
        label: 'A & <B>',
        done: figure('41'),
        expected: figure('60'),
        target: figure('343'),
        state: 'jäljessä',
        status: 'warning',
      },
      {
        label: 'Yritykset',
        done: figure(null),
        expected: figure('30'),
        target: figure('65'),
        state: 'ei tietoa',
        status: 'info',
      },
    ],
  },
  {
    kind: 'lines',
    title: 'Kertymä',
    note,
    quarters: ['2026Q3', '2026Q4', '2027Q1'],
    lines: [
      { label: 'Työttömät', isGuide: false, values: some.slice(0, 3) },
      { label: 'Tasaisesti', isGuide: true, values: some.slice(3, 6) },
    ],
  },
  { kind: 'grouped', title: 'Rinnan', note, parts: [...'abcdefg'], bars: [{ label: 'Kaikki', values: some }] },
  {
    kind: 'stacked',
    title: 'Päällekkäin',
    note,
    parts: [...'abcdefg'],
    bars: [
      { label: 'Kaikki', values: some },
      { label: 'Ylitys', values: [figure('8'), figure('-3')] },
    ],
  },
  {
    kind: 'side-by-side',
    title: 'Vierekkäin',
    note,
    items: ['x', 'y'],
    panels: [{ label: 'P', values: some.slice(0, 2) }],
  },
]

describe.each(charts.map((chart) => ({ kind: chart.kind, chart })))('a picture of kind $kind', ({ chart }) => {
  const svg = find(readSvg(renderChart(chart, 'kuva', 'fi').text), 'svg')[0]

  test('holds only what can be drawn on paper', () => {
    const names = new Set(
      find(svg as never, 'g')
        .concat(svg as never)
        .flatMap(({ children }) => children.map(({ name }) => name)),
    )
    const known = ['path', 'text', 'g', 'defs', 'title', 'desc', 'pattern', 'clipPath']
    expect([...names].filter((name) => !known.includes(name))).toEqual([])
    for (const { attributes } of find(svg as never, 'path')) {
      expect(() => transformOf(attributes.transform)).not.toThrow()
      expect(attributes.fill ?? '#').toMatch(/^(#|none|url\(#|rgb\(0,0,0\))/)
    }
  })

  test('keeps its words', async () => {
    const section = {
      id: 'kuva',
      title: 'Kuva',
      lead: null,
      opensPage: false,
      blocks: [{ kind: 'chart' as const, id: 'kuva', chart }],
    }
    const { text } = await drawn({ ...samplePage, sections: [section] })
    const words = find(svg as never, 'text').map((element) => element.text)
    expect(words.length).toBeGreaterThan(4)
    for (const word of words) expect(text).toContain(word.trim())
    for (const said of [chart.title, note]) expect(text).toContain(said)
  })
})

test.each([
  { text: 'translate(3 4)', expected: [1, 0, 0, 1, 3, 4] },
  { text: 'matrix(1,2,3,4,5,6)', expected: [1, 2, 3, 4, 5, 6] },
  { text: undefined, expected: null },
])('$text', ({ text, expected }) => {
  expect(transformOf(text)).toEqual(expected)
})

test('a quarter turn turns x to y', () => {
  const [a, b, c, d] = transformOf('rotate(90)') ?? []
  expect([a, b, c, d].map((one) => Number(one?.toFixed(9)))).toEqual([0, 1, -1, 0])
})

test('what is not known is refused', () => {
  expect(() => transformOf('skewX(3)')).toThrow('skewX(3)')
})

test('entities are letters', () => {
  expect(find(readSvg('<svg a="&lt;&quot;"><text>&amp;&#39;&gt;</text></svg>'), 'svg')[0]).toMatchObject({
    attributes: { a: '<"' },
    children: [{ text: "&'>" }],
  })
})
