import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cents,
  exact,
  exactShareOf,
  floorShareOf,
  hoursOf,
  hoursText,
  hundredthsOfHours,
  inHours,
  minus,
  minutesOfHours,
  moneyText,
  negative,
  payFor,
  plus,
  plusHours,
  rate,
  rateText,
  ratio,
  readMoneyText,
  shareOf,
  shownCount,
  shownMoney,
  shownShare,
  splitByRatio,
  toHundredths,
  total,
  unitCostFrom,
} from '../src/money.ts'

describe('euros', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [435005, '4350.05'],
    [-80, '-0.80'],
    [99999999999999, '999999999999.99'],
  ])('writes %i cents as %s, and reads it back', (count, text) => {
    expect(moneyText(cents(count))).toBe(text)
    expect(readMoneyText(text)).toBe(count)
  })

  it.each([
    ['361304', 361_304_00],
    ['361304.5', 361_304_50],
    ['-0', 0],
  ])('reads %s', (text, count) => {
    expect(readMoneyText(text)).toBe(count)
  })

  it.each(['', '1,5', '1.234', '.5', '5.', '1e3', '+1', ' 1', '1 000', '1234567890123', 'NaN', '٣'])(
    'refuses “%s”',
    (text) => {
      expect(readMoneyText(text)).toBeUndefined()
    },
  )

  it('has no negative zero', () => {
    for (const zero of [cents(-0), negative(cents(0)), minus(cents(5), cents(5)), shareOf(cents(-1), rate('0.4'))]) {
      expect(Object.is(zero, 0)).toBe(true)
    }
    expect(moneyText(negative(cents(0)))).toBe('0.00')
  })

  it('refuses what is not a whole, exact number of cents', () => {
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => cents(count)).toThrow(RangeError)
  })

  it('refuses a sum that passes through what is not exact, even if it comes back', () => {
    const most = cents(Number.MAX_SAFE_INTEGER)
    expect(() => plus(most, cents(2), negative(most))).toThrow(RangeError)
  })

  it('adds up more amounts than a function takes arguments', () => {
    expect(total(Array.from({ length: 300_000 }, () => cents(1)))).toBe(300_000)
    expect(total([])).toBe(0)
  })
})

describe('hours', () => {
  it('holds 7:20 and 7,25 exactly: 3 × 7:20 = 22 h', () => {
    const entry = minutesOfHours(7 * 60 + 20)
    expect(plusHours(entry, entry, entry)).toBe(hundredthsOfHours(22_00))
    expect(hundredthsOfHours(7_25)).toBe(minutesOfHours(7 * 60 + 15))
  })

  it.each([
    [minutesOfHours(440), '7.33'],
    [minutesOfHours(-440), '-7.33'],
    [minutesOfHours(400), '6.67'],
    [hundredthsOfHours(-25), '-0.25'],
    [hundredthsOfHours(1720_00), '1720.00'],
  ])('writes %i three-hundredths as %s', (hours, text) => {
    expect(hoursText(hours)).toBe(text)
  })

  it('has no negative zero', () => {
    for (const zero of [hoursOf(-0), hundredthsOfHours(-0), minutesOfHours(-0), toHundredths(hoursOf(-1))]) {
      expect(Object.is(zero, 0)).toBe(true)
    }
  })

  it('refuses what is not exact', () => {
    for (const count of [0.5, Number.NaN, 2 ** 53]) expect(() => hoursOf(count)).toThrow(RangeError)
    expect(() => hundredthsOfHours(2 ** 53 - 1)).toThrow(RangeError)
  })

  it('weighs as a decimal: 7:15 = 7,25', () => {
    expect(inHours(minutesOfHours(435)).toFixed()).toBe('7.25')
  })
})

describe('the named roundings', () => {
  it('1: hours to the hundredth: 1/3 → 0,33 and 2/3 → 0,67, below zero alike', () => {
    expect([100, 200, -100, -200].map((units) => hoursText(toHundredths(hoursOf(units))))).toEqual([
      '0.33',
      '0.67',
      '-0.33',
      '-0.67',
    ])
  })

  it.each([
    ['0,50 h × 30,01 € = 15,005 €', 50, 30_01, 15_01],
    ['−0,50 h × 30,01 € = −15,005 €', -50, 30_01, -15_01],
    ['0,49 h × 30,01 € = 14,7049 €', 49, 30_01, 14_70],
    ['120,50 h × 36,46 € = 4 393,43 €', 120_50, 36_46, 4_393_43],
    ['0,01 h × 0,49 € = 0,0049 €', 1, 49, 0],
    ['0,01 h × 0,50 € = 0,005 €', 1, 50, 1],
  ])('2: %s to the cent, half away from zero', (_, hundredths, unitCost, expected) => {
    expect(payFor(hundredthsOfHours(hundredths), cents(unitCost))).toBe(expected)
  })

  it.each([
    ['40 % × 15,01 = 6,004', 15_01, '0.4', 6_00],
    ['15 % × 0,10 = 0,015', 10, '0.15', 2],
    ['15 % × −0,10 = −0,015', -10, '0.15', -2],
    ['26,44 % × 12,50 = 3,305', 12_50, '0.2644', 3_31],
  ])('3: %s to the cent, half away from zero', (_, amount, share, expected) => {
    expect(shareOf(cents(amount), rate(share))).toBe(expected)
  })

  it.each([
    ['80 % × 10,01 = 8,008', 10_01, 8_00],
    ['80 % × 1 533 272 = 1 226 617,60', 1_533_272_00, 1_226_617_60],
    ['80 % × −0,01 = −0,008', -1, -1],
    ['80 % × −10 = −8', -10_00, -8_00],
  ])('4: %s down to the cent', (_, amount, expected) => {
    expect(floorShareOf(cents(amount), rate('0.8'))).toBe(expected)
  })

  it('4: is never taken in by a binary fraction: 0,7 × 0,10 = 0,07, not 0,06', () => {
    expect(floorShareOf(cents(10), rate('0.7'))).toBe(7)
    expect(floorShareOf(cents(1_10), rate('0.7'))).toBe(77)
  })

  it.each([
    ['10 over 1 : 1 : 1', 10, [1, 1, 1], [4, 3, 3]],
    ['−10 over 1 : 1 : 1', -10, [1, 1, 1], [-4, -3, -3]],
    ['5 over 3 : 3 : 4', 5, [3, 3, 4], [1, 1, 3]],
    ['1 over 1 : 3', 1, [1, 3], [0, 1]],
    ['7 over 0 : 0', 7, [0, 0], [7, 0]],
    ['7 over 0 : 5', 7, [0, 5], [0, 7]],
    ['0 over 1 : 1', 0, [1, 1], [0, 0]],
  ])('5: %s', (_, amount, weights, expected) => {
    expect(splitByRatio(cents(amount), weights.map(cents))).toEqual(expected)
  })

  it('5: parts always add up to the whole, and none strays from its share by as many cents as there are lines', () => {
    const amount = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })
    fc.assert(
      fc.property(amount, fc.array(fc.nat(1_000_000_00), { minLength: 1, maxLength: 4 }), (whole, weights) => {
        const parts = splitByRatio(cents(whole), weights.map(cents))
        expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(whole)
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        for (const [at, part] of parts.entries()) {
          if (all === 0) continue
          const off = BigInt(part) * BigInt(all) - BigInt(whole) * BigInt(weights[at] ?? 0)
          expect((off < 0n ? -off : off) < BigInt(all) * BigInt(parts.length)).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['12 × 5 375 × 1,2644 / 1720 = 47,415', '5375', '1.2644', 47_42],
    ['12 × 3 500 × 1,2644 / 1720 = 30,874…', '3500', '1.2644', 30_87],
  ])('6: %s to the cent, half away from zero', (_, pay, factor, expected) => {
    expect(
      unitCostFrom(
        exact(pay)
          .times(12 * 100)
          .times(factor),
        hundredthsOfHours(1720_00),
      ),
    ).toBe(expected)
  })

  it('7: shows an exact value: −0,805 cents as −0,01 €, 1/3 as 33,33 %, 2/3 as 0,67', () => {
    expect(moneyText(shownMoney(exact('-0.805')))).toBe('-0.01')
    expect(rateText(shownShare(exact(1).div(3)))).toBe('0.3333')
    expect(shownCount(exact(2).div(3))).toBe('0.67')
    expect(shownCount(exact(20))).toBe('20')
  })
})

describe('exact values', () => {
  it('keeps a share of cents: 80 % × 3 cents = 2,4 cents', () => {
    expect(exactShareOf(cents(3), rate('0.8')).toFixed()).toBe('2.4')
  })

  it('has no ratio to nothing', () => {
    expect(ratio(1, 0)).toBeNull()
    expect(ratio(1, 4)?.toFixed()).toBe('0.25')
  })

  it('writes a rate without an exponent', () => {
    expect(rateText(rate('0.00000001'))).toBe('0.00000001')
    expect(rateText(rate('0.80'))).toBe('0.8')
  })
})
