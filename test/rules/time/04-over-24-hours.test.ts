import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/04-over-24-hours.ts'
import time13 from '../../../src/rules/time/13-same-row-twice.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;kuvaus;laji\n${rows.join('\n')}\n` },
})

describe('TIME-04: a person’s day shall hold at most 24 hours', () => {
  it('passes at exactly 24 hours, over several rows and spellings of the day', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;12', 'A1;2027-02-02;11,75', 'A1;02.02.2027;0:15'))).toEqual([])
  })

  it('fires a minute above, with every row of that day and of nobody else', async () => {
    const found = await tryRule(
      rule,
      hours('A1;2.2.2027;12', 'B9;2.2.2027;12', 'A1;2027-02-02;12', 'A1;3.2.2027;8', 'A1;02.02.2027;0:01'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [2, 4, 6],
      column: 'C',
      value: '12',
      severity: 'error',
      message: 'Päivä 2.2.2027: henkilölle A1 on kirjattu 24,02 h, enemmän kuin 24,00 h.',
    })
    expect(found[0]?.messageEn.replaceAll('\u00a0', ' ')).toBe('2027-02-02: A1 has 24.02 h, more than 24.00 h.')
  })

  it('gives each long day a finding of its own', async () => {
    const found = await tryRule(rule, hours('A1;2.2.2027;25', 'A1;3.2.2027;725'))
    expect(found.map(({ rows }) => rows)).toEqual([[2], [3]])
  })

  it('does not take a copied file for long days: the copies are already excluded', async () => {
    const copied = ['A1;2.2.2027;7;aamu', 'A1;2.2.2027;8;ilta', 'A1;2.2.2027;7;aamu', 'A1;2.2.2027;8;ilta']
    expect(await tryRule(rule, hours(...copied), [time13])).toEqual([])
    expect(await tryRule(rule, hours(...copied))).toHaveLength(1)
  })

  it('does not count hours that cannot be read, and takes corrections off', async () => {
    const rows = ['A1;2.2.2027;20', 'A1;2.2.2027;7.5', 'A1;2.2.2027;6', 'A1;2.2.2027;-2']
    expect(await tryRule(rule, hours(...rows))).toEqual([])
  })

  it('counts absences: nobody works 20 hours on a day of leave', async () => {
    const [found] = await tryRule(rule, hours('A1;2.2.2027;20', 'A1;2.2.2027;7,5;;loma'))
    expect(found).toMatchObject({ rows: [2, 3], severity: 'error' })
    expect(found?.message).toContain('27,50 h')
  })
})
