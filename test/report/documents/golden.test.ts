/** What documents say of the fixtures that they are drawn from. `npm run accept` rewrites it; the diff is what gets reviewed. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../../../src/cli/documents.ts'
import { openFolder } from '../../../src/cli/open-folder.ts'
import { shippedTemplate } from '../../../src/cli/page-look.ts'
import { outputPaper } from '../../../src/cli/screen.ts'
import { day } from '../../../src/day.ts'
import type { Lang } from '../../../src/lang/lang.ts'
import { renderChart } from '../../../src/render/chart/chart.ts'
import { renderPage } from '../../../src/render/html.ts'
import { renderJson } from '../../../src/render/json.ts'
import { drawDocument } from '../../../src/render/terminal-document.ts'
import type { DocumentName, Drawn } from '../../../src/report/documents/document.ts'
import type { Sheet } from '../../../src/report/sheet.ts'
import { expectGolden } from '../../golden.ts'

interface Golden {
  readonly name: DocumentName
  readonly fixture: string
  readonly asOf: string
  readonly period?: number
}

const goldens: readonly Golden[] = [
  { name: 'decision', fixture: 'iwm', asOf: '2026-08-01' },
  { name: 'progress', fixture: 'iwm', asOf: '2029-06-30', period: 2 },
  { name: 'progress', fixture: 'iwm', asOf: '2029-06-30', period: 6 },
  { name: 'description', fixture: 'iwm', asOf: '2028-03-15' },
  { name: 'description', fixture: 'kasvupalvelut', asOf: '2023-01-01' },
  { name: 'programme', fixture: 'espoo', asOf: '2022-12-31' },
  { name: 'programme', fixture: 'a-programme-full-of-mistakes', asOf: '2026-12-31' },
  { name: 'portfolio', fixture: 'seutukaupungit', asOf: '2019-04-01' },
  { name: 'portfolio', fixture: 'a-portfolio-whose-project-folder-is-missing', asOf: '2027-07-15' },
  { name: 'figures', fixture: 'seutu-luvut', asOf: '2019-06-30' },
]

const template = shippedTemplate()

describe.each(goldens)('$name $period of $fixture', ({ name, fixture, asOf, period }) => {
  const expected = (file: string): string =>
    join('test/golden/documents', [fixture, name, ...(period === undefined ? [] : [period])].join('-'), file)
  const drawn = {} as Record<Lang, Drawn>

  beforeAll(async () => {
    const folder = openFolder(join('fixtures', fixture))
    const draw = await documents[name].load()
    const { document } = folder
    const periods = document.kind === 'project' ? document.project.claimPeriods : []
    const asked = periods.find(({ number }) => number === period) ?? null
    for (const lang of ['fi', 'en'] as const) drawn[lang] = await draw({ folder, asOf: day(asOf), lang }, asked)
  })

  it('the machine output', () => {
    const { findings, ...report } = drawn.fi.report
    // Findings have their own goldens, and each may have a hundred places.
    const ids = findings.map(({ id, severity }) => `${severity} ${id}`)
    expectGolden(expected('report.json'), renderJson({ ...report, findings: ids }))
  })

  it('the terminal, in Finnish', () => {
    expectGolden(expected('terminal.fi.txt'), `${drawDocument(drawn.fi, { ...outputPaper('fi'), width: 80 })}\n`)
  })

  it('the page, in English', () => {
    expectGolden(expected('page.en.html'), renderPage(drawn.en.page(), 'en', { ...template, style: '' }, renderChart))
  })

  it('the cells of the workbook', () => {
    expectGolden(expected('workbook.txt'), (drawn.fi.sheets?.() ?? []).map(cells).join('\n'))
  })

  it('leaves no place in a text unfilled, in either language', () => {
    for (const lang of ['fi', 'en'] as const) {
      const { report, sheets } = drawn[lang]
      const said = JSON.stringify([drawn[lang].page(), sheets?.(), report.findings])
      expect(said).not.toMatch(/\{\w+\}/)
      expect(said).not.toContain('undefined')
    }
  })

  it('has tabs that Excel takes, each of its own name', () => {
    const tabs = (drawn.fi.sheets?.() ?? []).map(({ tab }) => tab.toLowerCase())
    expect(new Set(tabs).size).toBe(tabs.length)
    for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/)
  })
})

/** A line a row: value, formula and name of each cell. */
function cells({ tab, title, notes, columns, rows }: Sheet): string {
  const lines = rows.map((row) =>
    row
      .map(({ value, formula }) => [value ?? '∅', ...(formula === undefined ? [] : [`=${formula}`])].join(' '))
      .join(' | '),
  )
  return [`--- ${tab}: ${title}`, ...notes, columns.map(({ header }) => header).join(' | '), ...lines, ''].join('\n')
}
