/** Whole documents, read back by another program: what they say, how they are tagged, and where they break. */
import { beforeAll, describe, expect, test } from 'vitest'
import { formatCell } from '../../../src/render/format-cell.ts'
import { claimPage } from '../../../src/report/page.ts'
import type { Page } from '../../../src/report/page-shape.ts'
import type { Sheet } from '../../../src/report/sheet.ts'
import { sampleReport } from '../html-sample.ts'
import { drawn } from './drawn.ts'
import { aboutOf, hasPoppler, pagesOf } from './poppler.ts'
import { longSheet, samplePage, wideSheet } from './sample-page.ts'
import { all, type TagNode, treeOf } from './tag-tree.ts'

/** Words divided at a line's end got a hyphen, and a space that does not break is read as one that does. */
const bare = (text: string): string => text.replace(/[\s\u00a0-]/g, '')

const sheetsOf = ({ sections }: Page): Sheet[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('sheet' in block ? [block.sheet] : [])))

const pages: readonly { name: string; page: Page; lang: 'fi' | 'en' }[] = [
  { name: 'a claim', page: claimPage(sampleReport('fi')), lang: 'fi' },
  { name: 'a claim in English', page: claimPage(sampleReport('en')), lang: 'en' },
  { name: 'a page with every kind of block', page: samplePage, lang: 'fi' },
]

describe.skipIf(!hasPoppler).each(pages)('$name', ({ page, lang }) => {
  let bytes: Buffer = Buffer.of()
  let tree: TagNode
  beforeAll(async () => {
    bytes = (await drawn(page, lang)).bytes
    tree = treeOf(bytes)
  })

  test('has its title, its language and its tags', () => {
    const about = aboutOf(bytes)
    expect(about.get('Title')).toBe(`${page.title} · ${page.kicker}`)
    expect(about.get('Tagged')).toBe('yes')
    expect(about.has('CreationDate')).toBe(false)
    expect(bytes.toString('latin1')).toContain(`/Lang (${lang})`)
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true')
  })

  test('holds every table, cell for cell, by its title', () => {
    // A table within a text has no name; one that is too wide for any page is drawn in two parts.
    const tables = all(tree, 'Table').filter(({ attributes }) => attributes.title !== undefined)
    const sheets = sheetsOf(page).flatMap((sheet) => (sheet.columns.length < 20 ? [sheet] : [null, null]))
    expect(tables).toHaveLength(sheets.length)
    for (const [at, sheet] of sheets.entries()) {
      if (sheet === null) continue
      const table = tables[at]
      const rows = all(table as TagNode, 'TR').map((row) => row.children.map(({ text }) => bare(text)))
      const expected = [
        sheet.columns.map(({ header }) => bare(header)),
        ...sheet.rows.map((row) => row.map((cell) => bare(formatCell(cell, lang)))),
      ]
      expect(rows, sheet.title).toEqual(expected)
    }
  })

  test('says what each head is the head of, and how many columns a cell spans', () => {
    for (const table of all(tree, 'Table')) {
      const [head] = all(table, 'THead')
      for (const { type, attributes } of all(head as TagNode, 'TR')[0]?.children ?? []) {
        expect([type, attributes.Scope]).toEqual(['TH', '/Column'])
      }
      const count = all(head as TagNode, 'TH').length
      for (const row of all(table, 'TBody').flatMap((body) => all(body, 'TR'))) {
        const spans = row.children.map(({ attributes }) => Number(attributes.ColSpan ?? 1))
        expect(spans.reduce((sum, span) => sum + span, 0)).toBeLessThanOrEqual(count)
      }
    }
  })

  test('has one first heading, and skips no level of headings', () => {
    const levels = all(tree, 'H1', 'H2', 'H3', 'H4', 'H5').map(({ type }) => Number(type.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(all(tree, 'H2').map(({ text }) => text)).toEqual(
      expect.arrayContaining(page.sections.map(({ title }) => title)),
    )
  })

  test('numbers its pages, and says on each whose they are', () => {
    const texts = pagesOf(bytes)
    expect(String(texts.length)).toBe(aboutOf(bytes).get('Pages'))
    texts.forEach((text, at) => {
      expect(text).toMatch(new RegExp(`\\s${at + 1} ?/ ?${texts.length}\\s*$`))
      expect(text).toContain(page.kicker)
    })
  })
})

describe.skipIf(!hasPoppler)('on paper', () => {
  test('a picture is told in words, and so is where it stands', async () => {
    const page = claimPage(sampleReport('fi'))
    const { bytes } = await drawn(page)
    const figures = all(treeOf(bytes), 'Figure')
    expect(figures).toHaveLength(1)
    expect(figures[0]?.attributes.BBox).toMatch(/^\[54 [\d.]+ [\d.]+ [\d.]+\]$/)
    expect(bytes.toString('latin1').match(/\/Alt \(/g)).toHaveLength(1)
  })

  test('the head of a long table is there again on each of its pages, and its total with the row before it', async () => {
    const page = { ...samplePage, sections: samplePage.sections.filter(({ id }) => id === 'long') }
    const texts = pagesOf((await drawn(page)).bytes)
    const own = texts.filter((text) => /^H\d+ /m.test(text))
    expect(own.length).toBeGreaterThan(2)
    for (const text of own) expect(text).toMatch(/Henkilö +Tehtävä +Tila +Summa/)
    expect(own.find((text) => text.includes('Yhteensä'))).toMatch(/^H90 /m)
    const rows = own.flatMap((text) => text.match(/^H\d+/gm) ?? [])
    expect(rows).toEqual(longSheet.rows.slice(1, -2).map(([first]) => first?.value))
  })

  test('a table that no page is wide enough for stands in parts, each with its first column and a number', async () => {
    const page = {
      ...samplePage,
      sections: [
        {
          ...(samplePage.sections[0] as Page['sections'][number]),
          blocks: [{ kind: 'sheet' as const, sheet: wideSheet(22), more: null }],
        },
      ],
    }
    const { bytes } = await drawn(page)
    const tables = all(treeOf(bytes), 'Table')
    const heads = tables.map((table) =>
      all(table, 'THead')
        .flatMap((head) => all(head, 'TH'))
        .map(({ text }) => text),
    )
    expect(heads.every(([first]) => first === 'Toteuttaja')).toBe(true)
    expect(heads.flatMap(([, ...rest]) => rest)).toEqual(Array.from({ length: 22 }, (_, at) => `Sarake ${at + 1}`))
    expect(tables.map((table) => all(table, 'Caption')[0]?.text.slice(-8).trim())).toEqual(
      tables.map((_, at) => `(${at + 1} / ${tables.length})`),
    )
  })

  test('links lead to their findings and sections', async () => {
    const { bytes } = await drawn(claimPage(sampleReport('fi')))
    const text = bytes.toString('latin1')
    const places = new Set([...text.matchAll(/\(([^)]*)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name))
    const led = [...text.matchAll(/\/S \/GoTo\s*\/D \(([^)]*)\)/g)].map(([, name]) => name)
    expect(led.length).toBeGreaterThan(3)
    expect(led.filter((name) => !places.has(name))).toEqual([])
  })
})
