import { describe, expect, it } from 'vitest'
import type { Funding } from '../../../src/project/project.ts'
import rule from '../../../src/rules/cost/02-salary-row.ts'
import { project, tryRule } from '../bench.ts'

const costs = (funding: Partial<Funding>, ...categories: string[]) => ({
  project: project({ funding: { ...project().funding, ...funding } }),
  files: {
    'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${categories.map((one, at) => `T${at};1.10.2026;${one};64,20`).join('\n')}\n`,
  },
})

describe('COST-02: salaries shall be claimed as hours × unit cost, not from the ledger', () => {
  it('tells of all salary rows in one finding under unit costs', async () => {
    const [found, ...more] = await tryRule(rule, costs({}, 'palkat', 'tulot', 'Salaries'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'C',
      value: 'palkat',
      severity: 'info',
      message: 'Kustannuslajia ”palkat” ei lueta kirjanpidosta: palkat haetaan tunteina × tuntitaksa.',
      messageEn: 'The category “salaries” is not taken from the ledger: salaries are claimed as hours × unit cost.',
    })
  })

  it('passes without a salary row, and on an empty category', async () => {
    expect(await tryRule(rule, costs({}, 'tulot', ''))).toEqual([])
  })

  it.each(['standard-side-cost', 'actual'] as const)(
    'passes under %s, where the ledger is what is claimed',
    async (salaryModel) => {
      expect(await tryRule(rule, costs({ salaryModel }, 'palkat'))).toEqual([])
    },
  )

  it('leaves the salaries of a lump-sum project to COST-01', async () => {
    expect(await tryRule(rule, costs({ costModel: 'lump-sum' }, 'palkat'))).toEqual([])
  })
})
