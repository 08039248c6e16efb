/**
 * The shapes of an identity code, an e-mail address and a telephone number. A number is only taken for a telephone's where it has the shape of
 * one: vouchers, account numbers, IBANs, dates and sums have to pass.
 */

export interface PersonalPatterns {
  readonly identityCode: RegExp
  readonly address: RegExp
  readonly telephone: RegExp
  /** What holds groups of digits that are no telephone's: account numbers (`FI21 0410 …`), days, clock times. */
  readonly otherNumbers: RegExp
}

/** The letters and digits of a text, as parts of a class of characters. */
interface Alphabet {
  readonly letters: string
  readonly numbers: string
  readonly flags: 'u' | ''
}

const everyAlphabet: Alphabet = { letters: String.raw`\p{L}`, numbers: String.raw`\p{N}`, flags: 'u' }
/** The same of the first 256 characters: nearly every text has no others, and patterns of so few are made ten times as fast. */
const latin: Alphabet = { letters: 'A-Za-zªµºÀ-ÖØ-öø-ÿ', numbers: '0-9²³¹¼-¾', flags: '' }
const beyondLatin = /[^\0-\xff]/

let ofEvery: PersonalPatterns | undefined
let ofLatin: PersonalPatterns | undefined

/** @returns the patterns for this text, to be used before the next are asked for. */
export function personalPatterns(text: string): PersonalPatterns {
  if (beyondLatin.test(text)) {
    ofEvery ??= patternsOf(everyAlphabet)
    return ofEvery
  }
  ofLatin ??= patternsOf(latin)
  return ofLatin
}

const SPACE = String.raw` \u00a0\u202f\u2009`
const DASH = String.raw`\-\u2010-\u2015\u2212`

function patternsOf({ letters, numbers, flags }: Alphabet): PersonalPatterns {
  // A digit or a letter that touches would make it part of something longer: a hash, an account number.
  const start = `(?<![${letters}${numbers}])`
  const end = `(?![${letters}${numbers}])`
  const all = `g${flags}`
  return {
    // Shape and day only: a code with a wrong check character was meant to be somebody's.
    identityCode: new RegExp(String.raw`${start}(\d{2})(\d{2})(\d{2})[${DASH}+A-FU-Y]\d{3}[0-9A-Z]${end}`, `${all}i`),
    // A local part of at most 64 characters and labels of at most 63, as addresses have; without the bounds a megabyte would take minutes.
    address: new RegExp(
      String.raw`[${letters}${numbers}._%+'-]{1,64}@(?:[${letters}${numbers}-]{1,63}\.){1,8}[${letters}]{2,63}`,
      all,
    ),
    telephone: new RegExp(`(?:${abroad(letters, numbers)}|${atHome(start)})${end}`, all),
    otherNumbers: new RegExp(
      [
        String.raw`${start}[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?${end}`,
        String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)`,
        String.raw`(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)`,
        String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
      ].join('|'),
      all,
    ),
  }
}

/** `+358 40 123 4567`, `00358…`, and other countries' numbers with a plus: ten digits or more, which no signed sum of euros has. */
function abroad(letters: string, numbers: string): string {
  return String.raw`(?<![${letters}${numbers}+])(?:(?:\+|00)358(?:[${SPACE}()./${DASH}]{0,3}\d){5,12}|\+(?:[${SPACE}()./${DASH}]{0,3}\d){10,15})`
}

/** `040 123 4567`, `0401234567`, `050-123 456`. Nobody's number goes on with three zeros after its prefix, but a padded voucher does. */
const mobile = String.raw`0(?:4\d|50)(?!000)(?:[${SPACE}()./${DASH}]{0,3}\d){6,8}`
/** `015 123 4567`, `09-123 4567`: only with the separator, and then a group of three or more, so that `09-2026` stays a month. */
const landline = String.raw`0(?:[235689]|1[3-9])(?:[${SPACE}/${DASH}]|\)[${SPACE}]?)(?!(?:19|20)\d\d(?!\d))\d{3,8}(?:[${SPACE}${DASH}]\d{2,5}){0,2}`
/** The end of a sum such as `1 050 123 456`. */
const inThousands = String.raw`(?<=(?<!\d)\d{1,3}[${SPACE}])\d{3}(?:[${SPACE}]\d{3})+(?![${SPACE}]?\d)`

/** `H-` begins hanke's own pseudonyms; a digit and a mark before it make it the tail of a longer number. */
function atHome(start: string): string {
  return String.raw`${start}(?<!H-|\d[${DASH}./:,])(?!${inThousands})\(?(?:${mobile}|${landline})`
}
