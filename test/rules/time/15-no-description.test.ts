import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/15-no-description.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: {
    'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus;laji\n${rows.map((row) => `A1;2.2.2027;7;${row}`).join('\n')}\n`,
  },
})

describe('TIME-15: the work done shall be described', () => {
  it('passes a single word', async () => {
    expect(await tryRule(rule, hours('Ohjaus', 'x'))).toEqual([])
  })

  it('fires on empty cells and on nothing but spaces, as one finding', async () => {
    const found = await tryRule(rule, hours('', 'Ohjaus', '  '))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4],
      column: 'D',
      value: '',
      severity: 'warning',
      message: 'Kuvaus puuttuu.',
      messageEn: 'The description is missing.',
    })
  })

  it('fires on signs without a word', async () => {
    const [found, ...more] = await tryRule(rule, hours('-', 'Ohjaus'))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2], value: '-', message: 'Kuvaus ”-” ei kerro työstä mitään.' })
  })

  it('fires where the table has no such column at all', async () => {
    const found = await tryRule(rule, { files: { 'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;2.2.2027;7\n' } })
    expect(found.map(({ rows }) => rows)).toEqual([[2]])
  })

  it('asks nothing of an absence', async () => {
    expect(await tryRule(rule, hours(';loma'))).toEqual([])
  })
})
