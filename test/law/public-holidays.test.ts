import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../src/day.ts'
import { easterOf, holidayOn, isWorkingDay } from '../../src/law/public-holidays.ts'

function holidaysOf(year: number): [Day, string][] {
  const found: [Day, string][] = []
  for (let at = day(`${year}-01-01`); at <= `${year}-12-31`; at = addDays(at, 1)) {
    const holiday = holidayOn(at)
    if (holiday !== undefined) found.push([at, holiday.name.fi])
  }
  return found
}

describe('Finnish holidays', () => {
  it('are these in 2027, as the almanac prints them', () => {
    expect(holidaysOf(2027)).toEqual([
      ['2027-01-01', 'uudenvuodenpäivä'],
      ['2027-01-06', 'loppiainen'],
      ['2027-03-26', 'pitkäperjantai'],
      ['2027-03-28', 'pääsiäispäivä'],
      ['2027-03-29', '2. pääsiäispäivä'],
      ['2027-05-01', 'vappu'],
      ['2027-05-06', 'helatorstai'],
      ['2027-05-16', 'helluntai'],
      ['2027-06-25', 'juhannusaatto'],
      ['2027-06-26', 'juhannuspäivä'],
      ['2027-11-06', 'pyhäinpäivä'],
      ['2027-12-06', 'itsenäisyyspäivä'],
      ['2027-12-24', 'jouluaatto'],
      ['2027-12-25', 'joulupäivä'],
      ['2027-12-26', 'tapaninpäivä'],
    ])
  })

  // "Arkivapaapäivät", Yliopiston almanakkatoimisto: 2024 ten, 2025 ten, 2026 nine, 2027 eight, 2028 nine, 2029 to 2031 ten.
  it.each([
    [2022, 7],
    [2023, 9],
    [2024, 10],
    [2025, 10],
    [2026, 9],
    [2027, 8],
    [2028, 9],
    [2029, 10],
    [2030, 10],
    [2031, 10],
  ])('make %i a year of %i free weekdays', (year, count) => {
    const free = holidaysOf(year).filter(([at]) => ![0, 6].includes(new Date(`${at}T12:00:00Z`).getUTCDay()))
    expect(free).toHaveLength(count)
    for (const [at] of free) expect(isWorkingDay(at)).toBe(false)
  })

  it.each([
    ['1943-04-25', 1943],
    ['2024-03-31', 2024],
    ['2026-04-05', 2026],
    ['2029-04-01', 2029],
    ['2038-04-25', 2038],
  ])('have Easter on %s', (at, year) => {
    expect(easterOf(year)).toBe(at)
  })

  it('say which are free by law and which by custom, each with its source', () => {
    expect(holidayOn(day('2027-06-25'))).toMatchObject({ by: 'custom', basis: { sure: 'seen' } })
    expect(holidayOn(day('2027-12-24'))).toMatchObject({ by: 'custom' })
    expect(holidayOn(day('2027-12-06'))).toMatchObject({ by: 'law', basis: { sure: 'seen' } })
  })

  it('leave Midsummer and All Saints on the first and the last Saturday that the law allows', () => {
    expect(holidayOn(day('2026-06-20'))?.id).toBe('midsummer')
    expect(holidayOn(day('2027-06-26'))?.id).toBe('midsummer')
    expect(holidayOn(day('2026-10-31'))?.id).toBe('all-saints')
    expect(holidayOn(day('2027-11-06'))?.id).toBe('all-saints')
  })

  it('are no weekday in between: Maundy Thursday and New Year’s Eve are worked', () => {
    expect(isWorkingDay(day('2027-03-25'))).toBe(true)
    expect(isWorkingDay(day('2027-12-31'))).toBe(true)
  })
})
