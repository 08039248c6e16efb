import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/19-not-born-yet.ts'
import { tryRule } from '../bench.ts'
import { codes, participants } from '../people.ts'

const born = (...list: string[]) => ({ files: participants(...list.map((birthDate) => ({ birthDate }))) })

describe('PART-19: a participant shall be born before the start', () => {
  it('passes who was born the day before the start, and says nothing where no birth is known', async () => {
    expect(await tryRule(rule, born('31.1.2027', ''))).toEqual([])
  })

  it('fires on the day of the start and after it, and tells no day', async () => {
    const [found, ...more] = await tryRule(rule, born('1.2.2027', '1.5.1994', '2.2.2027'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'C',
      value: '•••',
      severity: 'error',
      message: 'Osallistuja on syntynyt vasta aloituspäivänä tai sen jälkeen.',
    })
    expect(found?.finding.facts).toEqual({ actual: { kind: 'text', text: '•••' } })
  })

  it('points at the code where that tells the day', async () => {
    const files = participants(
      { personalId: codes.man, start: '1.2.2027' },
      { personalId: '311229A9006', start: '1.2.2027' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column }) => [rows, column])).toEqual([[[3], 'C']])
  })
})
