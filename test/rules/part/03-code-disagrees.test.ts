import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/03-code-disagrees.ts'
import { tryRule } from '../bench.ts'
import { codes, participants } from '../people.ts'

describe('PART-03: birth date and gender shall be those of the identity code', () => {
  it('passes where they agree, where one of them is empty, and where the code is no code', async () => {
    const files = participants(
      { personalId: codes.woman, gender: 'nainen', birthDate: '1.5.1994' },
      { personalId: codes.man, gender: 'mies' },
      { gender: 'nainen', birthDate: '1.5.1994' },
      { personalId: '010594Y9031', gender: 'nainen', birthDate: '2.5.1994' },
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on another gender and on another day, and tells neither day', async () => {
    const files = participants(
      { personalId: codes.woman, gender: 'mies', birthDate: '1994-05-01' },
      { personalId: codes.woman, gender: 'nainen', birthDate: '2.5.1994' },
      { personalId: codes.man, gender: 'muu', birthDate: '1.5.1994' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, value, severity }) => [rows, column, value, severity])).toEqual([
      [[3], 'E', '•••', 'warning'],
      [[2, 4], 'D', 'mies', 'warning'],
    ])
    expect(JSON.stringify(found.map(({ finding }) => finding.facts))).not.toContain('1994')
  })

  it('takes the century sign for part of the birth date', async () => {
    const files = participants(
      { personalId: '010501E9032', birthDate: '1.5.1901' },
      { personalId: '010501E9032', birthDate: '1.5.2001' },
    )
    expect((await tryRule(rule, { files })).map(({ rows }) => rows)).toEqual([[2]])
  })
})
