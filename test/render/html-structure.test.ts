import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { type PartTemplates, partNames } from '../../src/render/html-parts.ts'
import { checkPage, claimPage } from '../../src/report/page.ts'
import { type Element, outline } from './html-outline.ts'
import { checkReportOf, claimReportOf, findingOf } from './html-report.ts'
import { sampleReport, template } from './html-sample.ts'

const pages = langs.flatMap((lang) => [
  { name: `a claim, ${lang}`, lang, page: claimPage(sampleReport(lang)) },
  { name: `a claim of nothing at all, ${lang}`, lang, page: claimPage(claimReportOf(lang, { inputs: [], rules: [] })) },
  { name: `a check, ${lang}`, lang, page: checkPage(checkReportOf(lang, { findings: [findingOf('TIME-05/1')] })) },
  { name: `a clean check, ${lang}`, lang, page: checkPage(checkReportOf(lang)) },
])

describe.each(pages)('the page of $name', ({ lang, page }) => {
  const text = renderPage(page, lang, template, renderChart)
  const elements = outline(text)
  const all = (tag: string): Element[] => elements.filter((one) => one.tag === tag)
  const inside = (element: Element, tag: string): Element[] =>
    elements.slice(elements.indexOf(element) + 1).filter((one, at, rest) => {
      const end = rest.findIndex(({ around }) => around.length <= element.around.length)
      return one.tag === tag && (end < 0 || at < end)
    })

  test('says its language, and has one title, one main and one first heading', () => {
    expect(all('html')[0]?.attributes.lang).toBe(lang)
    for (const tag of ['main', 'nav', 'header', 'footer', 'h1']) expect(all(tag)).toHaveLength(1)
    expect(all('title')[0]?.text).toContain(page.title)
  })

  test('skips no level of headings', () => {
    const levels = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]))
    expect(levels[0]).toBe(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('has a caption and scopes in every table, and a cell for every column', () => {
    expect(all('table').length).toBeGreaterThan(0)
    for (const table of all('table')) {
      expect(inside(table, 'caption')[0]?.text.trim()).not.toBe('')
      const columns = inside(inside(table, 'thead')[0] as Element, 'th')
      for (const head of inside(table, 'th')) expect(head.attributes.scope).toMatch(/^(col|row|rowgroup)$/)
      for (const row of inside(table, 'tr')) {
        const cells = [...inside(row, 'th'), ...inside(row, 'td')]
        expect(cells.reduce((sum, { attributes }) => sum + Number(attributes.colspan ?? 1), 0)).toBe(columns.length)
      }
    }
  })

  test('lets every table and picture scroll within a part that the keyboard reaches and that has a name', () => {
    const parts = elements.filter(({ attributes }) => attributes.tabindex === '0')
    expect(parts).toHaveLength(all('table').length + all('figure').length)
    for (const { attributes } of parts) expect(attributes['aria-labelledby']).toBeDefined()
  })

  test('has no two landmarks of one name', () => {
    const textOf = (id: string): string | undefined => elements.find(({ attributes }) => attributes.id === id)?.text
    const landmarks = elements.filter(({ tag, attributes }) => attributes.role === 'region' || tag === 'section')
    const named = landmarks.map(({ attributes }) => textOf(attributes['aria-labelledby'] ?? ''))
    expect(named.length).toBeGreaterThan(1)
    expect(new Set(named).size).toBe(named.length)
  })

  test('uses an id once, and every reference finds its id', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const wanted = elements.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.href?.replace(/^#/, '') ?? '').split(' ').filter((one) => one !== ''),
      ...(/^url\(#(.*)\)$/.exec(attributes.fill ?? '')?.slice(1) ?? []),
    ])
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('fetches nothing, runs nothing, and its policy allows its own style only', () => {
    expect(all('script')).toEqual([])
    expect(text).not.toMatch(/https?:|@import|url\((?!#)| on[a-z]+="| style="/)
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = all('meta').find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes.content
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
  })

  test('says every status in a word beside its sign', () => {
    const marks = elements.filter(({ attributes }) => attributes.class?.startsWith('status ') === true)
    expect(marks.length).toBeGreaterThan(0)
    for (const { text: said, around } of marks) expect(said.length > 2 || around.at(-1) === 'p').toBe(true)
  })

  test('is the same text every time, and whatever the line ends of the template', () => {
    const ended = (text: string): string => text.replaceAll('\n', '\r\n')
    const parts = Object.fromEntries(partNames.map((name) => [name, ended(template.parts[name])])) as PartTemplates
    const windows = { page: ended(template.page), parts, style: ended(template.style) }
    expect(renderPage(page, lang, windows, renderChart)).toBe(text)
  })
})
