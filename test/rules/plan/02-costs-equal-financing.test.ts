import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { Project } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/02-costs-equal-financing.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

const { budget, financing } = implementer()

/** Net costs of 140 000 € and financing of 140 000 €, own financing changed. */
const owning = (ownMunicipal: number, income = 0): Project =>
  project({
    implementers: [
      implementer({
        budget: { ...budget, income: cents(income) },
        financing: { ...financing, ownMunicipal: cents(ownMunicipal) },
      }),
    ],
  })

describe('PLAN-02: the financing plan shall equal the net costs', () => {
  it('passes where they are equal', async () => {
    expect(await tryDecision(rule, owning(28_000_00))).toEqual([])
  })

  it('passes where they are equal once income is taken off', async () => {
    expect(await tryDecision(rule, owning(27_500_00, 500_00))).toEqual([])
  })

  it('passes at exactly the tolerance of 2 €, either way', async () => {
    expect(await tryDecision(rule, owning(28_002_00))).toEqual([])
    expect(await tryDecision(rule, owning(27_998_00))).toEqual([])
  })

  it('fires a cent beyond it, where the financing is too small', async () => {
    expect(await tryDecision(rule, owning(27_997_99))).toEqual([
      {
        at: 'implementers.0.financing',
        implementer: 'a',
        severity: 'warning',
        message:
          'Rahoitusta on yhteensä 139 997,99 €, mutta nettokustannuksia 140 000,00 €: erotus -2,01 € on suurempi kuin sallittu 2,00 €.',
        messageEn:
          'The financing is €139,997.99 in all but the net costs are €140,000.00: the difference of -€2.01 is more than the €2.00 allowed.',
        fix: 'Vertaa toteuttajan kustannus- ja rahoitusrivejä päätökseen; yleensä yksi rivi puuttuu tai on kirjoitettu väärin.',
      },
    ])
  })

  it('fires a cent beyond it, where the financing is too large', async () => {
    const [found] = await tryDecision(rule, owning(28_002_01))
    expect(found?.message).toBe(
      'Rahoitusta on yhteensä 140 002,01 €, mutta nettokustannuksia 140 000,00 €: erotus 2,01 € on suurempi kuin sallittu 2,00 €.',
    )
  })

  it('takes a row that the decision leaves blank as zero', async () => {
    expect(await tryDecision(rule, owning(0))).toHaveLength(1)
  })
})
