/**
 * Euros, hours and rates, and every rounding that hanke makes. The only door to decimal.js.
 *
 * Euros are whole cents and hours are whole three-hundredths of an hour, both exact integers; a rate is an exact decimal.
 * Three-hundredths, because a time sheet may say `7,25` (hundredths) or `7:20` (minutes), and 300 is the smallest unit that holds
 * both exactly: three entries of 7:20 are 22 hours, not 21.99.
 */
import { Decimal } from 'decimal.js'

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, defaults: true })

declare const unit: unique symbol
/** Whole cents. */
export type Money = number & { readonly [unit]: 'cent' }
/** Whole three-hundredths of an hour. */
export type Hours = number & { readonly [unit]: 'hour/300' }
/** An exact decimal share, `0.8` for 80 %. */
export type Rate = Decimal & { readonly [unit]: 'rate' }

const UNITS_AN_HOUR = 300
/** A million million euros, as `readMoneyText` has its twelve digits. */
const MOST_CENTS = 100_000_000_000_000
const UNITS_A_HUNDREDTH = 3
const UNITS_A_MINUTE = 5

/** @throws RangeError beyond ± 90 million million euros, where a whole number of cents would no longer be exact. */
export function cents(count: number): Money {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of cents: ${count}`)
  return (count === 0 ? 0 : count) as Money
}

export const noMoney = cents(0)

/** Hours from whole hundredths: `725` is 7,25 h. */
export function hundredthsOfHours(count: number): Hours {
  if (!Number.isSafeInteger(count * UNITS_A_HUNDREDTH))
    throw new RangeError(`not a whole number of hundredths: ${count}`)
  return (count === 0 ? 0 : count * UNITS_A_HUNDREDTH) as Hours
}

/** Hours from whole minutes: `440` is 7:20. */
export function minutesOfHours(count: number): Hours {
  return (count === 0 ? 0 : count * UNITS_A_MINUTE) as Hours
}

/** Hours from an exact sum or difference of `Hours`, as the hot loops make them. */
export function hoursOf(units: number): Hours {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a whole number of hour units: ${units}`)
  return (units === 0 ? 0 : units) as Hours
}

export const noHours = hoursOf(0)

/** A rate from its exact text, `'0.4'`. */
export function rate(text: string): Rate {
  return new Exact(text) as Rate
}

export function plus(...amounts: Money[]): Money {
  return total(amounts)
}

/** The sum of a list of any length (`plus` takes its amounts as arguments, of which there can be only so many). */
export function total(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => cents(sum + amount), noMoney)
}

export function minus(from: Money, amount: Money): Money {
  return cents(from - amount)
}

export function negative(amount: Money): Money {
  return cents(-amount)
}

export function plusHours(...amounts: Hours[]): Hours {
  return hoursOf(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}

/** Rounding 1: a salary line's hours to the hundredth, half away from zero, so that the line can be multiplied again by hand. */
export function toHundredths(hours: Hours): Hours {
  return hundredthsOfHours(new Exact(hours).div(UNITS_A_HUNDREDTH).toDecimalPlaces(0).toNumber())
}

/** An exact limit of hours (in units of `Hours`) down to the hundredth: what is shown never allows more than the limit does. */
export function floorToHundredths(units: Decimal): Hours {
  return hundredthsOfHours(units.div(UNITS_A_HUNDREDTH).toDecimalPlaces(0, Decimal.ROUND_FLOOR).toNumber())
}

/** Rounding 2: hours × unit cost (€/h) to the cent, half away from zero. */
export function payFor(hours: Hours, unitCost: Money): Money {
  const product = Math.abs(hours * unitCost)
  // Whole numbers that a double holds exactly, with room for the doubling below: no decimal is needed, and a million rows are priced.
  if (product * 2 < Number.MAX_SAFE_INTEGER) {
    const whole = Math.floor(product / UNITS_AN_HOUR)
    const rest = product - whole * UNITS_AN_HOUR
    const rounded = rest * 2 >= UNITS_AN_HOUR ? whole + 1 : whole
    return cents(hours < 0 !== unitCost < 0 ? -rounded : rounded)
  }
  return cents(new Exact(hours).times(unitCost).div(UNITS_AN_HOUR).toDecimalPlaces(0).toNumber())
}

/** Rounding 3: a share of an amount to the cent, half away from zero (flat rates, side costs). */
export function shareOf(amount: Money, share: Rate): Money {
  return cents(new Exact(amount).times(share).toDecimalPlaces(0).toNumber())
}

/** Rounding 4: a share of an amount down to the cent, so that support never exceeds its percentage. */
export function floorShareOf(amount: Money, share: Rate): Money {
  return cents(new Exact(amount).times(share).toDecimalPlaces(0, Decimal.ROUND_FLOOR).toNumber())
}

/** A share of an amount, exact: cents as a decimal, for comparisons that must not round first. */
export function exactShareOf(amount: Money, share: Rate): Decimal {
  return new Exact(amount).times(share)
}

/**
 * Rounding 5: an amount over lines in the ratio of their weights. Each line is cut to the cent towards zero and the largest line
 * (the first of equals) takes what is left, so the parts always add up to the amount. With no weight at all the first line takes it.
 */
export function splitByRatio(amount: Money, weights: readonly Money[]): Money[] {
  const whole = weights.reduce<number>((sum, weight) => sum + weight, 0)
  const parts = weights.map((weight) =>
    whole === 0
      ? noMoney
      : cents(new Exact(amount).times(weight).div(whole).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber()),
  )
  const largest = weights.reduce<number>((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0)
  const rest = minus(amount, plus(...parts))
  return parts.map((part, at) => (at === largest ? plus(part, rest) : part))
}

/** Rounding 6: a year's pay (exact cents) by the year's hours to the cent an hour, half away from zero. */
export function unitCostFrom(yearlyPay: Decimal, hours: Hours): Money {
  return cents(yearlyPay.times(UNITS_AN_HOUR).div(hours).toDecimalPlaces(0).toNumber())
}

/** Rounding 7: for reading only, never summed further: exact cents to the cent, a share to 0.01 %, a count to a hundredth. */
export function shownMoney(exactCents: Decimal): Money {
  return cents(exactCents.toDecimalPlaces(0).toNumber())
}
export function shownShare(share: Decimal): Rate {
  return share.toDecimalPlaces(4) as Rate
}
export function shownCount(count: Decimal): string {
  return count.toDecimalPlaces(2).toFixed()
}

/** How many times `of` the amount is, as an exact decimal; `null` when `of` is zero. */
export function ratio(amount: number, of: number): Decimal | null {
  return of === 0 ? null : new Exact(amount).div(of)
}

/** Hours as a decimal number of them, for rules that weigh rather than pay. */
export function inHours(hours: Hours): Decimal {
  return new Exact(hours).div(UNITS_AN_HOUR)
}

/** An exact decimal for the places where a rule or a law multiplies by something that is neither euros nor hours. */
export function exact(value: Decimal.Value): Decimal {
  return new Exact(value)
}

export type { Decimal } from 'decimal.js'

/** `"4350.05"`: the machine form of euros. */
export function moneyText(amount: Money): string {
  return twoDecimals(amount)
}

/** `"7.25"`: the machine form of hours; what is not a whole hundredth is shown rounded (the value itself stays exact). */
export function hoursText(hours: Hours): string {
  return twoDecimals(toHundredths(hours) / UNITS_A_HUNDREDTH)
}

/** `"0.4"`: the machine form of a rate. */
export function rateText(share: Rate): string {
  return share.toFixed()
}

function twoDecimals(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Euros told in ones, thousands or millions (`1.7` × 1 000 000) as cents; `undefined` where they are no whole cents, or beyond all projects. */
export function scaledMoney(text: string, scale: 1 | 1_000 | 1_000_000): Money | undefined {
  const found = new Exact(text).times(scale).times(100)
  return found.isInteger() && found.lt(MOST_CENTS) ? cents(found.toNumber()) : undefined
}

/** Reads the machine form of euros: `361304`, `361304.5`, `-0.80`. `undefined` where it is anything else. */
export function readMoneyText(text: string): Money | undefined {
  const found = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text)
  if (found === null) return undefined
  const [, sign, euros = '', fraction = ''] = found
  return cents(Number(`${sign}${euros}${fraction.padEnd(2, '0')}`))
}
