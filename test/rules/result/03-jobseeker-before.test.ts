import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/03-jobseeker-before.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const exit = (status: string, exitStatus = 'työtön työnhakija') => ({ status, end: '1.4.2027', exitStatus })

describe('RESULT-03: only those inactive at the start shall count as engaged in job searching', () => {
  it('passes the inactive of both kinds, other exits, and an unknown start', async () => {
    const files = participants(
      exit('työelämän ulkopuolella'),
      exit('koulutuksessa'),
      exit('työtön', 'työssä'),
      exit(''),
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on the unemployed and the employed', async () => {
    const found = await tryRule(rule, { files: participants(exit('työtön'), exit('työssä'), exit('työtön')) })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [
        [2, 4],
        'E',
        'info',
        'Tilanne lopettaessa on ”työtön työnhakija”, mutta aloittaessa oli ”työtön”: ei lasketa työnhakutulokseen (EECR01).',
      ],
      [
        [3],
        'E',
        'info',
        'Tilanne lopettaessa on ”työtön työnhakija”, mutta aloittaessa oli ”työssä”: ei lasketa työnhakutulokseen (EECR01).',
      ],
    ])
  })

  it('takes the start from the first row and the exit from the last one', async () => {
    const first = { id: 'X1', ...exit('työelämän ulkopuolella', 'opiskelee') }
    const last = { id: 'X1', start: '1.5.2027', ...exit('työtön'), end: '1.6.2027' }
    expect(await tryRule(rule, { files: participants(first, last) })).toEqual([])
    const [found] = await tryRule(rule, {
      files: participants({ ...first, status: 'työtön' }, { ...last, status: 'koulutuksessa' }),
    })
    expect(found?.rows).toEqual([3])
  })
})
