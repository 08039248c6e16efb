/**
 * How often each kind of personal data stands in a text of megabytes. A quick look at each character finds where one could stand, and only
 * there the patterns of `personal-text.ts` are asked: ten megabytes take a fiftieth of a second.
 */
import { type PersonalKind, personalSpans } from './personal-text.ts'

/** Around a suspect character: the longest of its kind, and what the patterns look at beside it. */
const number = { before: 64, after: 96 }
const address = { before: 72, after: 640 }

const PLUS = 0x2b
const HYPHEN = 0x2d
const ZERO = 0x30
const FIVE = 0x35
const NINE = 0x39
const AT = 0x40

/** @returns kind → how many; a kind that does not occur is not in it. */
export function personalCounts(text: string): Map<PersonalKind, number> {
  const counts = new Map<PersonalKind, number>()
  for (let at = nextSuspect(text, 0); at !== -1; ) {
    const { before, after } = text.charCodeAt(at) === AT ? address : number
    const from = Math.max(0, at - before)
    const spans = personalSpans(text.slice(from, at + after))
    const span = spans.find((one) => from + one.from <= at && at < from + one.to)
    if (span !== undefined) counts.set(span.kind, (counts.get(span.kind) ?? 0) + 1)
    at = nextSuspect(text, span === undefined ? at + 1 : from + span.to)
  }
  return counts
}

/** The first `@`, `+`, century sign or 0 of a telephone's prefix from there on; -1 where there is none. Every letter of an output passes here. */
function nextSuspect(text: string, from: number): number {
  let digits = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) {
      if (digits === 0 && code === ZERO && beginsTelephone(text, at)) return at
      digits += 1
      continue
    }
    if (code === AT || code === PLUS) return at
    if (digits === 6 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))) return at
    digits = 0
  }
  return -1
}

/** `00358`, `04x`, `050`, or an area code, a space, a slash, a dash or a bracket, and three digits: a day (`2026-09-01`) has two there. */
function beginsTelephone(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1)
  if (second === ZERO) return text.startsWith('358', at + 2)
  if (!isDigit(second)) return false
  const third = text.charCodeAt(at + 2)
  if (second === ZERO + 4) return isDigit(third)
  if (second === FIVE && third === ZERO) return true
  const after = second === ZERO + 1 && isDigit(third) ? at + 3 : at + 2
  return isSeparator(text.charCodeAt(after)) && (areDigits(text, after + 1) || areDigits(text, after + 2))
}

/** Three of them. */
function areDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

/** Space, `)`, `-`, `/`, and whatever is beyond ASCII: no-break spaces, dashes. */
function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x29 || code === HYPHEN || code === 0x2f || code > 0x7f
}
