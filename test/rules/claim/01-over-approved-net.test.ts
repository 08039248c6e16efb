import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/01-over-approved-net.ts'
import { project } from '../bench.ts'
import { alone, deciding, tryClaim, worked } from './claimed.ts'

/** 10 h × 30 € = 300 €, with 40 % = 420 €. */
const tenHours = { 'tyoaika.csv': worked(['1.9.2026', '10']) }

describe('CLAIM-01: the net costs of all claims shall stay within those approved', () => {
  it('passes where all is used: 300 + 120 = 420', async () => {
    const decision = alone(deciding({ salaries: 300_00, flatRate: 120_00 }))
    expect(await tryClaim(rule, { project: decision, files: tenHours })).toEqual([])
  })

  it('fires a cent above: 300 + 120 = 420 against 419,99', async () => {
    const decision = alone(deciding({ salaries: 300_00, flatRate: 119_99 }))
    expect(await tryClaim(rule, { project: decision, files: tenHours })).toEqual([
      {
        at: 'implementers.0.budget',
        implementer: 'a',
        severity: 'stop',
        message:
          'Nettokustannuksia on kauden loppuun mennessä 420,00 €, mutta niitä on hyväksytty 419,99 €: ylitys 0,01 €.',
        messageEn: 'The net costs to the end of the period are €420.00 but €419.99 is approved: €0.01 too much.',
        fix: 'Jätä ylittävät tunnit tai kulut pois maksatuksesta tai hae muutospäätös ennen maksatuksen lähettämistä.',
      },
    ])
  })

  it('adds up the periods: 210 passes in the first, 210 + 210 = 420 fires in the second', async () => {
    const decision = alone(deciding({ salaries: 300_00, flatRate: 119_99 }))
    const files = { 'tyoaika.csv': worked(['1.9.2026', '5'], ['1.3.2027', '5']) }
    expect(await tryClaim(rule, { project: decision, files }, 1)).toEqual([])
    expect(await tryClaim(rule, { project: decision, files }, 2)).toHaveLength(1)
  })

  it('judges each implementer by its own decision', async () => {
    const [a, b] = [
      deciding({ salaries: 300_00, flatRate: 120_00 }),
      deciding({ salaries: 0, flatRate: 0 }, {}, { id: 'b', role: 'partner' }),
    ]
    const files = { 'data/a/tyoaika.csv': tenHours['tyoaika.csv'], 'data/b/tyoaika.csv': tenHours['tyoaika.csv'] }
    const found = await tryClaim(rule, { project: project({ implementers: [a, b] }), files })
    expect(found).toMatchObject([{ at: 'implementers.1.budget', implementer: 'b' }])
  })

  it('takes an implementer without tables as one without costs', async () => {
    expect(await tryClaim(rule, { project: alone(deciding({ salaries: 0, flatRate: 0 })) })).toEqual([])
  })
})
