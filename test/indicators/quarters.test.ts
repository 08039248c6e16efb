import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { quarterOf, quartersFromTo, readQuarter } from '../../src/indicators/quarters.ts'

describe('quarters', () => {
  it('run from January to March, …, October to December', () => {
    expect(['2027Q1', '2027Q2', '2027Q3', '2027Q4'].map((name) => readQuarter(name))).toEqual([
      { name: '2027Q1', from: '2027-01-01', until: '2027-03-31' },
      { name: '2027Q2', from: '2027-04-01', until: '2027-06-30' },
      { name: '2027Q3', from: '2027-07-01', until: '2027-09-30' },
      { name: '2027Q4', from: '2027-10-01', until: '2027-12-31' },
    ])
  })

  it('are written 2027Q1 or as people write it, and in no other way', () => {
    expect(readQuarter('2027q4')?.name).toBe('2027Q4')
    for (const text of ['2027-Q4', '2027/4', '2027-4', 'Q4/2027', 'q4/2027', '4/2027'])
      expect(readQuarter(text)?.name, text).toBe('2027Q4')
    for (const text of [
      '2027Q5',
      'Q5/2027',
      '2027-10',
      '10/2027',
      '2027-01',
      '2027--1',
      '2027Q0',
      '27Q1',
      '2027Q1x',
      '1027Q1',
      '',
    ])
      expect(readQuarter(text), text).toBeUndefined()
  })

  it('hold their first and last day', () => {
    expect([quarterOf(day('2027-03-31')).name, quarterOf(day('2027-04-01')).name]).toEqual(['2027Q1', '2027Q2'])
  })

  it('are listed from the one that holds the first day to the one that holds the last', () => {
    const names = (from: string, to: string) => quartersFromTo(day(from), day(to)).map(({ name }) => name)
    expect(names('2026-09-30', '2027-01-01')).toEqual(['2026Q3', '2026Q4', '2027Q1'])
    expect(names('2027-01-01', '2026-09-30')).toEqual([])
  })
})
