/** Each `fixtures/<scenario>/` through main, compared with its `expected/`. `npm run accept` rewrites them; the diff is what gets reviewed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../src/cli/page-look.ts'
import { outputPaper } from '../src/cli/screen.ts'
import { renderChart } from '../src/render/chart/chart.ts'
import { renderPage } from '../src/render/html.ts'
import { renderJson } from '../src/render/json.ts'
import { drawCheck } from '../src/render/terminal-check.ts'
import { drawClaim } from '../src/render/terminal-claim.ts'
import { checkPage, claimPage } from '../src/report/page.ts'
import type { CheckReport, ClaimReport } from '../src/report/report.ts'
import type { Sheet } from '../src/report/sheet.ts'
import { groupWorkbook, implementerWorkbook } from '../src/report/sheets/workbook.ts'
import { runCli } from './cli/run-cli.ts'
import { expectGolden } from './golden.ts'
import { countingScenarios, runCounting, runScenario, type Scenario, scenarios } from './scenario.ts'

const template = shippedTemplate()

const [broken, whole] = [
  scenarios.filter(({ name }) => name === 'an-unknown-key-in-the-decision'),
  scenarios.filter(({ name }) => name !== 'an-unknown-key-in-the-decision'),
]

describe.each(whole)('$sentence', (scenario) => {
  const expected = (name: string): string => join(scenario.folder, 'expected', name)

  it('the report', async () => {
    expectGolden(expected('report.json'), renderJson(await runScenario(scenario, 'fi')))
  })

  it('the terminal, in Finnish', async () => {
    const report = await runScenario(scenario, 'fi')
    const paper = { ...outputPaper('fi'), width: 80 }
    expectGolden(
      expected('terminal.fi.txt'),
      `${isClaim(report) ? drawClaim(report, paper) : drawCheck(report, paper)}\n`,
    )
  })

  it('the page, in English', async () => {
    const report = await runScenario(scenario, 'en')
    const page = isClaim(report) ? claimPage(report) : checkPage(report)
    // The style is one file for all pages; its text would only hide a page's own changes.
    expectGolden(expected('page.en.html'), renderPage(page, 'en', { ...template, style: '' }, renderChart))
  })

  it('the cells of the workbooks', async () => {
    const report = await runScenario(scenario, 'fi')
    if (!isClaim(report)) return expect(report.schema).toBe('hanke/check@1')
    const books = [
      ...report.implementers.map(({ id }) => [id, implementerWorkbook(report, id)] as const),
      ['ryhma', groupWorkbook(report)] as const,
    ]
    expectGolden(
      expected('workbooks.txt'),
      books.map(([id, sheets]) => `=== ${id}\n${sheets.map(cells).join('\n')}`).join('\n'),
    )
  })

  it('leaves no place in a text unfilled, in either language', async () => {
    for (const lang of ['fi', 'en'] as const) {
      const { findings } = await runScenario(scenario, lang)
      for (const { id, message, fix } of findings) expect(`${message} ${fix}`, id).not.toMatch(/\{\w+\}/)
    }
  })
})

describe.each(countingScenarios)('$sentence', (scenario) => {
  const expected = (name: string): string => join(scenario.folder, 'expected', name)

  it('the report', async () => {
    expectGolden(expected('report.json'), renderJson(await runCounting(scenario, 'fi')))
  })

  it('leaves no place in a text unfilled, in either language', async () => {
    for (const lang of ['fi', 'en'] as const) {
      const { findings } = await runCounting(scenario, lang)
      for (const { id, message, fix } of findings) expect(`${message} ${fix}`, id).not.toMatch(/\{\w+\}/)
    }
  })
})

describe.each(broken)('$sentence', ({ folder, asOf }: Scenario) => {
  it('ends with exit code 2 and says what to mend', async () => {
    const { code, out, err } = await runCli(['check', '--project', folder, '--as-of', asOf])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expectGolden(join(folder, 'expected', 'stderr.fi.txt'), err)
  })
})

it('every scenario has what it is expected to say', () => {
  for (const { folder } of [...scenarios, ...countingScenarios])
    expect(existsSync(join(folder, 'expected')), folder).toBe(true)
  expect(scenarios.length).toBeGreaterThanOrEqual(19)
})

function isClaim(report: CheckReport | ClaimReport): report is ClaimReport {
  return report.schema === 'hanke/claim@1'
}

/** A line a row: kind, value, formula and name of each cell. */
function cells({ tab, title, rows }: Sheet): string {
  const lines = rows.map((row) =>
    row
      .map(({ value, formula, name }) =>
        [value ?? '∅', formula === undefined ? '' : `=${formula}`, name === undefined ? '' : `[${name}]`]
          .filter((part) => part !== '')
          .join(' '),
      )
      .join(' | '),
  )
  return [`--- ${tab}: ${title}`, ...lines].join('\n')
}
