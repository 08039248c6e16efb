import { describe, expect, it } from 'vitest'
import time04 from '../../../src/rules/time/04-over-24-hours.ts'
import rule from '../../../src/rules/time/05-over-12-hours.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${rows.join('\n')}\n` },
})

describe('TIME-05: a working day of more than 12 hours shall be explainable', () => {
  it('passes at exactly 12 hours', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7', 'A1;2.2.2027;5:00'))).toEqual([])
  })

  it('fires a hundredth above', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;7', 'A1;2.2.2027;5,01'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 3],
      column: 'C',
      value: '7',
      severity: 'warning',
      message: 'Henkilölle A1 on kirjattu yli 12,00 h päivässä: 2.2.2027 12,01 h.',
    })
  })

  it('tells of one person’s long days together, each with its hours, and of another person’s on their own', async () => {
    const found = await tryRule(rule, hours('A1;3.2.2027;13', 'A2;2.2.2027;14', 'A1;2.2.2027;12,5'))
    expect(found.map(({ rows }) => rows)).toEqual([[2, 4], [3]])
    expect(found[0]?.message).toBe(
      'Henkilölle A1 on kirjattu yli 12,00 h päivässä: 2.2.2027 12,50 h, 3.2.2027 13,00 h.',
    )
    expect(found[1]?.messageEn.replaceAll('\u00a0', ' ')).toBe('A2 has more than 12.00 h in a day: 2027-02-02 14.00 h.')
  })

  it('says nothing of a day that TIME-04 has excluded, or of absences', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;25', 'A1;3.2.2027;7', 'A1;3.2.2027;8;loma'), [time04])).toEqual([])
  })
})
