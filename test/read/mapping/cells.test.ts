/** Cells of another system: codes first, then the strict grammar in the declared style. */
import { describe, expect, it } from 'vitest'
import { cents, hundredthsOfHours, minutesOfHours } from '../../../src/money.ts'
import type { DateStyle } from '../../../src/project/source.ts'
import { choice } from '../../../src/read/cells/choice.ts'
import { hoursCell } from '../../../src/read/cells/hours.ts'
import { moneyCell } from '../../../src/read/cells/money.ts'
import { text } from '../../../src/read/cells/text.ts'
import { declaredDay } from '../../../src/read/mapping/declared-day.ts'
import { mappedCell } from '../../../src/read/mapping/mapped-cell.ts'

const style = (decimal: ',' | '.' | null) => ({ decimal, dates: null })

describe('money with a declared decimal point', () => {
  const { read } = mappedCell(moneyCell, undefined, style('.'))

  it.each([
    ['1234.56', 1234_56],
    ['1,234.56', 1234_56],
    ['1 234.56', 1234_56],
    ["1'234.56", 1234_56],
    ['1 234', 1234_00],
    ['7.500', 7_50],
    ['1.200', 1_20],
    ['-12.5', -12_50],
    ['\u221212.5 €', -12_50],
    ['12', 12_00],
    ['0.00', 0],
    ['1,234.51-', -1234_51],
    ['(12.50)', -12_50],
    ['12.5 -', -12_50],
  ])('%s is %i cents', (typed, value) => {
    expect(read(typed)).toEqual({ value: cents(value) })
  })

  it.each([
    ['7,5', 'not-by-point'],
    ['1,234', 'not-by-point'],
    ['1.234,56', 'not-by-point'],
    ['1.234', 'too-precise'],
    ['1,23,456.00', 'not-by-point'],
    ['1.2.3', 'not-by-point'],
    ['.5', 'not-by-point'],
    ['#REF!', 'excel-damage'],
    ['1.23E+05', 'scientific-number'],
    ['noin 50', 'not-by-point'],
    ['12-', 'not-by-point'],
    ['12.-', 'not-by-point'],
    ['(12)', 'not-by-point'],
    ['-(12.50)', 'not-by-point'],
    ['-12.50-', 'not-by-point'],
    ['99999999999999', 'too-large'],
  ])('%s is refused: %s', (typed, trouble) => {
    expect(read(typed)).toEqual({ trouble })
  })
})

describe('hours', () => {
  it.each([
    ['.', '7.25', hundredthsOfHours(725)],
    ['.', '7.500', hundredthsOfHours(750)],
    ['.', '7:20', minutesOfHours(440)],
    ['.', '7.25 h', hundredthsOfHours(725)],
    [',', '7,500', hundredthsOfHours(750)],
    [',', '7,25', hundredthsOfHours(725)],
    ['.', '07:15:00', minutesOfHours(435)],
    [',', '-0:30:00', minutesOfHours(-30)],
  ] as const)('with the mark %s read %s', (mark, typed, value) => {
    expect(mappedCell(hoursCell, undefined, style(mark)).read(typed)).toEqual({ value })
  })

  it.each([
    [',', '7.5', 'two-readings'],
    [null, '7,500', 'two-readings'],
    ['.', '7,25', 'not-by-point'],
    [',', '7:15:20', 'not-a-number'],
    [null, '7:15:00', 'not-a-number'],
  ] as const)('with the mark %s refuse %s: %s', (mark, typed, trouble) => {
    expect(mappedCell(hoursCell, undefined, style(mark)).read(typed)).toEqual({ trouble })
  })

  it('are the table’s own where nothing is declared', () => {
    expect(mappedCell(hoursCell, undefined, style(null))).toBe(hoursCell)
  })
})

describe('a day in a declared style', () => {
  it.each<[DateStyle, string, string]>([
    ['d.m.yyyy', '1.9.2026', '2026-09-01'],
    ['d.m.yy', '1.9.26', '2026-09-01'],
    ['dd/mm/yyyy', '01/09/2026', '2026-09-01'],
    ['mm/dd/yyyy', '09/01/2026', '2026-09-01'],
    ['mm/dd/yyyy', '9/1/2026', '2026-09-01'],
    ['yyyy/mm/dd', '2026/09/01', '2026-09-01'],
    ['yyyy-mm-dd', '2026-09-01T00:00:00', '2026-09-01'],
    ['yyyy-mm-dd', '2026-09-01 00:00:00.000', '2026-09-01'],
    ['dd-mm-yyyy', '01-09-2026', '2026-09-01'],
    ['mm-dd-yyyy', '09-01-2026', '2026-09-01'],
    ['yyyymmdd', '20260901', '2026-09-01'],
    ['excel-serial', '46266', '2026-09-01'],
    ['mm/dd/yyyy', '2026-09-01', '2026-09-01'],
  ])('%s reads %s', (dates, typed, value) => {
    expect(declaredDay(dates).read(typed)).toEqual({ value })
  })

  it.each<[DateStyle, string, string]>([
    ['mm/dd/yyyy', '13/01/2026', 'impossible-day'],
    ['dd/mm/yyyy', '01/13/2026', 'impossible-day'],
    ['mm/dd/yyyy', '1.9.2026', 'not-declared-day'],
    ['dd/mm/yyyy', '01/09/26', 'not-declared-day'],
    ['yyyy-mm-dd', '2026-08-31T21:00:00Z', 'not-declared-day'],
    ['yyyy-mm-dd', '2026-09-01T08:30:00', 'not-declared-day'],
    ['yyyymmdd', '2026091', 'not-declared-day'],
    ['excel-serial', '46266,5', 'not-declared-day'],
    ['d.m.yyyy', '46266', 'not-declared-day'],
    ['d.m.yyyy', '####', 'excel-damage'],
  ])('%s refuses %s: %s', (dates, typed, trouble) => {
    expect(declaredDay(dates).read(typed)).toEqual({ trouble })
  })
})

describe('a code', () => {
  const kind = choice({ work: { fi: 'työ', en: 'work' }, leave: { fi: 'loma', en: 'leave' } })
  const { read } = mappedCell(kind, { '300': 'loma', 'Palkallinen  vapaa': 'loma', '-': '' }, style(null))

  it.each([
    ['300', 'leave'],
    ['palkallinen vapaa', 'leave'],
    ['Työ', 'work'],
    ['-', undefined],
  ])('%s means %s', (typed, value) => {
    expect(read(typed)).toEqual({ value })
  })

  it('that stands nowhere is read by the strict grammar', () => {
    expect(read('400')).toEqual({ trouble: 'not-allowed' })
    expect(read('30 0')).toEqual({ trouble: 'not-allowed' })
  })

  it('of a text stands for another text, and other texts for themselves', () => {
    const person = mappedCell(text, { '12345': 'X1' }, style('.'))
    expect(person.read('12345')).toEqual({ value: 'X1' })
    expect(person.read('12346')).toEqual({ value: '12346' })
  })
})
