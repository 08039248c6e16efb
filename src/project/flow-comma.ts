/**
 * The trap of the decimal comma: to YAML `{ salaries: 361304,50 }` is the amount 361304 and a key `50`. Read so, the cents
 * would be gone without a word.
 */
import type { Refusal } from './complaint.ts'
import { twoReadings } from './number-text.ts'
import type { Span } from './yaml-node.ts'

/** Also of an approximate amount: `{ budget: ~1,7 M€ }` is `~1` and a key `7 M€`. */
const number = /^(?:-|(?:~|≈|n\.?|noin|yli)\s*)?(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+)$/
const rest = /^\d+(?:[ \u00a0\u202f\u2009]?(?:%|€|[Mkt]€|milj\.? ?€|milj\.? euroa|euroa))?$/

/** @returns the refusal where `key` is the tail of the number at `value`, cut off by a comma without a space. */
export function numberSplitByComma(text: string, value: Span, key: Span): Refusal | undefined {
  const head = text.slice(value.start, value.end)
  const tail = text.slice(key.start, key.end)
  if (key.start !== value.end + 1 || text[value.end] !== ',') return undefined
  if (!number.test(head) || !rest.test(tail)) return undefined
  const readings = twoReadings(`${head},${tail}`)
  if (readings !== undefined) return { reason: 'two-readings', facts: readings }
  // `361,304` could mean thousands: only two digits or fewer are surely cents.
  return { reason: 'decimal-comma', facts: { suggestion: /^\d{1,2}\D*$/.test(tail) ? `${head}.${tail}` : null } }
}
