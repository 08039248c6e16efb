/** Numbers as people write them, brought to the one spelling that `hanke.yaml` takes: a point, no spaces, no euro sign. */
import type { Refusal } from './complaint.ts'

/** What a reader of one scalar gives: the value, or why not. */
export type Reading<T> = { readonly value: T } | Refusal

type NumberReason = 'not-money' | 'not-percentage' | 'not-whole-number' | 'not-number'

/**
 * Why a text is not the number asked for. A spelling is suggested only where it has one reading: `1,234` could be
 * a thousandfold of itself and gets none.
 */
export function refuseNumber(text: string, grammar: RegExp, otherwise: NumberReason): Refusal {
  const suggestion = suggestSpelling(text, grammar)
  const commaIsDecimal = suggestion !== null && text.lastIndexOf(',') > text.lastIndexOf('.')
  return { reason: commaIsDecimal ? 'decimal-comma' : otherwise, facts: { suggestion } }
}

/** `1 234,50 €` as `1234.50`; `null` where the grammar does not take the result. */
export function suggestSpelling(text: string, grammar: RegExp): string | null {
  const packed = text.replace(/[\s€_']/g, '')
  const mark = Math.max(packed.lastIndexOf(','), packed.lastIndexOf('.'))
  const whole = mark < 0 ? packed : packed.slice(0, mark).replace(/[.,]/g, '')
  const spelt = mark < 0 ? whole : `${whole}.${packed.slice(mark + 1)}`
  return spelt !== text && grammar.test(spelt) ? spelt.replace('%', ' %') : null
}
