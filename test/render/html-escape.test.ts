import { expect, test } from 'vitest'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { escapeText, html } from '../../src/render/html-markup.ts'
import { checkPage, claimPage } from '../../src/report/page.ts'
import { outline } from './html-outline.ts'
import { checkReportOf, claimOf } from './html-report.ts'
import { sampleReport, template } from './html-sample.ts'

const evil = `</title></style><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`

/** Every text of a report becomes hostile, except what the code itself chooses. */
function hostile<T>(value: T, key = ''): T {
  const chosen = ['schema', 'lang', 'table', 'severity', 'state', 'role', 'costModel', 'salaryModel']
  if (typeof value === 'string') {
    const isFigure = /^-?[\d.]+$/.test(value) || /^\d{4}-\d{2}(-\d{2})?$/.test(value)
    return (chosen.includes(key) || isFigure ? value : value + evil) as T
  }
  if (Array.isArray(value)) return value.map((one) => hostile(one, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)])) as T
}

test('a report whose every text is markup makes a page with the same elements and no other', () => {
  // A long name takes more lines in a picture, each an element of its own.
  const shape = (text: string): string[] => outline(text).flatMap(({ tag }) => (tag === 'text' ? [] : [tag]))
  const good = sampleReport('fi')
  const page = renderPage(claimPage(hostile(good)), 'fi', template, renderChart)
  expect(shape(page)).toEqual(shape(renderPage(claimPage(good), 'fi', template, renderChart)))
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toContain('<script')
  expect(page).not.toContain('<img')
})

test('the same holds for a check', () => {
  const page = renderPage(checkPage(hostile(checkReportOf('en'))), 'en', template)
  expect(() => outline(page)).not.toThrow()
  expect(page).not.toContain('<script')
})

test('ids stay unique whatever the implementers are called', () => {
  const report = {
    ...sampleReport('fi'),
    implementers: [claimOf('a-b', 'A'), claimOf('ab', 'B'), claimOf('group', 'C')],
  }
  const ids = outline(renderPage(claimPage(report), 'fi', template, renderChart)).flatMap(
    ({ attributes }) => attributes.id ?? [],
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test('text is escaped once; markup made by html is not escaped again', () => {
  expect(html`<p>${'a < b & "c"'}${html`<b>${"'"}</b>`}${null}${0}</p>`.text).toBe(
    '<p>a &lt; b &amp; &quot;c&quot;<b>&#39;</b>0</p>',
  )
})

test('a control character and half a surrogate pair become the replacement sign; a line end stays', () => {
  expect(escapeText('a\u0000b\u0085\ud800c\n\u{1f600}')).toBe('a\ufffdb\ufffd\ufffdc\n\u{1f600}')
})
