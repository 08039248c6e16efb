import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/08-unusual-age.ts'
import { tryRule } from '../bench.ts'
import { codes, participants } from '../people.ts'

const born = (...list: string[]) => ({ files: participants(...list.map((birthDate) => ({ birthDate }))) })

describe('PART-08: a participant shall usually be 15 to 74 years old at the start', () => {
  it('passes the fifteenth birthday and the last day before the seventy-fifth', async () => {
    expect(await tryRule(rule, born('1.2.2012', '2.2.1952', ''))).toEqual([])
  })

  it('fires a day beyond either, and tells neither age nor day', async () => {
    const found = await tryRule(rule, born('2.2.2012', '1.2.1952', '1.5.1994'))
    expect(found.map(({ rows, column, value, severity, message }) => [rows, column, value, severity, message])).toEqual(
      [
        [[2], 'C', '•••', 'warning', 'Osallistuja on aloittaessaan alle 15 vuotta.'],
        [[3], 'C', '•••', 'warning', 'Osallistuja on aloittaessaan yli 74 vuotta.'],
      ],
    )
    expect(JSON.stringify(found.map(({ finding }) => finding.facts))).not.toMatch(/2012|1952/)
  })

  it('fires on whoever is born after the start, and points at the code where that tells the day', async () => {
    const files = participants(
      { personalId: codes.man, start: '1.2.2027' },
      { personalId: '311229A9006', start: '1.2.2027' },
    )
    const code = await tryRule(rule, { files })
    expect(code.map(({ rows, column, finding }) => [rows, column, finding.variant])).toEqual([[[3], 'C', 'unborn']])
    expect((await tryRule(rule, born('1.2.2027', '2.2.2027'))).map(({ finding }) => finding.variant)).toEqual([
      'young',
      'unborn',
    ])
  })
})
