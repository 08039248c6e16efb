import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/08-absence.ts'
import { tryRule } from '../bench.ts'

const hours = (...kinds: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${kinds.map((kind) => `A1;2.2.2027;7;${kind}`).join('\n')}\n` },
})

describe('TIME-08: an absence shall not be claimed as hours', () => {
  it('passes work, in either language, and an empty kind', async () => {
    expect(await tryRule(rule, hours('työ', 'Työ', 'work', ''))).toEqual([])
  })

  it('tells of each kind of absence once, with all its rows', async () => {
    const found = await tryRule(rule, hours('loma', 'sairaus', 'leave', 'muu poissaolo', 'Loma'))
    expect(found.map(({ rows, message }) => [rows, message])).toEqual([
      [[2, 4, 6], 'Laji on ”loma”: poissaolo sisältyy tuntitaksaan, eikä sitä makseta tunteina.'],
      [[3], 'Laji on ”sairaus”: poissaolo sisältyy tuntitaksaan, eikä sitä makseta tunteina.'],
      [[5], 'Laji on ”muu poissaolo”: poissaolo sisältyy tuntitaksaan, eikä sitä makseta tunteina.'],
    ])
    expect(found[0]).toMatchObject({
      column: 'D',
      value: 'loma',
      severity: 'info',
      messageEn: 'The kind is “leave”: an absence is inside the unit cost and is not paid as hours.',
    })
  })

  it('does not look at a kind that cannot be read: FILE-07 has told of it', async () => {
    expect(await tryRule(rule, hours('vuosiloma'))).toEqual([])
  })
})
