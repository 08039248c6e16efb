import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/claim/05-period-not-over.ts'
import { tryClaim } from './claimed.ts'

describe('CLAIM-05: a claim period shall have ended before it is claimed', () => {
  it('passes on the period’s last day', async () => {
    expect(await tryClaim(rule, { asOf: day('2027-02-28') })).toEqual([])
  })

  it('fires on the day before', async () => {
    expect(await tryClaim(rule, { asOf: day('2027-02-27') })).toEqual([
      {
        at: 'claimPeriods.0.end',
        implementer: null,
        severity: 'warning',
        message: 'Maksatuskausi 1 päättyy vasta 28.2.2027, ja tarkastelupäivä on 27.2.2027.',
        messageEn: 'Claim period 1 ends only on 2027-02-28, and the claim is as of 2027-02-27.',
        fix: 'Pidä tätä luonnoksena ja laske maksatus uudelleen, kun kausi on päättynyt ja sen tunnit on hyväksytty.',
      },
    ])
  })

  it('looks at the claimed period, not at others', async () => {
    expect(await tryClaim(rule, { asOf: day('2027-03-01') }, 1)).toEqual([])
    expect(await tryClaim(rule, { asOf: day('2027-03-01') }, 2)).toMatchObject([{ at: 'claimPeriods.1.end' }])
  })
})
