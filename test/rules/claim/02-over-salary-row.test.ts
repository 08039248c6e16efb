import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/claim/02-over-salary-row.ts'
import { alone, deciding, tryClaim, worked } from './claimed.ts'

const tenHours = { 'tyoaika.csv': worked(['1.9.2026', '10']) }
const approved = (salaries: number) => alone(deciding({ salaries }))

describe('CLAIM-02: the salaries of all claims shall stay within the approved row', () => {
  it('passes where all is used: 10 × 30 = 300', async () => {
    expect(await tryClaim(rule, { project: approved(300_00), files: tenHours })).toEqual([])
  })

  it('fires a cent above', async () => {
    expect(await tryClaim(rule, { project: approved(299_99), files: tenHours })).toEqual([
      {
        at: 'implementers.0.budget.salaries',
        implementer: 'a',
        severity: 'warning',
        message: 'Palkkoja on kauden loppuun mennessä 300,00 €, mutta niitä on hyväksytty 299,99 €: ylitys 0,01 €.',
        messageEn: 'The salaries to the end of the period are €300.00 but €299.99 is approved: €0.01 too much.',
        fix: 'Kysy rahoittajalta, hyväksyykö se ylityksen, tai hae muutospäätös.',
      },
    ])
  })

  it('adds up the periods: 150 + 150 = 300', async () => {
    const files = { 'tyoaika.csv': worked(['1.9.2026', '5'], ['1.3.2027', '5']) }
    expect(await tryClaim(rule, { project: approved(299_99), files }, 1)).toEqual([])
    expect(await tryClaim(rule, { project: approved(299_99), files }, 2)).toHaveLength(1)
  })

  it('takes an implementer without tables as one without salaries', async () => {
    expect(await tryClaim(rule, { project: approved(0) })).toEqual([])
  })
})
