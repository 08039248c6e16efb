/** Numbers as people write them, brought to a spelling that `hanke.yaml` takes: a point, no spaces, no euro sign. */
import type { ReasonFacts, Refusal } from './complaint.ts'

/** What a reader of one scalar gives: the value, or why not. */
export type Reading<T> = { readonly value: T } | Refusal

type NumberReason = 'not-money' | 'not-percentage' | 'not-whole-number' | 'not-number'

/** Why a text is not the number asked for. A spelling is suggested only where it has one reading: of two, both are told. */
export function refuseNumber(text: string, grammar: RegExp, otherwise: NumberReason): Refusal {
  const readings = otherwise === 'not-money' || otherwise === 'not-number' ? twoReadings(text) : undefined
  if (readings !== undefined) return { reason: 'two-readings', facts: readings }
  return { reason: otherwise, facts: { suggestion: suggestSpelling(text, grammar) } }
}

/** `90,000` is ninety, or ninety thousand; `undefined` where a text is not of that kind. */
export function twoReadings(text: string): ReasonFacts['two-readings'] | undefined {
  const [, whole, rest] = /^(-?[1-9]\d{0,2})[.,](\d{3})(?:\s*€)?$/.exec(text) ?? []
  return whole === undefined ? undefined : { decimal: `${whole}.${rest}`, thousands: `${whole}${rest}` }
}

/** `1 234,50 €` as `1234.50`, `1.234.567` as `1234567`; `null` where the grammar does not take the result. */
export function suggestSpelling(text: string, grammar: RegExp): string | null {
  const packed = text.replace(/[\s€_']/g, '')
  const spelt = thousands.test(packed) ? packed.replace(/[.,]/g, '') : pointed(packed)
  return spelt !== text && grammar.test(spelt) ? spelt.replace('%', ' %') : null
}

/** A mark that stands more than once parts thousands. */
const thousands = /^-?\d{1,3}([.,])\d{3}(\1\d{3})+$/

/** The last mark begins the decimals; any before it parted thousands. */
function pointed(packed: string): string {
  const mark = Math.max(packed.lastIndexOf(','), packed.lastIndexOf('.'))
  return mark < 0 ? packed : `${packed.slice(0, mark).replace(/[.,](?=\d{3}(?!\d))/g, '')}.${packed.slice(mark + 1)}`
}
