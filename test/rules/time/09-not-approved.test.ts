import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/09-not-approved.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;hyväksytty;laji\n${rows.join('\n')}\n` },
})

describe('TIME-09: hours shall be approved once the work is done', () => {
  it('passes approval on the day itself and later', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;2.2.2027', 'A1;3.2.2027;7;2027-03-01'))).toEqual([])
  })

  it('fires on approval the day before, with both days', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;7;1.2.2027', 'A1;1.2.2027;7;1.2.2027'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2],
      column: 'D',
      value: '1.2.2027',
      severity: 'error',
      message: 'Tunnit on hyväksytty ennen kuin työ tehtiin (työpäivä 2.2.2027; hyväksytty 1.2.2027).',
      messageEn: 'Hours were approved before the work was done (worked 2027-02-02; approved 2027-02-01).',
    })
  })

  it('fires on rows without approval, as one finding', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;7;', 'A1;3.2.2027;7;4.2.2027', 'A1;4.2.2027;7; '))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4],
      column: 'D',
      value: '',
      severity: 'error',
      message: 'Tunneilta puuttuu hyväksyntä: 2.2.2027, 4.2.2027.',
    })
  })

  it('fires where the table has no such column at all', async () => {
    const found = await tryRule(rule, { files: { 'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;2.2.2027;7\n' } })
    expect(found.map(({ rows, column }) => [rows, column])).toEqual([[[2], null]])
  })

  it('asks no approval of an absence, and none where a day cannot be read', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;;loma', 'A1;31.2.2027;7;', 'A1;2.2.2027;7;31.2.2027'))).toEqual([])
  })
})
