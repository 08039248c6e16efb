import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/08-employed-otherwise.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const employed = (status: string, employedAfter6 = 'kyllä') => ({ end: '1.4.2027', status, employedAfter6 })

describe('RESULT-08: being employed after six months shall be recorded only for someone not employed at the start', () => {
  it('passes those who got into work, any answer but yes, and an unknown start', async () => {
    const files = participants(
      employed('työtön'),
      employed('työssä', 'ei'),
      employed('työssä', 'ei tietoa'),
      employed(''),
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on those who had work', async () => {
    const [found, ...more] = await tryRule(rule, { files: participants(employed('työtön'), employed('työssä')) })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      column: 'E',
      value: 'kyllä',
      severity: 'error',
      message:
        'Osallistujan on kirjattu olevan työssä kuuden kuukauden jälkeen, mutta hän oli työssä jo aloittaessaan.',
    })
  })
})
