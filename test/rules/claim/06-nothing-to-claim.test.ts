import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/06-nothing-to-claim.ts'
import { alone, deciding, tryClaim, worked } from './claimed.ts'

const decision = alone(deciding({}))

describe('CLAIM-06: there shall be something to claim in a period', () => {
  it('passes from the first cent: 0,01 h × 30 € = 0,30 €', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '0,01']) }
    expect(await tryClaim(rule, { project: decision, files })).toEqual([])
  })

  it('tells of a period whose only hours belong to another', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '7,25']) }
    expect(await tryClaim(rule, { project: decision, files }, 2)).toEqual([
      {
        at: 'implementers.0',
        implementer: 'a',
        severity: 'info',
        message: 'Maksatuskaudella 2 (1.3.2027–31.8.2027) haettavaa on 0,00 €.',
        messageEn: 'In claim period 2 (2027-03-01 to 2027-08-31) there is €0.00 to claim.',
        fix: 'Tarkista, että kauden työaika- ja kustannustaulukot on toimitettu ja tunnit hyväksytty.',
      },
    ])
  })

  it('tells of an implementer without tables', async () => {
    expect(await tryClaim(rule, { project: decision })).toHaveLength(1)
  })
})
