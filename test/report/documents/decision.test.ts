/** The summary of the decision: what is not known is said to be unknown, and the workbook counts to its own figures. */
import { describe, expect, it } from 'vitest'
import { loadProject } from '../../../src/project/load.ts'
import type { Project } from '../../../src/project/project.ts'
import { readTexts } from '../../../src/read/texts/read-texts.ts'
import { decisionPage } from '../../../src/report/documents/decision/page.ts'
import { costsSheet, financingSheet } from '../../../src/report/documents/decision/plan-sheets.ts'
import { decisionReport } from '../../../src/report/documents/decision/report.ts'
import type { DecisionReport } from '../../../src/report/documents/decision/shape.ts'
import { decisionSheets } from '../../../src/report/documents/decision/sheets.ts'
import { smallProject } from '../../cli/small-project.ts'
import { taskOf } from '../../scenario.ts'
import { Spreadsheet } from '../spreadsheet.ts'

async function reportOf(project: Project): Promise<DecisionReport> {
  const texts = await readTexts([], { kind: 'decision', period: null, sections: [] })
  return decisionReport(project, texts, [], '2027-07-15' as never, 'fi')
}

function small(change: (decision: string) => string = (decision) => decision): Project {
  const loaded = loadProject(change(String(smallProject['hanke.yaml'])))
  if ('complaints' in loaded) throw new Error(JSON.stringify(loaded.complaints))
  return loaded.project
}

const appliedBy = (id: string, applied: string) => (decision: string) =>
  decision.replace(new RegExp(`(- id: ${id}\n(?:.*\n){2}.*\n)`), `$1    applied: ${applied}\n`)

describe('what was applied for', () => {
  it('is not known where nobody wrote it down: neither is what was rejected', async () => {
    const { costs, financing } = await reportOf(small())
    expect(costs.salaries).toEqual({ applied: null, approved: '103200.00', rejected: null })
    expect(financing.support).toEqual({ applied: null, approved: '115584.00', rejected: null, share: '0.8' })
  })

  it('is not known where one implementer of two wrote it down', async () => {
    const { costs } = await reportOf(small(appliedBy('kaupunki', '{ budget: { salaries: 60000, flatRate: 24000 } }')))
    expect(costs.net).toEqual({ applied: null, approved: '144480.00', rejected: null })
  })

  it('minus what was approved is rejected, of costs and of financing each on its own', async () => {
    const both = (decision: string): string =>
      appliedBy(
        'koulu',
        '{ budget: { salaries: 51600, flatRate: 20640 } }',
      )(appliedBy('kaupunki', '{ budget: { salaries: 60000, travel: 100, flatRate: 24000, income: 50 } }')(decision))
    const { costs, financing } = await reportOf(small(both))
    expect(costs.salaries).toEqual({ applied: '111600.00', approved: '103200.00', rejected: '8400.00' })
    // 111 600 + 100 + 44 640 − 50 = 156 290, of which 144 480 was approved.
    expect(costs.net).toEqual({ applied: '156290.00', approved: '144480.00', rejected: '11810.00' })
    expect(costs.income).toEqual({ applied: '50.00', approved: '0.00', rejected: '50.00' })
    expect(financing.total.applied).toBeNull()
  })

  it('is said under the table, and shown as unknown, not as nothing', async () => {
    const report = await reportOf(small())
    for (const sheet of [costsSheet(report), financingSheet(report)]) {
      expect(sheet.notes).toHaveLength(1)
      expect(sheet.rows[0]?.[1]).toMatchObject({ value: null, absent: 'unknown' })
      expect(sheet.rows[0]?.[1]).not.toHaveProperty('formula')
    }
  })
})

describe('the workbook', () => {
  it('counts to the figures that stand in it', async () => {
    const { project } = taskOf('fixtures/iwm', '2027-07-15' as never, 'fi')
    const formulas = new Spreadsheet(decisionSheets(await reportOf(project))).formulas()
    expect(formulas.length).toBeGreaterThan(30)
    for (const { at, counted, cached } of formulas) expect(counted, at).toBe(Number(cached))
  })
})

describe('a small decision', () => {
  it('of one implementer is no group project', async () => {
    const alone = small((decision) => decision.replace(/ {2}- id: koulu\n(?: {4}.*\n)+/, ''))
    const page = decisionPage(await reportOf(alone))
    expect(page.sections.map(({ id }) => id)).not.toContain('partners')
    expect(JSON.stringify(page)).toContain('Yhden toteuttajan hankkeena')
  })

  it('without work packages, targets and facts is drawn all the same', async () => {
    const bare = small((decision) => decision.replace(/workPackages:\n.*\n/, ''))
    const page = decisionPage(await reportOf(bare))
    expect(JSON.stringify(page)).toContain('Hankkeen tiedoissa ei ole työpaketteja.')
    expect(JSON.stringify(page)).toContain('Hankkeen tiedoissa ei ole tavoitteita.')
  })
})
