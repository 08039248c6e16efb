import { describe, expect, it } from 'vitest'
import type { CostModel } from '../../../src/project/project.ts'
import rule from '../../../src/rules/cost/01-covered-by-flat-rate.ts'
import { project, tryRule } from '../bench.ts'

const costs = (costModel: CostModel, ...categories: string[]) => ({
  project: project({ funding: { ...project().funding, costModel } }),
  files: {
    'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${categories.map((one, at) => `T${at};1.10.2026;${one};64,20`).join('\n')}\n`,
  },
})

describe('COST-01: a cost that the flat rate covers shall not be claimed on its own', () => {
  it('passes on salaries, income and external financing under 40 %', async () => {
    expect(await tryRule(rule, costs('flat-rate-40', 'palkat', 'tulot', 'ulkoinen kunta'))).toEqual([])
  })

  it('fires on travel, other costs and services under 40 %, one finding with all rows', async () => {
    const [found, ...more] = await tryRule(rule, costs('flat-rate-40', 'matkat', 'palkat', 'Muut', 'ostopalvelut'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4, 5],
      column: 'C',
      value: 'matkat',
      severity: 'error',
      message: '40 %:n prosenttikorvaus kattaa jo kustannuslajin: matkat, muut, ostopalvelut.',
      messageEn: 'The flat rate of 40% already covers the category: travel, other, services.',
    })
  })

  it.each(['flat-rate-7', 'flat-rate-15', 'actual'] as const)(
    'passes under %s, which pays them by voucher',
    async (model) => {
      expect(await tryRule(rule, costs(model, 'matkat', 'muut', 'ostopalvelut'))).toEqual([])
    },
  )

  it('fires on salaries too where a lump sum pays for everything', async () => {
    const [found] = await tryRule(rule, costs('lump-sum', 'palkat', 'tulot'))
    expect(found).toMatchObject({ rows: [2], message: 'Kertakorvaus kattaa jo kustannuslajin: palkat.' })
  })

  it('does not look at a category that is empty or unknown: FILE-07 and FILE-08 have told of it', async () => {
    expect(await tryRule(rule, costs('flat-rate-40', '', 'matka'))).toEqual([])
  })
})
