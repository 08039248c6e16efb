/**
 * A number as a workbook stores it, by its digits alone: `7.3000000000000007` is what a binary float makes of 7.3, and Excel shows and
 * means its first fifteen digits. No float takes part.
 */

/** 0.digits × 10^point. */
export interface Decimal {
  readonly negative: boolean
  /** Fifteen at most, without zeros at either end; empty for zero. */
  readonly digits: string
  readonly point: number
}

const SIGNIFICANT = 15
const FURTHEST = 400
const written = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/

/** @returns `undefined` where it is no number. */
export function decimalOf(stored: string): Decimal | undefined {
  const found = written.exec(stored.trim())
  if (found === null) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = found
  const all = whole + fraction
  if (all === '') return undefined
  const leading = all.length - all.replace(/^0+/, '').length
  const { digits, carried } = rounded(all.slice(leading))
  const point = whole.length - leading + Number(exponent) + carried
  if (digits === '' || point < -FURTHEST || point > FURTHEST) {
    return digits === '' ? { negative: false, digits, point: 0 } : undefined
  }
  return { negative: sign === '-', digits, point }
}

function rounded(digits: string): { digits: string; carried: number } {
  if (digits.length <= SIGNIFICANT) return { digits: withoutTail(digits), carried: 0 }
  const kept = BigInt(digits.slice(0, SIGNIFICANT)) + ((digits[SIGNIFICANT] as string) >= '5' ? 1n : 0n)
  const text = String(kept)
  return { digits: withoutTail(text), carried: text.length - SIGNIFICANT }
}

function withoutTail(digits: string): string {
  return digits.replace(/0+$/, '')
}

/**
 * With a decimal comma: `7,25`. Where digits are lost or too many to read (beyond fifteen before the comma, or as many zeros after it)
 * as Excel shows it, `1,23456789012346E+16`.
 * @param tens how many tens the number is multiplied by: 2 for a percentage.
 * @param atLeast digits before the comma.
 */
export function decimalText({ negative, digits, point }: Decimal, tens = 0, atLeast = 1): string {
  const at = digits === '' ? 0 : point + tens
  const sign = negative ? '-' : ''
  if (at > SIGNIFICANT || at < -SIGNIFICANT) {
    const exponent = String(Math.abs(at - 1)).padStart(2, '0')
    const fraction = digits.slice(1)
    return `${sign}${digits[0]}${fraction === '' ? '' : `,${fraction}`}E${at < 0 ? '-' : '+'}${exponent}`
  }
  const whole = digits.slice(0, Math.max(0, at)).padEnd(Math.max(0, at), '0').padStart(atLeast, '0')
  const fraction = at < 0 ? '0'.repeat(-at) + digits : digits.slice(at)
  return sign + whole + (fraction === '' ? '' : `,${fraction}`)
}

/** Whole days and the second of the day, to the nearest; `exact` where the fraction is none at all. Without the sign. */
export function daysAndSeconds({ digits, point }: Decimal): { days: number; seconds: number; exact: boolean } {
  const days = Number(digits.slice(0, Math.max(0, point)).padEnd(Math.max(0, point), '0').slice(0, SIGNIFICANT))
  const fraction = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)
  if (fraction === '') return { days, seconds: 0, exact: true }
  const whole = 10n ** BigInt(fraction.length)
  return { days, seconds: Number((BigInt(fraction) * 86_400n * 2n + whole) / (2n * whole)), exact: false }
}
