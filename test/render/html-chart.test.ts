import { describe, expect, test } from 'vitest'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { claimPage } from '../../src/report/page.ts'
import { type Element, outline } from './html-outline.ts'
import { amounts, claimOf, claimReportOf, figures, nothing } from './html-report.ts'
import { sampleReport, template } from './html-sample.ts'

/** By the grounds of their fills, in the order of the parts. */
const grounds: Readonly<Record<string, string>> = { used: '#1d4f76', now: '#f2b134', left: '#ffffff' }

const cases = [
  {
    name: 'an ordinary bar',
    net: amounts('1000.00', '200.00', '300.00', '500.00', '500.00'),
    parts: ['used', 'now', 'left'],
    back: false,
  },
  {
    name: 'nothing claimed yet',
    net: amounts('1000.00', '0.00', '0.00', '0.00', '1000.00'),
    parts: ['left'],
    back: false,
  },
  {
    name: 'all used',
    net: amounts('1000.00', '600.00', '400.00', '1000.00', '0.00'),
    parts: ['used', 'now'],
    back: false,
  },
  {
    name: 'a negative correction',
    net: amounts('1000.00', '400.00', '-100.00', '300.00', '700.00'),
    parts: ['used', 'left'],
    back: true,
  },
  {
    name: 'overspent',
    net: amounts('1000.00', '900.00', '300.00', '1200.00', '-200.00'),
    parts: ['used', 'now'],
    back: true,
  },
  {
    name: 'more paid back than claimed',
    net: amounts('1000.00', '0.00', '-50.00', '-50.00', '1050.00'),
    parts: ['left'],
    back: true,
  },
  { name: 'no budget, no claim', net: nothing, parts: [], back: false },
  {
    name: 'no budget but a claim',
    net: amounts('0.00', '0.00', '10.00', '10.00', '-10.00'),
    parts: [],
    back: true,
  },
]

function chartOf(net: typeof nothing): Element[] {
  const report = claimReportOf('fi', {
    implementers: [claimOf('xamk', 'Xamk', figures(net)), claimOf('toinen', 'Toinen')],
  })
  return outline(renderPage(claimPage(report), 'fi', template, renderChart))
}

/** Left and right end of a rectangle that echarts writes as a path: `M196 53l80 0l0 24l-80 0Z`. */
function ends({ attributes }: Element): [left: number, right: number] {
  const found = /^M([\d.]+) [\d.]+l([\d.]+) 0/.exec(attributes.d ?? '')
  return found === null ? [Number.NaN, Number.NaN] : [Number(found[1]), Number(found[1]) + Number(found[2])]
}

describe.each(cases)('the chart with $name', ({ net, parts, back }) => {
  const elements = chartOf(net)
  const pictures = elements.filter(({ tag, attributes }) => tag === 'svg' && attributes.role === 'img')
  const width = Number(pictures[0]?.attributes.viewBox?.split(' ')[2])
  const bars = elements.filter(
    ({ tag, attributes }) => tag === 'path' && attributes.stroke === '#14212b' && / 0l0 24l-/.test(attributes.d ?? ''),
  )

  test('draws its parts one after another, all within the picture', () => {
    const drawn = bars.filter(({ attributes }) => Object.values(grounds).includes(attributes.fill ?? ''))
    const own = parts.map((part) => drawn.filter(({ attributes }) => attributes.fill === grounds[part]))
    for (const one of own) expect(one.length).toBeGreaterThan(0)
    let end = 0
    for (const one of bars.map(ends).sort(([a], [b]) => a - b)) {
      expect(one[0]).toBeGreaterThanOrEqual(0)
      expect(one[1]).toBeLessThanOrEqual(width)
      // The ground and the pattern of a part lie on one another; another part begins where one ends.
      expect(end === 0 || one[0] >= end - 0.5 || bars.map(ends).filter(([left]) => left === one[0]).length > 1).toBe(
        true,
      )
      end = one[1]
    }
  })

  test('has one picture with a name, and says the figures in words', () => {
    expect(pictures).toHaveLength(1)
    expect(elements.filter(({ tag }) => tag === 'desc')[0]?.text).toMatch(
      /^Xamk: Aiemmat kaudet [\d\u00a0,-]+, Haetaan nyt [\d\u00a0,-]+, Jäljellä [\d\u00a0,-]+\. Toinen: /,
    )
  })

  test('has a sign in its key for what runs back or over, only where there is some', () => {
    expect(elements.some(({ tag, text }) => tag === 'svg' && text.includes('Palautetaan tai ylittää'))).toBe(back)
  })
})

test('an overspent budget is said in words too', () => {
  const net = amounts('1000.00', '900.00', '300.00', '1200.00', '-200.00')
  expect(chartOf(net).some(({ text }) => text.includes('Budjetti on ylitetty: Xamk'))).toBe(true)
})

test('parts differ by pattern and not only by colour', () => {
  const page = renderPage(claimPage(sampleReport('fi')), 'fi', template, renderChart)
  expect(page).toMatch(/fill="url\(#budget-chart-p\d+\)"/)
})

test('a page with a picture is not drawn without it', () => {
  expect(() => renderPage(claimPage(sampleReport('fi')), 'fi', template)).toThrow(RangeError)
})
