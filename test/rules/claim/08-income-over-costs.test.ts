import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/08-income-over-costs.ts'
import { alone, booked, deciding, tryClaim, worked } from './claimed.ts'

/** 10 h × 30 € × 1,4 = 420 €. */
const earning = (income: string) => ({
  project: alone(deciding({})),
  files: { 'tyoaika.csv': worked(['1.9.2026', '10']), 'kustannukset.csv': booked(['1.10.2026', 'tulot', income]) },
})

describe('CLAIM-08: income should not exceed the costs', () => {
  it('passes where it takes all of them: 420 − 420 = 0', async () => {
    expect(await tryClaim(rule, earning('420'))).toEqual([])
  })

  it('fires a cent beyond: 420 − 420,01 = −0,01, support ⌊80 % × −0,01⌋ = −0,01', async () => {
    expect(await tryClaim(rule, earning('420,01'))).toEqual([
      {
        at: 'implementers.0.budget.income',
        implementer: 'a',
        severity: 'warning',
        message:
          'Nettokustannukset kauden loppuun mennessä ovat -0,01 € (kustannukset 420,00 €, tulot 420,01 €), joten tuki on -0,01 €.',
        messageEn:
          'The net costs to the end of the period are -€0.01 (costs €420.00, income €420.01), so the support is -€0.01.',
        fix: 'Tarkista tulorivien summat ja kuuluvatko ne hankkeelle; jos kuuluvat, sovi rahoittajan kanssa, miten tuki palautetaan.',
      },
    ])
  })

  it('looks at the sum of the periods: 420 in the first, −100 in the second', async () => {
    const files = {
      'tyoaika.csv': worked(['1.9.2026', '10']),
      'kustannukset.csv': booked(['1.4.2027', 'tulot', '100']),
    }
    expect(await tryClaim(rule, { project: alone(deciding({})), files }, 2)).toEqual([])
  })

  it('takes an implementer without tables as one without income', async () => {
    expect(await tryClaim(rule, { project: alone(deciding({})) })).toEqual([])
  })
})
