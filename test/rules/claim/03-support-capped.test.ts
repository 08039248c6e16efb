import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/03-support-capped.ts'
import { alone, deciding, tryClaim, worked } from './claimed.ts'

/** 10 h × 30 € × 1,4 = 420 €; 80 % of it is 336 €. */
const tenHours = { 'tyoaika.csv': worked(['1.9.2026', '10']) }
const granted = (support: number) => alone(deciding({}, { support }))

describe('CLAIM-03: the support shall not exceed what was granted', () => {
  it('says nothing where exactly all of it is used: 80 % × 420 = 336', async () => {
    expect(await tryClaim(rule, { project: granted(336_00), files: tenHours })).toEqual([])
  })

  it('tells from the first cent that is lost', async () => {
    expect(await tryClaim(rule, { project: granted(335_99), files: tenHours })).toEqual([
      {
        at: 'implementers.0.financing.support',
        implementer: 'a',
        severity: 'info',
        message:
          '80 % nettokustannuksista olisi kauden loppuun mennessä 336,00 €, mutta tukea on myönnetty 335,99 €: 0,01 € jää omalla rahoituksella maksettavaksi.',
        messageEn:
          '80% of the net costs to the end of the period would be €336.00 but €335.99 was granted: €0.01 is left to own financing.',
        fix: 'Ei vaadi toimia; varaudu siihen, että tukea ei enää kerry.',
      },
    ])
  })

  it('tells in later periods too, with the sum so far: 80 % × 840 = 672 against 336', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '10'], ['1.3.2027', '10']) }
    expect(await tryClaim(rule, { project: granted(336_00), files }, 1)).toEqual([])
    expect((await tryClaim(rule, { project: granted(336_00), files }, 2))[0]?.message).toContain(
      'myönnetty 336,00 €: 336,00 €',
    )
  })

  it('says nothing where nothing was earned', async () => {
    expect(await tryClaim(rule, { project: granted(0) })).toEqual([])
  })
})
