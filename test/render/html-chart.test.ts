import { describe, expect, test } from 'vitest'
import { renderPage } from '../../src/render/html.ts'
import { layBars } from '../../src/render/svg-geometry.ts'
import { claimPage } from '../../src/report/page.ts'
import { type Element, outline } from './html-outline.ts'
import { amounts, claimOf, claimReportOf, figures, nothing } from './html-report.ts'
import { sampleReport, template } from './html-sample.ts'

const cases = [
  {
    name: 'an ordinary bar',
    net: amounts('1000.00', '200.00', '300.00', '500.00', '500.00'),
    parts: ['used', 'now', 'left'],
  },
  { name: 'nothing claimed yet', net: amounts('1000.00', '0.00', '0.00', '0.00', '1000.00'), parts: ['left'] },
  { name: 'all used', net: amounts('1000.00', '600.00', '400.00', '1000.00', '0.00'), parts: ['used', 'now'] },
  {
    name: 'a negative correction',
    net: amounts('1000.00', '400.00', '-100.00', '300.00', '700.00'),
    parts: ['used', 'left', 'back'],
  },
  {
    name: 'overspent',
    net: amounts('1000.00', '900.00', '300.00', '1200.00', '-200.00'),
    parts: ['used', 'now', 'back'],
  },
  {
    name: 'more paid back than claimed',
    net: amounts('1000.00', '0.00', '-50.00', '-50.00', '1050.00'),
    parts: ['left', 'back'],
  },
  { name: 'no budget, no claim', net: nothing, parts: [] },
  { name: 'no budget but a claim', net: amounts('0.00', '0.00', '10.00', '10.00', '-10.00'), parts: ['now', 'back'] },
]

function chartOf(net: typeof nothing): Element[] {
  const report = claimReportOf('fi', {
    implementers: [claimOf('xamk', 'Xamk', figures(net)), claimOf('toinen', 'Toinen')],
  })
  return outline(renderPage(claimPage(report), 'fi', template))
}

describe.each(cases)('the chart with $name', ({ net, parts }) => {
  const elements = chartOf(net)
  const bars = elements.filter(({ tag, attributes }) => tag === 'svg' && attributes.role === 'img')
  const drawn = elements.filter(
    ({ tag, attributes }) => tag === 'rect' && attributes['aria-hidden'] === undefined && attributes.y === '4',
  )

  test('draws its parts, all within the picture', () => {
    expect(bars).toHaveLength(2)
    expect(drawn.map(({ attributes }) => attributes.class?.replace('part-', ''))).toEqual(parts)
    for (const { attributes } of drawn) {
      const [x, width] = [Number.parseFloat(attributes.x ?? ''), Number.parseFloat(attributes.width ?? '')]
      expect(x).toBeGreaterThanOrEqual(0)
      expect(width).toBeGreaterThan(0)
      expect(x + width).toBeLessThanOrEqual(100.02)
    }
  })

  test('has a name and says the figures in words', () => {
    const described = elements.filter(({ tag }) => tag === 'desc')
    expect(described).toHaveLength(2)
    expect(described[0]?.text).toMatch(
      /^Aiemmat kaudet [\d\u00a0,-]+\u00a0€, Haetaan nyt [\d\u00a0,-]+\u00a0€, Jäljellä [\d\u00a0,-]+\u00a0€$/,
    )
  })
})

test('parts begin where the one before ended, and every bar ends at its whole on the one scale', () => {
  const [big, small] = layBars([
    [20, 30, 50],
    [10, -5, 20],
  ])
  expect(big?.spans.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.2],
    [0.2, 0.5],
    [0.5, 1],
  ])
  expect(small?.spans.map(({ from, to, back }) => [from, to, back])).toEqual([
    [0, 0.1, false],
    [0.05, 0.1, true],
    [0.05, 0.25, false],
  ])
  expect([big?.whole, small?.whole]).toEqual([1, 0.25])
})

test('an overspent budget is said in words too', () => {
  const net = amounts('1000.00', '900.00', '300.00', '1200.00', '-200.00')
  expect(chartOf(net).some(({ text }) => text.includes('Budjetti on ylitetty: Xamk'))).toBe(true)
})

test('parts differ by pattern and not only by colour', () => {
  const page = renderPage(claimPage(sampleReport('fi')), 'fi', template)
  expect(page).toContain('fill="url(#budget-chart-now)"')
  expect(page).toContain('fill="url(#budget-chart-left)"')
})

test('what runs back or over has its own sign in the key, and only where there is some', () => {
  const key = (net: typeof nothing): boolean =>
    chartOf(net).some(({ text }) => text.includes('Palautetaan tai ylittää'))
  expect(key(amounts('10.00', '5.00', '-1.00', '4.00', '6.00'))).toBe(true)
  expect(key(amounts('10.00', '5.00', '1.00', '6.00', '4.00'))).toBe(false)
})
