import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/05-studying-before.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const exit = (status: string, exitStatus: string) => ({ status, end: '1.4.2027', exitStatus })

describe('RESULT-05: only those not in education at the start shall count as in education upon leaving', () => {
  it('passes those who went into education, and students who left otherwise', async () => {
    const files = participants(
      exit('työtön', 'opiskelee'),
      exit('työelämän ulkopuolella', 'opiskelee'),
      exit('koulutuksessa', 'työssä'),
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on students who study on', async () => {
    const [found] = await tryRule(rule, {
      files: participants(exit('työtön', 'opiskelee'), exit('koulutuksessa', 'opiskelee')),
    })
    expect(found).toMatchObject({
      rows: [3],
      column: 'E',
      severity: 'warning',
      message:
        'Tilanne lopettaessa on ”opiskelee”, ja aloittaessa oli ”koulutuksessa”: ei lasketa koulutustulokseen (EECR02).',
    })
  })
})
