/**
 * What in a text tells who a person is: a personal identity code, an e-mail address, a telephone number. The patterns stand in
 * `personal-patterns.ts` and nowhere else; reading, rules and every output ask here.
 */
import { dayOf } from '../day.ts'
import { personalPatterns } from './personal-patterns.ts'

/** What stands in an output instead of a personal value. */
export const MASK = '•••'

export const personalKindIds = ['identity-code', 'e-mail', 'telephone'] as const
export type PersonalKind = (typeof personalKindIds)[number]

/** From its first character up to but not including `to`. */
export interface PersonalSpan {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
}

/** What all that is personal has somewhere; most texts have none of it, and need not be looked at more closely. */
const marked = /[@+]|\d\d/
/** What every identity code and what every telephone number has somewhere. */
const coded = /\d{6}\D\d{3}/
const dialled = /\+|(?<!\d)0(?:0358|4\d|50|(?:[235689]|1[3-9])[^\d:.,]{1,2}\d{3})/

/** Most texts hold nothing, and a list of nothing is made once. */
const none: readonly never[] = []

/** @returns each kind that the text holds, once, in the order of `personalKindIds`. */
export function personalKinds(text: string): readonly PersonalKind[] {
  const spans = personalSpans(text)
  return spans.length === 0 ? none : personalKindIds.filter((id) => spans.some(({ kind }) => kind === id))
}

/** @returns the text with `•••` in place of whatever is personal in it. */
export function withoutPersonal(text: string): string {
  const spans = personalSpans(text)
  if (spans.length === 0) return text
  let shown = ''
  let at = 0
  for (const { from, to } of spans) {
    shown += text.slice(at, from) + MASK
    at = to
  }
  return shown + text.slice(at)
}

/** In the order of the text, none within another. */
export function personalSpans(text: string): readonly PersonalSpan[] {
  if (!marked.test(text)) return none
  const isAddressed = text.includes('@')
  const isCoded = coded.test(text)
  const isDialled = dialled.test(text)
  if (!isAddressed && !isCoded && !isDialled) return none
  const { identityCode, address, otherNumbers, telephone } = personalPatterns(text)
  const found = isAddressed ? matches(text, address, 'e-mail') : []
  if (isCoded) {
    for (const match of text.matchAll(identityCode)) if (isBirthDay(match)) found.push(spanOf(match, 'identity-code'))
  }
  if (isDialled) {
    // Blanked, not cut out: what follows stays where it stood.
    const rest = text.replace(otherNumbers, (other) => 'x'.repeat(other.length))
    found.push(...matches(rest, telephone, 'telephone'))
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

function matches(text: string, pattern: RegExp, kind: PersonalKind): PersonalSpan[] {
  return Array.from(text.matchAll(pattern), (match) => spanOf(match, kind))
}

function spanOf(match: RegExpExecArray, kind: PersonalKind): PersonalSpan {
  return { kind, from: match.index, to: match.index + match[0].length }
}

/** The century is the sign's to say; of the year's two digits any will do. */
function isBirthDay([, dayOfMonth, month, year]: RegExpExecArray): boolean {
  return [1900, 2000].some((century) => dayOf(century + Number(year), Number(month), Number(dayOfMonth)) !== undefined)
}
