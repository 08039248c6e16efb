/** What the indicators say of IWM in the middle and at the end, and of each counting scenario. `npm run accept` rewrites them. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../../src/cli/page-look.ts'
import { outputPaper } from '../../src/cli/screen.ts'
import { type Day, day } from '../../src/day.ts'
import type { Lang } from '../../src/lang/lang.ts'
import { reportIndicators } from '../../src/main.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { renderJson } from '../../src/render/json.ts'
import { drawIndicators } from '../../src/render/terminal-indicators.ts'
import type { IndicatorsReport } from '../../src/report/indicators/shape.ts'
import { indicatorsPage } from '../../src/report/indicators-page.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { indicatorsWorkbook } from '../../src/report/sheets/indicators-workbook.ts'
import { expectGolden } from '../golden.ts'
import { countingScenarios, runCounting, taskOf } from '../scenario.ts'

const template = shippedTemplate()
const paper = (lang: Lang) => ({ ...outputPaper(lang), width: 80 })

const reports = [
  { name: '2028Q2', from: day('2028-04-01'), until: day('2028-06-30') },
  { name: 'final', from: day('2029-04-01'), until: day('2029-05-31') },
] as const

describe.each(reports)('IWM, $name', ({ name, ...days }) => {
  const expected = (file: string): string => join('test/golden/indicators', name, file)
  const report = (lang: Lang): Promise<IndicatorsReport> =>
    reportIndicators(taskOf('fixtures/iwm', '2029-06-30' as Day, lang), days, '0'.repeat(64))

  it('the report', async () => {
    const { records = [], ...rest } = await report('fi')
    // A record a line: there are hundreds, and each is a matter of its own.
    const lines = records.map((record) => `  ${JSON.stringify(record)}`)
    expectGolden(expected('report.json'), renderJson(rest))
    expectGolden(expected('records.txt'), `${lines.join('\n')}\n`)
  })

  it('the terminal, in Finnish', async () => {
    expectGolden(expected('terminal.fi.txt'), `${drawIndicators(await report('fi'), paper('fi'))}\n`)
  })

  it('the page, in English', async () => {
    const drawn = renderPage(indicatorsPage(await report('en')), 'en', { ...template, style: '' }, renderChart)
    expectGolden(expected('page.en.html'), drawn)
  })

  it('the cells of the workbook', async () => {
    expectGolden(
      expected('workbook.txt'),
      indicatorsWorkbook(await report('fi'))
        .map(cells)
        .join('\n'),
    )
  })
})

it('IWM reaches the decision’s targets on its last day', async () => {
  const { pace } = await reportIndicators(
    taskOf('fixtures/iwm', '2029-06-30' as Day, 'fi'),
    { from: day('2029-04-01'), until: day('2029-05-31') },
    '0'.repeat(64),
  )
  expect(pace).toHaveLength(9)
  for (const { id, done, target, state } of pace)
    expect({ id, done, state }).toEqual({ id, done: target, state: 'reached' })
})

describe.each(countingScenarios)('$sentence', (scenario) => {
  it('the terminal, in Finnish', async () => {
    const said = drawIndicators(await runCounting(scenario, 'fi'), paper('fi'))
    expectGolden(join(scenario.folder, 'expected/terminal.fi.txt'), `${said}\n`)
  })

  it('leaves no place in a text unfilled, in either language', async () => {
    for (const lang of ['fi', 'en'] as const) {
      const report = await runCounting(scenario, lang)
      expect(drawIndicators(report, paper(lang))).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(JSON.stringify(indicatorsPage(report))).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(JSON.stringify(indicatorsWorkbook(report))).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })
})

/** A line a row: value, formula and name of each cell. */
function cells({ tab, title, rows }: Sheet): string {
  const lines = rows.map((row) =>
    row
      .map(({ value, absent, formula, name }) =>
        [value ?? absent ?? '∅', formula === undefined ? '' : `=${formula}`, name === undefined ? '' : `[${name}]`]
          .filter((part) => part !== '')
          .join(' '),
      )
      .join(' | '),
  )
  return [`--- ${tab}: ${title}`, ...lines].join('\n')
}
