import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/14-day-off.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${rows.map((row) => `A1;${row}`).join('\n')}\n` },
})

describe('TIME-14: work on a day off shall be explainable', () => {
  it('passes from Monday to Friday', async () => {
    expect(await tryRule(rule, hours('1.2.2027;7', '2.2.2027;7', '3.2.2027;7', '4.2.2027;7', '5.2.2027;7'))).toEqual([])
  })

  it('fires on Saturdays and on Sundays, one finding each', async () => {
    const found = await tryRule(rule, hours('6.2.2027;7', '7.2.2027;7', '8.2.2027;7', '13.2.2027;7'))
    expect(found.map(({ rows, message }) => [rows, message])).toEqual([
      [[2, 5], 'Työpäiväksi on kirjattu lauantai: 6.2.2027, 13.2.2027.'],
      [[3], 'Työpäiväksi on kirjattu sunnuntai: 7.2.2027.'],
    ])
    expect(found[0]).toMatchObject({ column: 'B', value: '6.2.2027', severity: 'warning' })
    expect(found[1]?.messageEn).toBe('Work is recorded on a Sunday: 2027-02-07.')
  })

  it('fires on holidays in the week, those of collective agreements included, and names them', async () => {
    const found = await tryRule(rule, hours('6.12.2027;7', '7.12.2027;7', '26.3.2027;7', '25.6.2027;7', '24.12.2027;7'))
    expect(found.map(({ rows, message }) => [rows, message])).toEqual([
      [[2], 'Työpäiväksi on kirjattu itsenäisyyspäivä: 6.12.2027.'],
      [[4], 'Työpäiväksi on kirjattu pitkäperjantai: 26.3.2027.'],
      [[5], 'Työpäiväksi on kirjattu juhannusaatto: 25.6.2027.'],
      [[6], 'Työpäiväksi on kirjattu jouluaatto: 24.12.2027.'],
    ])
    expect(found[0]?.messageEn).toBe('Work is recorded on Independence Day: 2027-12-06.')
  })

  it('leaves absences and unreadable days alone', async () => {
    expect(await tryRule(rule, hours('6.2.2027;7;sairaus', '31.2.2027;7', ';7'))).toEqual([])
  })
})
