import * as dateFns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  dayNumber,
  dayOf,
  daysFromTo,
  earlier,
  firstDayOf,
  fullYears,
  lastDayOf,
  later,
  monthOf,
  monthsFromTo,
  readDay,
  weekday,
  yearOf,
} from '../src/day.ts'
import { monthsBetween } from '../src/law/months-between.ts'

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((offset) => addDays(day('1900-01-01'), offset))

describe('days', () => {
  it.each([
    [2028, 2, 29, '2028-02-29'],
    [2027, 2, 28, '2027-02-28'],
    [2000, 2, 29, '2000-02-29'],
    [2026, 9, 30, '2026-09-30'],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
  ])('knows %i-%i-%i', (year, month, dayOfMonth, text) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(text)
  })

  it.each([
    [2027, 2, 29],
    [2100, 2, 29],
    [2026, 9, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [2200, 1, 1],
  ])('does not know %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeUndefined()
  })

  it.each(['2026-9-1', '1.9.2026', '2026-09-31', '26-09-01', ' 2026-09-01', '2026-09-01T00:00', '', '٢٠٢٦-٠٩-٠١'])(
    'refuses “%s”',
    (text) => {
      expect(readDay(text)).toBeUndefined()
      expect(() => day(text)).toThrow(RangeError)
    },
  )

  it('has a month and a year, and a month a first and a last day', () => {
    expect(monthOf(day('2028-02-14'))).toBe('2028-02')
    expect(yearOf(day('2028-02-14'))).toBe(2028)
    expect(firstDayOf(monthOf(day('2028-02-14')))).toBe('2028-02-01')
    expect(lastDayOf(monthOf(day('2028-02-14')))).toBe('2028-02-29')
    expect(lastDayOf(monthOf(day('2027-02-14')))).toBe('2027-02-28')
  })

  it('counts over the nights on which clocks change', () => {
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29')
    expect(addDays(day('2027-10-30'), 2)).toBe('2027-11-01')
    expect(daysFromTo(day('2027-03-27'), day('2027-03-29'))).toBe(3)
    expect(daysFromTo(day('2027-10-30'), day('2027-11-01'))).toBe(3)
  })

  it('counts both ends: one day is 1, IWM is 1 004', () => {
    expect(daysFromTo(day('2026-09-01'), day('2026-09-01'))).toBe(1)
    expect(daysFromTo(day('2026-09-01'), day('2029-05-31'))).toBe(1004)
  })

  it('adds months to the last day that there is: 31.8. + 6 = 28.2.', () => {
    expect(addMonths(day('2026-08-31'), 6)).toBe('2027-02-28')
    expect(addMonths(day('2027-08-31'), 6)).toBe('2028-02-29')
    expect(addMonths(day('2027-02-28'), 6)).toBe('2027-08-28')
    expect(addMonths(day('2027-01-15'), -1)).toBe('2026-12-15')
  })

  it('a year older on 1 March in a common year, if born on 29 February', () => {
    const born = day('2008-02-29')
    expect([fullYears(born, day('2026-02-28')), fullYears(born, day('2026-03-01'))]).toEqual([17, 18])
    expect([fullYears(born, day('2028-02-28')), fullYears(born, day('2028-02-29'))]).toEqual([19, 20])
  })

  it('adds months and counts years as date-fns does', () => {
    const some = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(day('1900-01-01'), count))
    fc.assert(
      fc.property(some, some, fc.integer({ min: -1200, max: 1200 }), (a, b, count) => {
        const sum = dateFns.addMonths(dateFns.parseISO(a), count)
        if (sum.getFullYear() >= 1900) expect(addMonths(a, count)).toBe(dateFns.format(sum, 'yyyy-MM-dd'))
        expect(fullYears(earlier(a, b), later(a, b))).toBe(
          dateFns.differenceInYears(dateFns.parseISO(later(a, b)), dateFns.parseISO(earlier(a, b))),
        )
      }),
    )
  })

  it('knows the day of the week, Monday first', () => {
    expect(weekday(day('2026-09-07'))).toBe(1)
    expect(weekday(day('2026-09-06'))).toBe(7)
  })

  it('counts full years: a day before the birthday one less', () => {
    expect(fullYears(day('2008-09-02'), day('2026-09-01'))).toBe(17)
    expect(fullYears(day('2008-09-01'), day('2026-09-01'))).toBe(18)
  })

  it('takes the earlier and the later', () => {
    const [a, b] = [day('2026-09-01'), day('2026-09-02')]
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b])
  })

  it('lists every month that days touch, and none where they are reversed', () => {
    expect(monthsFromTo(day('2026-11-30'), day('2027-02-01'))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsFromTo(day('2027-02-01'), day('2026-11-30'))).toEqual([])
  })

  it('numbers days without a gap from 1.1.1900, in the order of their text', () => {
    expect(dayNumber(day('1900-01-01'))).toBe(0)
    expect(dayNumber(day('1970-01-01'))).toBe(25_567)
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysFromTo(a, b)).toBe(dayNumber(b) - dayNumber(a) + 1)
        expect(a < b).toBe(dayNumber(a) < dayNumber(b))
        expect(addDays(a, dayNumber(b) - dayNumber(a))).toBe(b)
        expect(weekday(addDays(a, 7))).toBe(weekday(a))
      }),
    )
  })
})

describe('months between days', () => {
  it.each([
    ['2026-09-01', '2029-05-31', '33'],
    ['2026-09-01', '2026-09-30', '1'],
    ['2027-02-01', '2027-02-14', '0.5'],
    ['2026-09-16', '2026-10-31', '1.5'],
    ['2026-12-31', '2026-12-01', '0'],
  ])('%s to %s is %s', (from, to, months) => {
    expect(monthsBetween(day(from), day(to)).toFixed()).toBe(months)
  })

  it('adds up: a stretch cut in two is the same stretch', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), fc.nat(800), (from, first, more) => {
        const [cut, to] = [addDays(from, first), addDays(from, first + more)]
        const apart = monthsBetween(from, cut).plus(monthsBetween(addDays(cut, 1), to))
        expect(apart.minus(monthsBetween(from, to)).abs().lt('1e-30')).toBe(true)
      }),
    )
  })
})
