import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked } from '../../src/lang/approximate.ts'
import { cents, moneyText } from '../../src/money.ts'
import {
  exactly,
  minusMoney,
  readApproximateCount,
  readApproximateMoney,
  readFigure,
  totalCount,
  totalMoney,
} from '../../src/project/approximate.ts'

const money = (text: string): [string, string | null] | undefined => {
  const found = readApproximateMoney(text)
  return found && [moneyText(found.value), found.mark]
}

describe('an amount of euros as a document prints it', () => {
  it.each([
    ['n. 1,7 milj. €', '1700000.00', 'about'],
    ['~1,7 M€', '1700000.00', 'about'],
    ['n. 0,52 milj. €', '520000.00', 'about'],
    ['~520 k€', '520000.00', 'about'],
    ['~900 k€', '900000.00', 'about'],
    ['3 milj. euroa', '3000000.00', null],
    ['3 miljoonaa euroa', '3000000.00', null],
    ['200 000 euron', '200000.00', null],
    ['noin 190 000 €', '190000.00', 'about'],
    ['1 700 000', '1700000.00', null],
    ['1700000', '1700000.00', null],
    ['1\u00a0700\u202f000 €', '1700000.00', null],
    ['yli 100 €', '100.00', 'over'],
    ['approx. 12.5 €', '12.50', 'about'],
    ['n 30 000 €', '30000.00', 'about'],
    ['0', '0.00', null],
    ['999999999999,99', '999999999999.99', null],
  ])('%s is %s', (text, amount, mark) => {
    expect(money(text)).toEqual([amount, mark])
  })

  it.each([
    'puoli miljoonaa euroa',
    '1.700.000',
    '1,700,000',
    '1.700',
    '17 00',
    '-5 €',
    '5 % €',
    'n.',
    '1,234',
    '0,001 k€ €',
    '5 kpl',
    '1000000 M€',
    '€ 5',
    '',
    `n. ${'9'.repeat(1_000_000)}`,
  ])('%j is none', (text) => {
    expect(money(text.slice(0, 2_000_000))).toBeUndefined()
  })

  it('is exact to the cent: 1,01 thousand euros are 1 010 euros', () => {
    expect(money('1,01 k€')).toEqual(['1010.00', null])
  })
})

describe('a count', () => {
  it.each([
    ['n. 30', 30, 'about'],
    ['~30', 30, 'about'],
    ['8', 8, null],
    ['yli 110', 110, 'over'],
    ['Yli 110', 110, 'over'],
    ['noin 12 800', 12_800, 'about'],
  ])('%s is %i', (text, value, mark) => {
    expect(readApproximateCount(text)).toEqual({ value, mark })
  })

  it.each(['30 €', '2,5', 'kolme', '-1', '1234567890'])('%s is none', (text) => {
    expect(readApproximateCount(text)).toBeUndefined()
  })
})

describe('a figure', () => {
  it('keeps its number exact and says whether it is euros', () => {
    expect(readFigure('noin 3,58')).toEqual({ value: '3.58', mark: 'about', euros: null })
    expect(readFigure('~520 k€')).toEqual({ value: '520', mark: 'about', euros: 1_000 })
  })
})

describe('a sum', () => {
  const amount = (text: string) => readApproximateMoney(text) ?? exactly(cents(0))

  it('of the four network projects is about 4,02 M€, about 1,02 M€ more than 3 M€', () => {
    const planned = totalMoney(['n. 1,7 milj. €', 'n. 0,9 milj. €', 'n. 0,9 milj. €', 'n. 0,52 milj. €'].map(amount))
    expect(planned).toEqual({ value: 402_000_000, mark: 'about' })
    expect(minusMoney(planned, amount('3 milj. euroa'))).toEqual({ value: 102_000_000, mark: 'about' })
  })

  it('of exact parts is exact, and of none is zero', () => {
    expect(totalMoney([amount('1,7 M€'), amount('0,3 M€')])).toEqual({ value: 200_000_000, mark: null })
    expect(totalMoney([])).toEqual({ value: 0, mark: null })
    expect(totalCount([exactly(8), exactly(18)])).toEqual({ value: 26, mark: null })
  })

  it('of a lower limit is one, unless a part is only about so much', () => {
    expect(totalCount([exactly(8), { value: 110, mark: 'over' }])).toEqual({ value: 118, mark: 'over' })
    expect(
      totalCount([
        { value: 30, mark: 'about' },
        { value: 110, mark: 'over' },
      ]),
    ).toMatchObject({ mark: 'about' })
    expect(minusMoney(amount('5 €'), amount('yli 3 €'))).toEqual({ value: 200, mark: 'about' })
  })

  it('has a mark exactly where a part has one, whatever the order', () => {
    const part = fc.record({
      value: fc.nat(1_000_000).map(cents),
      mark: fc.constantFrom('about' as const, 'over' as const, null),
    })
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { value, mark } = totalMoney(parts)
        expect(value).toBe(parts.reduce((sum, one) => sum + one.value, 0))
        expect(mark !== null).toBe(parts.some((one) => one.mark !== null))
        expect(totalMoney([...parts].reverse())).toEqual({ value, mark })
      }),
    )
  })
})

describe('what is shown', () => {
  it('says what is not exact in both languages', () => {
    expect(marked('30', 'about', 'fi')).toBe('n.\u00a030')
    expect(marked('30', 'about', 'en')).toBe('approx.\u00a030')
    expect(marked('110', 'over', 'fi')).toBe('yli\u00a0110')
    expect(marked('110', 'over', 'en')).toBe('over\u00a0110')
    expect(marked('8', null, 'fi')).toBe('8')
  })
})
