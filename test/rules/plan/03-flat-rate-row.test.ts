import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { CostModel, CostRow, Project } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/03-flat-rate-row.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

function decided(costModel: CostModel, rows: Partial<Record<CostRow, number>>): Project {
  const plain = project()
  const budget = Object.fromEntries(Object.entries(rows).map(([row, amount]) => [row, cents(amount)]))
  return project({
    funding: { ...plain.funding, costModel },
    implementers: [implementer({ budget: { ...implementer().budget, ...budget } })],
  })
}

describe('PLAN-03: the flat-rate row shall follow from the cost model', () => {
  it('passes where 40 % × 100 000 = 40 000', async () => {
    expect(await tryDecision(rule, project())).toEqual([])
  })

  it('passes at exactly the tolerance: 40 % × 100 000 = 40 000, printed 40 002 or 39 998', async () => {
    expect(await tryDecision(rule, decided('flat-rate-40', { flatRate: 40_002_00 }))).toEqual([])
    expect(await tryDecision(rule, decided('flat-rate-40', { flatRate: 39_998_00 }))).toEqual([])
  })

  it('fires a cent beyond it', async () => {
    expect(await tryDecision(rule, decided('flat-rate-40', { flatRate: 39_997_99 }))).toEqual([
      {
        at: 'implementers.0.budget.flatRate',
        implementer: 'a',
        severity: 'warning',
        message:
          'Prosenttikorvaus on 39 997,99 €, mutta 40 % palkoista on 40 000,00 €: erotus -2,01 € on suurempi kuin sallittu 2,00 €.',
        messageEn:
          'The flat rate is €39,997.99 but 40% of the salaries is €40,000.00: the difference of -€2.01 is more than the €2.00 allowed.',
        fix: 'Tarkista toteuttajan palkka- ja prosenttikorvausrivi päätöksestä. Jos päätös on painettu näin, pyydä rahoittajalta oikaisu.',
      },
    ])
  })

  it('judges before rounding: 40 % × 100 000,01 = 40 000,004 misses 40 002,00 by 1,996 €', async () => {
    expect(await tryDecision(rule, decided('flat-rate-40', { salaries: 100_000_01, flatRate: 40_002_00 }))).toEqual([])
  })

  it('takes the base of the model: 7 % × (100 000 + 20 000) = 8 400', async () => {
    expect(await tryDecision(rule, decided('flat-rate-7', { travel: 20_000_00, flatRate: 8_400_00 }))).toEqual([])
    const [found] = await tryDecision(rule, decided('flat-rate-7', { travel: 20_000_00, flatRate: 7_000_00 }))
    expect(found?.message).toContain('mutta 7 % suorista kustannuksista on 8 400,00 €')
  })

  it('fires on a flat rate where the cost model has none', async () => {
    const [found] = await tryDecision(rule, decided('actual', { flatRate: 40_000_00 }))
    expect(found?.message).toBe('Prosenttikorvaus on 40 000,00 €, vaikka kustannusmallissa ei ole prosenttikorvausta.')
  })

  it('takes a blank row as zero: with no flat rate in the model that is right', async () => {
    expect(await tryDecision(rule, decided('actual', { flatRate: 0 }))).toEqual([])
  })
})
