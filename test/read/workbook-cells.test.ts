import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/day.ts'
import { hundredthsOfHours, minutesOfHours } from '../../src/money.ts'
import { hoursCell } from '../../src/read/cells/hours.ts'
import { CellTexts } from '../../src/read/workbook/cell-text.ts'
import { builtInFormat, numberFormat } from '../../src/read/workbook/number-format.ts'

const shown = (stored: string, format = 'General', from1904 = false): string =>
  new CellTexts([numberFormat(format)], from1904).text('n', stored, 0)

describe('a number whose format writes a unit behind it', () => {
  it.each([
    ['0" min"', '435', '435 min'],
    ['0.0\\ "pv"', '2.5', '2,5 pv'],
    ['#,##0.0 "k€";-#,##0.0 "k€"', '12.5', '12,5 k€'],
    ['0"t€"', '12', '12 t€'],
  ])('keeps it where it makes another number of it: %s', (format, stored, text) => {
    expect(shown(stored, format)).toBe(text)
    expect(hoursCell.read(text)).toEqual({ trouble: 'not-a-number' })
  })

  it.each([
    ['0.00" h"', '7.25', '7,25'],
    ['#,##0.00 "€"', '12.5', '12,5'],
    ['#,##0.00\\ [$€-40B]', '12.5', '12,5'],
    ['#,##0.0, "k€"', '12500', '12500'],
    ['"min "0', '7', '7'],
    ['0', '7', '7'],
  ])('leaves it away where it is the number itself: %s', (format, stored, text) => {
    expect(shown(stored, format)).toBe(text)
  })
})

describe('a number of a workbook', () => {
  it.each([
    ['a whole number', '12345', '12345'],
    ['decimals', '7.25', '7,25'],
    ['what a float makes of 7.3', '7.2999999999999998', '7,3'],
    ['a sum with noise in the sixteenth digit', '7.300000000000001', '7,3'],
    ['a large sum with noise', '1234567.8900000011', '1234567,89'],
    ['a third, which has more decimals than are paid', '7.333333333333333', '7,33333333333333'],
    ['nines that carry all the way', '9.9999999999999999', '10'],
    ['a negative one', '-12.5', '-12,5'],
    ['a negative zero', '-0', '0'],
    ['a small one in powers of ten', '5E-2', '0,05'],
    ['a large one in powers of ten', '1.5E3', '1500'],
    ['without a leading zero', '.5', '0,5'],
    ['fifteen digits', '123456789012345', '123456789012345'],
    ['sixteen digits, of which Excel has lost the last', '1234567890123456', '1,23456789012346E+15'],
    ['beyond reading', '1E+30', '1E+30'],
    ['noise that should be zero', '5.5511151231257827E-17', '5,55111512312578E-17'],
  ])('is read as Excel means it: %s', (_, stored, text) => {
    expect(shown(stored)).toBe(text)
  })

  it('keeps every hundredth, whatever its sum was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (hundredths) => {
        const size = Math.abs(hundredths)
        const written = `${hundredths < 0 ? '-' : ''}${Math.trunc(size / 100)},${String(size % 100).padStart(2, '0')}`
        expect(shown(String(hundredths / 100))).toBe(written.replace(/0$/, '').replace(/,0?$/, ''))
      }),
    )
  })

  it('is the sum of hours that Excel shows, however it was added up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2400 }), { minLength: 1, maxLength: 60 }), (hundredths) => {
        const float = hundredths.reduce((sum, one) => sum + one / 100, 0)
        const exact = hundredths.reduce((sum, one) => sum + one, 0)
        expect(hoursCell.read(shown(String(float)))).toEqual({ value: hundredthsOfHours(exact) })
      }),
    )
  })

  it.each([
    ['0 %', '0.8', '80 %'],
    ['0.00%', '0.0725', '7,25 %'],
    ['00000', '123', '00123'],
    ['00000', '-12', '-00012'],
    ['0.00\\ "h"', '7.5', '7,5'],
    ['# ##0,00', '1234.5', '1234,5'],
    ['[Red]-0.00;0.00', '-3', '-3'],
    ['0.00E+00', '123000', '123000'],
    ['@', '46266', '46266'],
    ['"d"0', '5', '5'],
    ['0.00 h', '7.5', '7,5'],
    ['0 kg;d.m.yyyy', '46266', '2026-09-01'],
    ['#,##0.00 [$€-40B]', '1234.5', '1234,5'],
    ['General', '0.1', '0,1'],
    ['Standard', '0.1', '0,1'],
  ])('in the format %s: %s is %s', (format, stored, text) => {
    expect(shown(stored, format)).toBe(text)
  })
})

describe('a day of a workbook', () => {
  it.each(['d.m.yyyy', 'dd/mm/yy', '[$-40B]d. mmmm yyyy;@', 'yyyy\\-mm\\-dd', 'm/d/yyyy h:mm', 'mmm yyyy', 'mmmm'])(
    'is a day in the format %s',
    (format) => {
      expect(shown('46266', format)).toBe('2026-09-01')
    },
  )

  it.each([14, 15, 16, 17, 22, 27, 36, 50, 58])('is a day in the format that Excel has by the number %i', (id) => {
    expect(builtInFormat(id).kind).toBe('day')
  })

  it('is every day of the calendar, from 1900 and from 1904', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_000 }), (serial) => {
        expect(shown(String(serial), 'd.m.yyyy')).toBe(addDays(day('1900-01-01'), serial - 2))
        expect(shown(String(serial), 'd.m.yyyy', true)).toBe(addDays(day('1904-01-01'), serial))
      }),
    )
  })

  it.each([
    ['the first day', '1', '1900-01-01'],
    ['the last day before the leap day that Excel invented', '59', '1900-02-28'],
    ['that leap day, which no calendar has', '60', '1900-02-29'],
    ['the day before the first', '0', '1900-01-00'],
    ['what Excel cannot show', '-1', '########'],
    ['beyond Excel’s calendar', '2958466', '########'],
    ['with a time of day, so that it is no day', '46266.604166666664', '2026-09-01 14:30'],
    ['a second before midnight', '46266.99998842592', '2026-09-01 23:59:59'],
    ['a hair before midnight, which is not the next day', '46266.9999999', '2026-09-01 23:59:59'],
    ['noise after midnight', '46266.0000000000073', '2026-09-01'],
  ])('is told truly: %s', (_, stored, text) => {
    expect(shown(stored, 'd.m.yyyy')).toBe(text)
  })

  it('stays a number where it has lost its format, so that FILE-05 explains it', () => {
    expect(shown('46266')).toBe('46266')
  })

  it.each([
    ['2026-09-01T00:00:00', '2026-09-01'],
    ['2026-09-01T00:00:00.000Z', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T14:30:00', '2026-09-01 14:30:00'],
  ])('is read where the workbook writes it as %s', (stored, text) => {
    expect(new CellTexts([], false).text('d', stored, 0)).toBe(text)
  })
})

describe('a time of a workbook', () => {
  it.each([
    ['h:mm', '0.30208333333333331', '7:15'],
    ['h:mm:ss', '0.30208333333333331', '7:15'],
    ['[h]:mm', '1.3020833333333333', '31:15'],
    ['[hh]:mm:ss', '0.5', '12:00'],
    ['[mm]', '0.0104166666666667', '0:15'],
    ['h:mm AM/PM', '0.75', '18:00'],
    ['h:mm', '0.302430555555556', '7:15:30'],
    ['[h]:mm', '-0.0208333333333333', '-0:30'],
    ['h:mm', '1', '1900-01-01 0:00'],
    ['h:mm', '46266.3020833333', '2026-09-01 7:15'],
    ['mm:ss', '0.00520833333333333', '0:07:30'],
    ['h:mm:ss.000', '0.5', '12:00'],
  ])('in the format %s: %s is %s', (format, stored, text) => {
    expect(shown(stored, format)).toBe(text)
  })

  it('is every minute of a year, as a float stores it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (minutes) => {
        expect(hoursCell.read(shown(String(minutes / 1440), '[h]:mm'))).toEqual({ value: minutesOfHours(minutes) })
      }),
    )
  })
})

describe('other cells', () => {
  const texts = new CellTexts([], false)
  it.each([
    ['b', '1', 'kyllä'],
    ['b', 'true', 'kyllä'],
    ['b', '0', 'ei'],
    ['e', '#REF!', '#REF!'],
    ['str', '7,25', '7,25'],
    ['inlineStr', 'rivi_x000D_\ntoinen', 'rivi\r\ntoinen'],
    ['inlineStr', '_x005F_x000D_', '_x000D_'],
    ['n', 'NaN', 'NaN'],
  ])('of the type %s: %s is %s', (type, stored, text) => {
    expect(texts.text(type, stored, 0)).toBe(text)
  })
})
