import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/07-improved-otherwise.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const improved = (status: string, improvedAfter6 = 'kyllä') => ({ end: '1.4.2027', status, improvedAfter6 })

describe('RESULT-07: an improved position shall be recorded only for someone employed at the start', () => {
  it('passes the employed, any answer but yes, and an unknown start', async () => {
    const files = participants(
      improved('työssä'),
      improved('työtön', 'ei'),
      improved('työtön', 'ei tietoa'),
      improved(''),
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on all others', async () => {
    const files = participants(improved('työssä'), improved('työtön'), improved('koulutuksessa'))
    expect(
      (await tryRule(rule, { files })).map(({ rows, column, severity, message }) => [rows, column, severity, message]),
    ).toEqual([
      [[3], 'E', 'error', 'Aseman on kirjattu parantuneen, mutta osallistujan asema aloittaessa oli ”työtön”.'],
      [[4], 'E', 'error', 'Aseman on kirjattu parantuneen, mutta osallistujan asema aloittaessa oli ”koulutuksessa”.'],
    ])
  })
})
