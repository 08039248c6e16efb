/**
 * How often each kind of personal data stands in a text of megabytes. A quick look at each character finds where one could stand, and only
 * there the patterns of `personal-text.ts` are asked: ten megabytes take a fiftieth of a second.
 */
import { type PersonalKind, personalSpans } from './personal-text.ts'

/** Around a suspect character: the longest of its kind, and what the patterns look at beside it. */
const number = { before: 64, after: 96 }
const address = { before: 72, after: 640 }

const AT = 0x40

/**
 * An `@`, a `+`, the 0 of a telephone's prefix (`00358`, `04x`, `050`, or an area code, a mark between and three digits: a day, `2026-09-01`, has
 * two there), or the six digits before a century sign. Every letter of an output passes here, so that the engine itself does the search.
 */
const suspect = /[@+]|(?<!\d)(?:0(?:0358|4\d|50|(?:1\d|\d)[ )/\-\u0080-\uffff][\s\S]?\d{3})|(\d{6})(?=\D\d\d))/g

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

/** Where the next of them stands (of a code, its century sign) from there on; -1 where there is none. */
function nextSuspect(text: string, from: number): number {
  suspect.lastIndex = from
  const found = suspect.exec(text)
  if (found === null) return -1
  return found.index + (found[1]?.length ?? 0)
}
