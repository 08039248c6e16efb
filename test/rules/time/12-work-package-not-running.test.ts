import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/12-work-package-not-running.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;työpaketti;laji\n${rows.join('\n')}\n` },
})

describe('TIME-12: the work package shall be running on the working day', () => {
  it('passes on its first and its last day', async () => {
    expect(await tryRule(rule, hours('A1;1.1.2027;7;TP2', 'A1;30.4.2029;7;TP2', 'A1;1.9.2026;7;TP1'))).toEqual([])
  })

  it('fires on the day before and the day after, one finding a work package', async () => {
    const found = await tryRule(rule, hours('A1;31.12.2026;7;TP2', 'A1;1.5.2029;7;TP2', 'A1;1.5.2029;7;TP1'))
    expect(found.map(({ rows }) => rows)).toEqual([[2, 3], [4]])
    expect(found[0]).toMatchObject({
      column: 'D',
      value: 'TP2',
      severity: 'warning',
      message: 'Työpaketti TP2 (1.1.2027–30.4.2029) ei ollut käynnissä: 31.12.2026, 1.5.2029.',
      messageEn: 'The work package TP2 (2027-01-01 to 2029-04-30) was not running: 2026-12-31, 2029-05-01.',
    })
  })

  it('leaves unknown work packages, days outside the project, unreadable days, empty cells and absences to others', async () => {
    const rows = [
      'A1;1.5.2029;7;TP9',
      'A1;31.8.2026;7;TP1',
      'A1;31.4.2027;7;TP1',
      'A1;1.5.2029;7;',
      'A1;1.5.2029;7;TP1;loma',
    ]
    expect(await tryRule(rule, hours(...rows))).toEqual([])
  })
})
