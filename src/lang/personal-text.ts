/**
 * What in a text tells who a person is: a personal identity code, an e-mail address, a telephone number. The patterns stand here and nowhere
 * else; reading, rules and every output ask here. A number is only taken for a telephone's where it has the shape of one: vouchers,
 * account numbers, IBANs, dates and sums have to pass.
 */
import { dayOf } from '../day.ts'

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

/** A digit or a letter that touches would make it part of something longer: a hash, an account number. */
const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
const SPACE = String.raw` \u00a0\u202f\u2009`
const DASH = String.raw`\-\u2010-\u2015\u2212`

/** Shape and day only: a code with a wrong check character was meant to be somebody's. */
const identityCode = new RegExp(String.raw`${START}(\d{2})(\d{2})(\d{2})[${DASH}+A-FU-Y]\d{3}[0-9A-Z]${END}`, 'giu')
/** A local part of at most 64 characters and labels of at most 63, as addresses have; without the bounds a megabyte would take minutes. */
const address = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu
/** `+358 40 123 4567`, `00358…`, and other countries' numbers with a plus: ten digits or more, which no signed sum of euros has. */
const abroad = String.raw`(?<![\p{L}\p{N}+])(?:(?:\+|00)358(?:[${SPACE}()./${DASH}]{0,3}\d){5,12}|\+(?:[${SPACE}()./${DASH}]{0,3}\d){10,15})`
/** `040 123 4567`, `0401234567`, `050-123 456`. Nobody's number goes on with three zeros after its prefix, but a padded voucher does. */
const mobile = String.raw`0(?:4\d|50)(?!000)(?:[${SPACE}()./${DASH}]{0,3}\d){6,8}`
/** `015 123 4567`, `09-123 4567`: only with the separator, and then a group of three or more, so that `09-2026` stays a month. */
const landline = String.raw`0(?:[235689]|1[3-9])(?:[${SPACE}/${DASH}]|\)[${SPACE}]?)(?!(?:19|20)\d\d(?!\d))\d{3,8}(?:[${SPACE}${DASH}]\d{2,5}){0,2}`
/** The end of a sum such as `1 050 123 456`. */
const inThousands = String.raw`(?<=(?<!\d)\d{1,3}[${SPACE}])\d{3}(?:[${SPACE}]\d{3})+(?![${SPACE}]?\d)`
/** `H-` begins hanke's own pseudonyms; a digit and a mark before it make it the tail of a longer number. */
const atHome = String.raw`${START}(?<!H-|\d[${DASH}./:,])(?!${inThousands})\(?(?:${mobile}|${landline})`
const telephone = new RegExp(`(?:${abroad}|${atHome})${END}`, 'gu')

/** What holds groups of digits that are no telephone's: account numbers (`FI21 0410 …`), days, clock times. */
const otherNumbers = new RegExp(
  [
    String.raw`${START}[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?${END}`,
    String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  ].join('|'),
  'gu',
)

/** What every identity code and what every telephone number has somewhere; most texts have neither, and need not be looked at more closely. */
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
  let shown = ''
  let at = 0
  for (const { from, to } of personalSpans(text)) {
    shown += text.slice(at, from) + MASK
    at = to
  }
  return at === 0 ? text : shown + text.slice(at)
}

/** In the order of the text, none within another. */
export function personalSpans(text: string): readonly PersonalSpan[] {
  const isAddressed = text.includes('@')
  const isCoded = coded.test(text)
  const isDialled = dialled.test(text)
  if (!isAddressed && !isCoded && !isDialled) return none
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
