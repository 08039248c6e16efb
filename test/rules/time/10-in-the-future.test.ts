import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/time/10-in-the-future.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  asOf: day('2027-03-15'),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${rows.join('\n')}\n` },
})

describe('TIME-10: a working day shall not lie in the future', () => {
  it('passes on the day of checking', async () => {
    expect(await tryRule(rule, hours('A1;15.3.2027;7', 'A1;1.9.2026;7'))).toEqual([])
  })

  it('fires on the day after', async () => {
    const found = await tryRule(rule, hours('A1;15.3.2027;7', 'A1;16.3.2027;7', 'A1;16.4.2027;7'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      column: 'B',
      value: '16.3.2027',
      severity: 'error',
      message: 'Tunteja on kirjattu tulevaisuuteen (tarkastelupäivä 15.3.2027): 16.3.2027, 16.4.2027.',
      messageEn: 'Hours are recorded for days still to come (as of 2027-03-15): 2027-03-16, 2027-04-16.',
    })
  })

  it('leaves planned leave and unreadable days alone', async () => {
    expect(await tryRule(rule, hours('A1;16.7.2027;7;loma', 'A1;31.4.2027;7', 'A1;;7'))).toEqual([])
  })
})
