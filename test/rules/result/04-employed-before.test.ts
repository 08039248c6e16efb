import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/04-employed-before.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const exit = (status: string, exitStatus: string) => ({ status, end: '1.4.2027', exitStatus })

describe('RESULT-04: only those not employed at the start shall count as in employment upon leaving', () => {
  it('passes those who got into work, and the employed who left otherwise', async () => {
    const files = participants(
      exit('työtön', 'työssä'),
      exit('koulutuksessa', 'yrittäjä'),
      exit('työelämän ulkopuolella', 'työssä'),
      exit('työssä', 'opiskelee'),
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on the employed who left to work or a business of their own', async () => {
    const found = await tryRule(rule, { files: participants(exit('työssä', 'työssä'), exit('työssä', 'yrittäjä')) })
    expect(found.map(({ rows, severity, message }) => [rows, severity, message])).toEqual([
      [
        [2],
        'info',
        'Tilanne lopettaessa on ”työssä”, ja aloittaessa oli ”työssä”: ei lasketa työllistymistulokseen (EECR04).',
      ],
      [
        [3],
        'info',
        'Tilanne lopettaessa on ”yrittäjä”, ja aloittaessa oli ”työssä”: ei lasketa työllistymistulokseen (EECR04).',
      ],
    ])
  })
})
