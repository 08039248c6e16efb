import { describe, expect, it } from 'vitest'
import { filesPattern } from '../../../src/read/mapping/files-pattern.ts'

describe('a pattern of files', () => {
  it.each([
    ['Tuntiraportti*.csv', 'Tuntiraportti 2026-09.csv', true],
    ['Tuntiraportti*.csv', 'tuntiraportti.CSV', true],
    ['Tuntiraportti*.csv', 'palkat/2026/Tuntiraportti 9.csv', true],
    ['Tuntiraportti*.csv', 'Tuntiraportti 2026-09.xlsx', false],
    ['Tuntiraportti*.csv', 'Vanha Tuntiraportti.csv', false],
    ['200?.csv', '2001.csv', true],
    ['200?.csv', '200.csv', false],
    ['palkat/*.csv', 'palkat/9.csv', true],
    ['palkat/*.csv', '9.csv', false],
    ['palkat\\*.csv', 'palkat/9.csv', true],
    ['pääkirja*', 'Pa\u0308a\u0308kirja 2027.csv', true],
    ['a.c', 'abc', false],
    ['*', 'mitä tahansa.csv', true],
    ['(a+)+*.csv', '(a+)+ x.csv', true],
  ])('%s and %s: %s', (pattern, path, takes) => {
    expect(filesPattern(pattern).takes(path)).toBe(takes)
  })

  it('of many stars ends at once on a long name', () => {
    const start = performance.now()
    expect(filesPattern(`${'*a'.repeat(60)}b`).takes(`${'a'.repeat(5000)}c`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
