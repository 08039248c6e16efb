import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { CostModel, Project } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/05-covered-by-flat-rate.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

const travelling = (travel: number, costModel: CostModel = 'flat-rate-40'): Project =>
  project({
    funding: { ...project().funding, costModel },
    implementers: [implementer({ budget: { ...implementer().budget, travel: cents(travel) } })],
  })

describe('PLAN-05: a cost row that the flat rate covers shall be zero', () => {
  it('passes where the covered rows are zero', async () => {
    expect(await tryDecision(rule, travelling(0))).toEqual([])
  })

  it('fires from the first cent', async () => {
    expect(await tryDecision(rule, travelling(1))).toEqual([
      {
        at: 'implementers.0.budget.travel',
        implementer: 'a',
        severity: 'stop',
        message: 'Matkakustannukset: 0,01 €, vaikka 40 %:n prosenttikorvaus kattaa jo tämän rivin.',
        messageEn: 'Travel: €0.01, although the flat rate of 40% already covers this row.',
        fix: 'Tarkista päätöksestä kustannusmalli ja rivi. Jos malli on Flat rate 40 %, rivin kuuluu olla 0.',
      },
    ])
  })

  it('fires once for each covered row', async () => {
    const rows = { travel: cents(1_00), other: cents(2_00), services: cents(3_00) }
    const found = await tryDecision(
      rule,
      project({ implementers: [implementer({ budget: { ...implementer().budget, ...rows } })] }),
    )
    expect(found.map(({ message }) => message.split(',')[0])).toEqual([
      'Matkakustannukset: 1',
      'Muut kustannukset: 2',
      'Ostopalvelut: 3',
    ])
  })

  it('does not look where the model’s flat rate covers no row of its own', async () => {
    expect(await tryDecision(rule, travelling(5_000_00, 'flat-rate-7'))).toEqual([])
    expect(rule.check({ project: travelling(5_000_00, 'actual'), asOf: project().end }).checked).toBe(0)
  })
})
