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

  it('points at the code where that tells the day', async () => {
    const files = participants(
      { personalId: codes.man, start: '1.2.2027' },
      { personalId: codes.man, start: '1.2.2008' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, finding }) => [rows, column, finding.variant])).toEqual([[[3], 'C', 'young']])
  })

  it('leaves whoever was not born yet to PART-19', async () => {
    expect(await tryRule(rule, born('31.1.2027', '1.2.2027', '2.2.2027'))).toMatchObject([{ rows: [2] }])
  })
})
