import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, moneyText } from '../../src/money.ts'
import { edited, load } from './decision.ts'

function salariesWritten(text: string): string {
  return moneyText(
    load(edited(['salaries: 321697', `salaries: ${text}`])).implementers[0]?.budget.salaries ?? cents(-1),
  )
}

describe('an amount is the text of the file, never a float', () => {
  it.each([
    ['0', '0.00'],
    ['0.1', '0.10'],
    ['0.2', '0.20'],
    ['0.30', '0.30'],
    ['1.15', '1.15'],
    ['8.29', '8.29'],
    ['1234567.89', '1234567.89'],
    ['361304', '361304.00'],
    ['361304.5', '361304.50'],
    ['"361304.50"', '361304.50'],
    ['70368744177.67', '70368744177.67'],
    ['53 100 €', '53100.00'],
    ['53\u00a0100', '53100.00'],
    ['53\u202f100 €', '53100.00'],
    ['"90 000,00"', '90000.00'],
    ['"1 234 567,8 €"', '1234567.80'],
    ['"361304,5€"', '361304.50'],
    ['123 456 789 012', '123456789012.00'],
  ])('%s is %s', (written, expected) => {
    expect(salariesWritten(written)).toBe(expected)
  })

  it('with a comma, outside braces', () => {
    const text = edited(['tolerance: 2 ', 'tolerance: 90 000,00 € ']).replace(
      'supportRate: 80 %',
      'supportRate: 80,5 %',
    )
    const { funding } = load(text)
    expect([funding.tolerance, funding.supportRate.toString()]).toEqual([9_000_000, '0.805'])
    expect(load(edited(['personYears: 6.8 ', 'personYears: 6,8 '])).personYears).toBe('6.8')
  })

  it('0.1 and 0.2 add up to 0.30', () => {
    const text = edited(['salaries: 321697', 'salaries: 0.1'], ['travel: 0', 'travel: 0.2'])
    const budget = load(text).implementers[0]?.budget
    expect((budget?.salaries ?? 0) + (budget?.travel ?? 0)).toBe(30)
  })

  it('any amount of cents comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (amount) => {
        const written = moneyText(cents(amount))
        expect(salariesWritten(written)).toBe(written)
      }),
      { numRuns: 200 },
    )
  })
})
