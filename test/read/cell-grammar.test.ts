/** Days and numbers are read letter by letter, as their grammars say in regular expressions: slower, and easier to believe. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, dayOf } from '../../src/day.ts'
import { excelDamage, type Reading, type Trouble } from '../../src/read/cell.ts'
import { dayCell } from '../../src/read/cells/day.ts'
import { dayForNumber } from '../../src/read/cells/day-for-number.ts'
import { readHundredths } from '../../src/read/cells/number.ts'
import { runs } from './fuzz-runs.ts'

function damage(typed: string): Trouble | undefined {
  if (/^#/.test(typed)) return excelDamage(typed)
  return /^[+-]?\d+([.,]\d+)?[eE][+-]?\d+$/.test(typed) ? 'scientific-number' : undefined
}

function dayByGrammar(typed: string): Reading<Day> {
  const checked = (year?: string, month?: string, of?: string): Reading<Day> => {
    const value = dayOf(Number(year), Number(month), Number(of))
    return value === undefined ? { trouble: 'impossible-day' } : { value }
  }
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed)
  if (finnish !== null) return checked(finnish[3], finnish[2], finnish[1])
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  if (iso !== null) return checked(iso[1], iso[2], iso[3])
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(typed)) return { trouble: 'two-digit-year' }
  if (/^\d{1,4}[/]\d{1,2}[/]\d{1,4}$/.test(typed)) return { trouble: 'slashed-day' }
  const date = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})'
  if (new RegExp(`^${date}[ T]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?Z?$`).test(typed))
    return { trouble: 'day-with-time' }
  if (/^[3-7]\d{4}([.,]\d+)?$/.test(typed)) return { trouble: 'excel-serial' }
  return { trouble: damage(typed) ?? 'not-a-day' }
}

function hundredthsByGrammar(typed: string): ReturnType<typeof readHundredths> {
  const space = '[ \\u00a0\\u202f\\u2009]'
  const [, sign = '', body = ''] = /^([-+\u2212]?)\s?(.+)$/s.exec(typed) ?? []
  const found =
    /^\d+(?:,(\d+))?$/.exec(body) ??
    new RegExp(`^\\d{1,3}(?:${space}\\d{3})+(?:,(\\d+))?$`).exec(body) ??
    /^\d{1,3}(?:\.\d{3})+,(\d+)$/.exec(body)
  const hasTwo = /^\d+\.\d+$|^[1-9]\d{0,2},\d{3}$/.test(body)
  const english = new RegExp(`^\\d{1,3}(?:,\\d{3})+\\.\\d+$|^\\d{1,3}(?:${space}\\d{3})+\\.\\d+$`)
  const other = hasTwo ? 'two-readings' : english.test(body) ? 'english-number' : 'not-a-number'
  if (found === null) return { trouble: damage(typed) ?? dayForNumber(typed) ?? other }
  if (hasTwo) return { trouble: 'two-readings' }
  const fraction = (found[1] ?? '').replace(/0+$/, '')
  if (fraction.length > 2) return { trouble: 'too-precise' }
  const number = Number(body.split(',')[0]?.replace(/\D/g, '') + fraction.padEnd(2, '0'))
  if (number > 100_000_000_000) return { trouble: 'too-large' }
  return { hundredths: /[-\u2212]/.test(sign) && number !== 0 ? -number : number }
}

describe('a day', () => {
  it('is read as its grammar says, whatever is typed', () => {
    const like = fc.stringMatching(/^[0-39]{0,3}[.,:/-]?[0-29]{0,3}[./-]?[ 0-29ä]{0,6}([T ][0-2]{1,2}[:.]\d\d)?Z?$/)
    const dotted = fc.stringMatching(/^\d{0,3}\.\d{0,3}\.\d{0,6}$/)
    fc.assert(
      fc.property(fc.oneof(like, dotted, fc.string({ maxLength: 14 })), (typed) => {
        expect(dayCell.read(typed)).toEqual(dayByGrammar(typed))
      }),
      runs(5000),
    )
  })

  it('is read however a Finn writes it', () => {
    for (let at = 0; at < 1500; at++) {
      const one = addDays(day('2026-01-01'), at)
      const [year, month, of] = one.split('-')
      expect(dayCell.read(`${of}.${month}.${year}`)).toEqual({ value: one })
      expect(dayCell.read(`${Number(of)}.${Number(month)}.${year}`)).toEqual({ value: one })
    }
  })

  it.each([
    ['31.11.200005', 'not-a-day'],
    ['0.13.200003', 'not-a-day'],
    ['1..2026', 'not-a-day'],
    ['.9.2026', 'not-a-day'],
    ['1.9.', 'not-a-day'],
    ['1.9.20x6', 'not-a-day'],
    ['1.123.2026', 'not-a-day'],
    ['123.1.26', 'not-a-day'],
    ['1.123.26', 'not-a-day'],
    ['1.13.2026', 'impossible-day'],
  ])('%s is refused as %s', (typed, trouble) => expect(dayCell.read(typed)).toEqual({ trouble }))
})

describe('a number', () => {
  it('is read as its grammar says, whatever is typed', () => {
    const bits = fc.constantFrom(
      '0',
      '1',
      '23',
      '456',
      '7890',
      ',',
      '.',
      ' ',
      '-',
      '\u2212',
      '+',
      'e',
      'E',
      ':',
      'x',
      '#',
    )
    const like = fc.array(bits, { maxLength: 8 }).map((parts) => parts.join(''))
    const plain = fc.stringMatching(/^\d{0,13},?\d{0,4}$/)
    const odd = fc.constantFrom(
      '1.tammi',
      'kesä 2026',
      '- 5',
      '-\n5',
      '+\u00a05',
      '#ARVO!',
      '1E5',
      '1,2e+05',
      '1900-01-07 7:55',
    )
    fc.assert(
      fc.property(fc.oneof(like, plain, odd, fc.string({ maxLength: 14 })), (typed) => {
        expect(readHundredths(typed)).toEqual(hundredthsByGrammar(typed))
      }),
      runs(5000),
    )
  })

  it.each([
    '999999999,99',
    '1000000000',
    '1000000000,0',
    '1000000000,1',
    '9999999999,1',
    '1000000001',
    '000000000001',
    '0,0',
    '007,5',
  ])('%s is read as its grammar says', (typed) => expect(readHundredths(typed)).toEqual(hundredthsByGrammar(typed)))
})
