import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/plan/07-business-id.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

const called = (businessId: string | null) =>
  tryDecision(rule, project({ implementers: [implementer({ businessId })] }))

describe('PLAN-07: the check digit of a business id shall be right', () => {
  it.each(['2472908-2', '2249317-6', '0600598-8'])('passes on %s, printed in the IWM decision', async (businessId) => {
    expect(await called(businessId)).toEqual([])
  })

  it('passes where the check digit is 0: 7×1 + 9×0 + 10×0 + 5×0 + 8×0 + 4×1 + 2×0 = 11', async () => {
    expect(await called('1000010-0')).toEqual([])
  })

  it('fires where the check digit is another', async () => {
    expect(await called('2472908-3')).toEqual([
      {
        at: 'implementers.0.businessId',
        implementer: 'a',
        severity: 'stop',
        message: 'Y-tunnuksen 2472908-3 tarkistusmerkki on väärä; näille numeroille se olisi 2.',
        messageEn: 'The check digit of 2472908-3 is wrong; for these digits it would be 2.',
        fix: 'Tarkista tunnus YTJ:stä (ytj.fi) tai päätöksestä ja kirjoita se muodossa 1234567-1.',
      },
    ])
  })

  it('fires on digits for which no check digit exists: 2 × 6 = 12, remainder 1', async () => {
    expect((await called('0000006-0'))[0]?.message).toBe(
      'Y-tunnusta 0000006-0 ei voi olla: näille numeroille ei ole tarkistusmerkkiä.',
    )
  })

  it('suggests the zero that was lost from the front, and the hyphen', async () => {
    expect((await called('600598-8'))[0]?.message).toBe(
      'Y-tunnus 600598-8 on kirjoitettu vajaana; tarkoitus lienee 0600598-8.',
    )
    expect((await called('24729082'))[0]?.message).toBe(
      'Y-tunnus 24729082 on kirjoitettu vajaana; tarkoitus lienee 2472908-2.',
    )
  })

  it('fires on what is no business id at all', async () => {
    expect((await called('FI24729082'))[0]?.message).toBe('”FI24729082” ei ole y-tunnus.')
  })

  it('does not look where the decision prints none', async () => {
    expect(await called(null)).toEqual([])
    expect(rule.check({ project: project(), asOf: project().end }).checked).toBe(0)
  })
})
