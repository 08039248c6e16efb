import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/day.ts'
import { cents, hundredthsOfHours, minutesOfHours } from '../../src/money.ts'
import { dayCell } from '../../src/read/cells/day.ts'
import { hoursCell } from '../../src/read/cells/hours.ts'
import { moneyCell } from '../../src/read/cells/money.ts'

const whole = (hundredths: number) => String(Math.trunc(Math.abs(hundredths) / 100))
const fraction = (hundredths: number) => String(Math.abs(hundredths) % 100).padStart(2, '0')
const grouped = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by)

/** Every way in which a number may be written. */
const spellings: readonly ((hundredths: number) => string)[] = [
  (n) => `${whole(n)},${fraction(n)}`,
  (n) => `${grouped(whole(n), ' ')},${fraction(n)}`,
  (n) => `${grouped(whole(n), '\u00a0')},${fraction(n)}`,
  (n) => `${grouped(whole(n), '\u202f')},${fraction(n)}`,
  (n) => `${grouped(whole(n), '.')},${fraction(n)}`,
  (n) => `${whole(n)},${fraction(n).replace(/0$/, '')}`.replace(/,$/, ''),
]
const signs = ['-', '\u2212', '- ']

describe('a number', () => {
  it('reads back to the hundredth in every accepted spelling, with any sign and unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
        fc.constantFrom(...spellings),
        fc.constantFrom(...signs),
        fc.constantFrom('', ' €', '€', ' eur', '\u00a0€'),
        (hundredths, spelled, minus, unit) => {
          const typed = (hundredths < 0 ? minus : '') + spelled(hundredths) + unit
          expect(moneyCell.read(typed)).toEqual({ value: cents(hundredths) })
        },
      ),
    )
  })

  it('is a value or a named trouble, never NaN, whatever is typed', () => {
    const bits = fc.constantFrom('1', '23', '456', '0', ',', '.', ' ', '-', '€', ':', 'e', '+', '\u00a0', '#', 'h')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (typed) => {
          for (const cell of [moneyCell, hoursCell]) {
            const reading = cell.read(typed.trim())
            if ('value' in reading) expect(Number.isSafeInteger(reading.value)).toBe(true)
            else expect(reading.trouble).toMatch(/^[a-z-]+$/)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['1234,56', 123_456],
    ['-12,5', -1250],
    ['+12,5', 1250],
    ['12,50 €', 1250],
    ['0', 0],
    ['-0,00', 0],
    ['1 234 567,00', 123_456_700],
    ['1.234,500', 123_450],
    ['12,5000', 1250],
  ])('%s is %i cents', (typed, value) => {
    expect(moneyCell.read(typed)).toEqual({ value })
  })

  it.each([
    ['7.5', 'two-readings'],
    ['1.234', 'two-readings'],
    ['1,500', 'two-readings'],
    ['999,999', 'two-readings'],
    ['1,234.56', 'english-number'],
    ['1 234.56', 'english-number'],
    ['1.234.567', 'not-a-number'],
    ['1.23,45', 'not-a-number'],
    ['12 34,56', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['5,', 'not-a-number'],
    [',5', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['$5', 'not-a-number'],
    ['0,005', 'too-precise'],
    ['1234,567', 'too-precise'],
    ['1234567890123456,00', 'too-large'],
    ['1000000000,01', 'too-large'],
    ['1,2E+05', 'scientific-number'],
    ['#ARVO!', 'excel-damage'],
  ])('%s is refused as %s', (typed, trouble) => {
    expect(moneyCell.read(typed)).toEqual({ trouble })
  })
})

describe('hours', () => {
  it('read back exactly in hundredths and in clock time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (count) => {
        const sign = count < 0 ? '-' : ''
        const size = Math.abs(count)
        const clock = `${sign}${Math.trunc(size / 60)}:${String(size % 60).padStart(2, '0')}`
        expect(hoursCell.read(clock)).toEqual({ value: minutesOfHours(count) })
        expect(hoursCell.read(`${sign}${whole(count)},${fraction(count)}`)).toEqual({ value: hundredthsOfHours(count) })
      }),
    )
  })

  it.each([
    ['7,25', 2175],
    ['7:15', 2175],
    ['7:20', 2200],
    ['0:01', 5],
    ['7,5 h', 2250],
    ['-1,5', -450],
  ])('%s is %i three-hundredths', (typed, value) => {
    expect(hoursCell.read(typed)).toEqual({ value })
  })

  it.each(['7:60', '7:5', '7:15:00', ':30', '7;30', 'h', ''])('%j is not hours', (typed) => {
    expect(hoursCell.read(typed)).toEqual({ trouble: 'not-a-number' })
  })
})

describe('a day', () => {
  it('reads back in every accepted spelling, over three centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), (count) => {
        const one = addDays(day('1900-01-01'), count)
        const [year = '', month = '', date = ''] = one.split('-')
        for (const typed of [one, `${Number(date)}.${Number(month)}.${year}`, `${date}.${month}.${year}`])
          expect(dayCell.read(typed)).toEqual({ value: one })
      }),
    )
  })

  it('is a day or a named trouble, whatever is typed', () => {
    const bits = fc.constantFrom('1', '9', '31', '2026', '29', '02', '.', '-', '/', ' ', '00')
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 7 }), (parts) => {
        const reading = dayCell.read(parts.join('').trim())
        if ('value' in reading) expect(reading.value).toBe(day(reading.value))
        else expect(reading.trouble).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['29.2.2027', 'impossible-day'],
    ['31.9.2026', 'impossible-day'],
    ['0.9.2026', 'impossible-day'],
    ['2026-13-01', 'impossible-day'],
    ['1.9.26', 'two-digit-year'],
    ['1/9/2026', 'slashed-day'],
    ['1.9.2026 14:30', 'day-with-time'],
    ['2026-09-01T00:00:00', 'day-with-time'],
    ['46266', 'excel-serial'],
    ['46266,5', 'excel-serial'],
    ['########', 'excel-damage'],
    ['2026-9-1', 'not-a-day'],
    ['1.9', 'not-a-day'],
    ['1. syyskuuta 2026', 'not-a-day'],
    ['49.03-', 'not-a-day'],
  ])('%s is refused as %s', (typed, trouble) => {
    expect(dayCell.read(typed)).toEqual({ trouble })
  })
})
