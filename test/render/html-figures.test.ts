import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/lang/words.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { formatCell } from '../../src/render/format-cell.ts'
import { renderPage } from '../../src/render/html.ts'
import { checkPage, claimPage } from '../../src/report/page.ts'
import { MOST_ROWS } from '../../src/report/page-limit.ts'
import type { ClaimReport } from '../../src/report/report.ts'
import { type Element, outline } from './html-outline.ts'
import { amounts, checkReportOf, claimOf, claimReportOf, figures, findingOf } from './html-report.ts'
import { sampleReport, template } from './html-sample.ts'

const draw = (report: ClaimReport): Element[] =>
  outline(renderPage(claimPage(report), report.lang, template, renderChart))

/** The figures of a table, a row a line, as they stand on the page. */
function tableRows(elements: readonly Element[], id: string): string[][] {
  const first = elements.findIndex(({ tag, attributes }) => tag === 'table' && attributes.id === id)
  const depth = elements[first]?.around.length ?? 0
  const rest = elements.slice(first + 1)
  const end = rest.findIndex(({ around }) => around.length <= depth)
  const rows: string[][] = []
  for (const { tag, text } of end < 0 ? rest : rest.slice(0, end)) {
    if (tag === 'tr') rows.push([])
    if (tag === 'th' || tag === 'td') rows.at(-1)?.push(text)
  }
  return rows.slice(1)
}

describe.each(['fi', 'en'] as const)('the figures of the page, %s', (lang) => {
  const report = sampleReport(lang)
  const elements = draw(report)
  const money = (value: string): string => formatCell({ kind: 'money', value }, lang)

  test('the claim form shows the report’s five amounts on every cost and financing row', () => {
    for (const claim of report.implementers) {
      const rows = tableRows(elements, `table-claim-form-${claim.id}`)
      for (const [id, row] of Object.entries({ ...claim.costs, ...claim.financing })) {
        const { costs, financing } = wordsOf(lang)
        const label = { ...costs, ...financing }[id as keyof typeof costs].replace(
          '{rate}',
          lang === 'fi' ? '40\u00a0%' : '40%',
        )
        const shown = rows.find(([first]) => first === label)
        expect(shown?.slice(1)).toEqual([row.budget, row.before, row.period, row.after, row.left].map(money))
      }
    }
  })

  test('what is claimed now is each implementer’s and the group’s', () => {
    const rows = tableRows(elements, 'table-claimed-now')
    const expected = [...report.implementers, report.group].map(({ costs, financing }) =>
      [costs.salaries.period, costs.net.period, financing.support.period].map(money),
    )
    expect(rows.map((row) => row.slice(1, 4))).toEqual(expected)
  })

  test('the table beside the chart says what the chart draws', () => {
    const rows = tableRows(elements, 'table-budget-use')
    expect(rows[0]?.slice(1, 5)).toEqual(['450376.00', '75603.77', '72787.27', '301984.96'].map(money))
    expect(rows[0]?.[5]).toBe(lang === 'fi' ? '32,94\u00a0%' : '32.94%')
    // Nothing was granted, so a share of it cannot be known.
    expect(rows[1]?.[5]).toBe('–')
  })

  test('every finding is there with its message and how to mend it', () => {
    const articles = elements.filter(({ tag }) => tag === 'article')
    expect(articles).toHaveLength(report.findings.length)
    report.findings.forEach(({ rule, message, fix }, at) => {
      for (const said of [rule, message, fix]) expect(articles[at]?.text).toContain(said)
    })
  })
})

const verdict = (report: ClaimReport): string | undefined => claimPage(report).verdict?.answer

test.each([
  { severity: 'stop', says: 'Maksatusta ei voi lähettää' },
  { severity: 'error', says: 'virheelliset rivit on jätetty pois' },
  { severity: 'warning', says: 'varaudu selittämään' },
  { severity: 'info', says: 'kaikkea ei voitu tarkistaa' },
] as const)('with a finding of severity $severity the answer is: $says', ({ severity, says }) => {
  expect(verdict(claimReportOf('fi', { findings: [findingOf('A-01/1', { severity })] }))).toContain(says)
})

test('a check says what becomes of the rows, not that a claim may be sent', () => {
  const findings = [findingOf('A-01/1', { severity: 'error' })]
  expect(checkPage(checkReportOf('fi', { findings })).verdict?.answer).toContain('jäävät pois maksatuksesta')
})

test('it may be sent without a doubt only when every rule could look at everything', () => {
  const rules = checkReportOf('fi').rules.filter(({ state }) => state === 'ran')
  expect(verdict(claimReportOf('fi', { rules }))).toBe('Maksatuksen voi lähettää')
  expect(verdict(claimReportOf('fi', { rules: [] }))).toBe('Mitään ei voitu tarkistaa')
})

test('an empty period says so, and claims nothing', () => {
  const text = draw(
    claimReportOf('fi', {
      implementers: [claimOf('xamk', 'Xamk', figures(amounts('10.00', '0.00', '0.00', '0.00', '10.00')))],
    }),
  )[0]?.text
  expect(text).toContain('Kaudelta ei ole palkkarivejä.')
  expect(text).toContain('Kaudelta ei ole jätetty rivejä pois.')
})

test('ten thousand salary lines are cut, with a line that names the workbook, and the total stays', () => {
  const line = {
    person: 'X1',
    task: 'Asiantuntija',
    month: '2026-09',
    hours: '1.00',
    unitCost: '10.00',
    amount: '10.00',
  }
  const report = claimReportOf('fi', { implementers: [claimOf('xamk', 'Xamk', { lines: Array(10_000).fill(line) })] })
  const elements = draw(report)
  const rows = tableRows(elements, 'table-salary-lines-xamk')
  expect(rows.filter(([first]) => first === 'X1')).toHaveLength(MOST_ROWS)
  expect(rows.flat()).toContain('100\u00a0000,00')
  expect(elements.some(({ tag, text }) => tag === 'p' && text.includes('työkirjassa (.xlsx)'))).toBe(true)
})

test('a page of some implementers says that the group’s figures include everyone', () => {
  const said = (report: ClaimReport): boolean =>
    draw(report).some(({ text }) => text.includes('vain valitut toteuttajat'))
  const report = sampleReport('fi')
  expect(said(report)).toBe(false)
  expect(said({ ...report, implementers: report.implementers.slice(1) })).toBe(true)
})
