/** The monitoring report beside the claim and the indicators that it is handed in with: one pair, whatever the period. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../src/day.ts'
import { claim, followUp, reportIndicators } from '../../../src/main.ts'
import { progressSections } from '../../../src/read/texts/progress.ts'
import { readTexts } from '../../../src/read/texts/read-texts.ts'
import { progressReport } from '../../../src/report/documents/progress/report.ts'
import type { ProgressReport } from '../../../src/report/documents/progress/shape.ts'
import { progressSheets } from '../../../src/report/documents/progress/sheets.ts'
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'
import type { ClaimReport } from '../../../src/report/report.ts'
import { taskOf } from '../../scenario.ts'
import { Spreadsheet } from '../spreadsheet.ts'

const asOf = '2029-06-30' as Day
const task = taskOf('fixtures/iwm', asOf, 'fi')
const { project } = task

const hundredths = (hours: string | null): number => Number((hours ?? '').replace('.', ''))
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)

describe.each(project.claimPeriods)('IWM, period $number', (period) => {
  let report: ProgressReport
  let claimed: ClaimReport
  let counted: IndicatorsReport
  beforeAll(async () => {
    const sections = progressSections(project.workPackages)
    const texts = await readTexts([], { kind: 'progress', period: period.number, sections })
    report = progressReport(project, period, await followUp(task, period), texts, [])
    claimed = await claim(task, period)
    counted = await reportIndicators(task, { from: period.start, until: period.end }, '0'.repeat(64))
  })

  it('has the claim’s euros, of the group and of each implementer', () => {
    expect(report.group).toEqual(claimed.group)
    const euros = ({
      id,
      costs,
      financing,
    }: Pick<ClaimReport['implementers'][number], 'id' | 'costs' | 'financing'>) => ({
      id,
      costs,
      financing,
    })
    expect(report.implementers.map(euros)).toEqual(claimed.implementers.map(euros))
    expect(sum(report.implementers.map(({ excluded }) => excluded.length))).toBe(
      sum(claimed.implementers.map(({ excluded }) => excluded.length)),
    )
  })

  it('has the indicators’ figures of the same days', () => {
    const expected = counted.indicators.map(({ id, target, group }) => [id, target, group.quarter, group.cumulative])
    expect(report.indicators.map((one) => [one.id, one.target, one.period, one.cumulative])).toEqual(expected)
    expect(report.pace).toEqual(counted.pace)
    expect([report.grandTotal, report.incomplete, report.overlap]).toEqual([
      counted.grandTotal,
      counted.incomplete,
      counted.overlap,
    ])
  })

  it('has by work package the hours that the claim pays', () => {
    for (const { id, lines } of claimed.implementers) {
      const own = report.work.packages.map(({ implementers }) => hundredths(implementers[id]?.period ?? ''))
      const paid = sum(lines.map(({ hours }) => hundredths(hours ?? '')))
      expect(sum(own), id).toBe(paid)
      expect(paid, id).toBeGreaterThan(0)
      expect(hundredths(report.work.total.implementers[id]?.period ?? ''), id).toBe(paid)
    }
    expect(sum(report.work.packages.map(({ after }) => hundredths(after)))).toBe(hundredths(report.work.total.after))
  })

  it('tells of a finding once, of those that the two reports tell', () => {
    const ids = report.findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set([...claimed.findings, ...counted.findings].map(({ id }) => id))
    expect(ids.filter((id) => !known.has(id))).toEqual([])
    for (const { id } of counted.findings) expect(ids).toContain(id)
  })

  it('has formulas that count to what stands in their cells', () => {
    const formulas = new Spreadsheet(progressSheets(report)).formulas()
    expect(formulas.length).toBeGreaterThan(30)
    for (const { at, counted: value, cached } of formulas) expect(value, at).toBe(Number(cached))
  })
})

it('periods follow one another: what one has in all is what the next had before', async () => {
  const works = await Promise.all(project.claimPeriods.map(async (period) => (await followUp(task, period)).work))
  for (const [at, work] of works.slice(1).entries())
    for (const [id, packages] of Object.entries(work))
      for (const [row, one] of (packages ?? []).entries()) {
        const last = works[at]?.[id]?.[row]
        expect(one.before, `${id} ${one.workPackage}`).toBe((last?.before ?? 0) + (last?.period ?? 0))
      }
})
