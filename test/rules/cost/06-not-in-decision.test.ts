import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { CostRow, Funding } from '../../../src/project/project.ts'
import rule from '../../../src/rules/cost/06-not-in-decision.ts'
import { implementer, project, tryRule } from '../bench.ts'

const costs = (funding: Partial<Funding>, budget: Partial<Record<CostRow, number>>, ...rows: string[]) => {
  const own = Object.fromEntries(Object.entries(budget).map(([row, euros]) => [row, cents(euros * 100)]))
  return {
    project: project({
      funding: { ...project().funding, ...funding },
      implementers: [
        implementer({
          budget: { ...implementer().budget, ...own },
          financing: { ...implementer().financing, externalMunicipal: cents(1) },
        }),
      ],
    }),
    files: {
      'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${rows.map((row, at) => `T${at};1.10.2026;${row}`).join('\n')}\n`,
    },
  }
}

describe('COST-06: the category shall be in the decision', () => {
  it('passes on what the decision budgets, one cent of it being enough', async () => {
    const one = costs(
      { costModel: 'actual', salaryModel: 'actual' },
      { travel: 1, income: 1 },
      'matkat;5',
      'palkat;5',
      'tulot;5',
      'ulkoinen kunta;5',
    )
    expect(await tryRule(rule, one)).toEqual([])
  })

  it('fires on external financing that the financing plan does not have', async () => {
    const [found, ...more] = await tryRule(rule, costs({}, {}, 'ulkoinen kunta;5', 'ulkoinen yksityinen;5'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      column: 'C',
      value: 'ulkoinen yksityinen',
      severity: 'error',
      message: 'Kustannuslajia ei ole toteuttajan päätöksessä: ulkoinen yksityinen.',
      messageEn: 'The decision does not give the implementer the category: external private.',
    })
  })

  it('fires on a cost row of zero euros where costs are paid by voucher', async () => {
    const [found] = await tryRule(rule, costs({ costModel: 'flat-rate-7' }, {}, 'matkat;5'))
    expect(found?.message).toBe('Kustannuslajia ei ole toteuttajan päätöksessä: matkat.')
  })

  it('leaves what the flat rate covers to COST-01 and salaries by hours to COST-02', async () => {
    expect(await tryRule(rule, costs({}, { salaries: 0 }, 'matkat;5', 'muut;5', 'ostopalvelut;5', 'palkat;5'))).toEqual(
      [],
    )
  })

  it('only warns of income that the decision does not have: left out, it would raise the claim', async () => {
    const [found, ...more] = await tryRule(rule, costs({}, {}, 'tulot;5'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2],
      severity: 'warning',
      message: 'Päätöksessä ei ole tuloja; kustannuslaji tulot vähennetään silti kustannuksista.',
    })
  })

  it('leaves income that is not positive to COST-05, and an empty category to FILE-08', async () => {
    expect(await tryRule(rule, costs({}, {}, 'tulot;0', 'tulot;-5', ';5'))).toEqual([])
  })
})
