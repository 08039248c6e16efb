/**
 * A kind of cell: the strict grammar of one sort of value. It gives the value, or says what is wrong; it never guesses.
 * Every kind is called once for each distinct text of a column, so it may be careful rather than quick.
 */
import type { Text } from '../lang/lang.ts'

/** Everything that can be wrong with one cell, by the rule that reports it. */
export const troubles = {
  'FILE-05': [
    'not-a-day',
    'impossible-day',
    'two-digit-year',
    'excel-serial',
    'slashed-day',
    'day-with-time',
    'not-declared-day',
    'not-a-time',
  ],
  'FILE-06': [
    'not-a-number',
    'day-for-number',
    'clock-beyond-day',
    'two-readings',
    'english-number',
    'too-precise',
    'too-large',
    'not-whole',
    'not-by-point',
    'not-a-count',
    'not-a-measure',
  ],
  'FILE-07': ['not-allowed'],
  'FILE-08': ['empty'],
  'FILE-14': ['excel-damage', 'scientific-number'],
} as const

export type CellRule = keyof typeof troubles
export type Trouble = (typeof troubles)[CellRule][number]

export type Reading<T> = { readonly value: T } | { readonly trouble: Trouble }

export interface CellKind<T> {
  /** Reads a text that is not empty and has no space around it. */
  readonly read: (text: string) => Reading<T>
  /** What is accepted, for messages, the data dictionary and header comments. */
  readonly accepts: Text
  readonly format: 'text' | 'day' | 'hours' | 'money' | 'number' | 'choice'
  /** Only for a choice: the words that count, for suggestions and drop-down lists. */
  readonly words?: readonly Text[]
}

export const ruleOf: Readonly<Record<Trouble, CellRule>> = Object.fromEntries(
  Object.entries(troubles).flatMap(([rule, kinds]) => kinds.map((kind) => [kind, rule])),
) as Record<Trouble, CellRule>

const DAMAGE =
  /^#(?:#*|(?:REF|VALUE|NAME|N\/A|DIV\/0|NUM|NULL|SPILL|CALC|ARVO|VIITTAUS|NIMI|PUUTTUU|JAKO\/0|LUKU|TYHJÄ|REFERENS|VÄRDEFEL|NAMN|SAKNAS|DIVISION\/0|OGILTIGT|SKÄRNING)[!?]?)$/i

const [HASH, NINE] = [0x23, 0x39]

/** What Excel leaves where a value should stand: error values, a column too narrow, a number turned into powers of ten. */
export function excelDamage(text: string): Trouble | undefined {
  const first = text.charCodeAt(0)
  // Most words begin with a letter, and need not be asked further.
  if (first > NINE) return undefined
  if (first === HASH) return DAMAGE.test(text) ? 'excel-damage' : undefined
  return /^[+-]?\d+([.,]\d+)?[eE][+-]?\d+$/.test(text) ? 'scientific-number' : undefined
}

/** The same in free text, where `2E10` may be a room: only the powers of ten that Excel itself writes, `1,23E+05`. */
export function excelDamageInText(text: string): Trouble | undefined {
  if (text.startsWith('#')) return excelDamage(text)
  if (!text.includes('E')) return undefined
  return /^-?\d([.,]\d+)?E[+-]\d{2,3}$/.test(text) ? 'scientific-number' : undefined
}

/**
 * Characters without a width: soft hyphens, zero-width spaces and joiners, marks of the writing direction. They come along with what is copied
 * from a web page, a mail or a file dialog of Windows; nobody sees them or means anything by them, and two ids are not two because of one.
 */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g')

/** A cell's text without the spaces, no-break ones included, that surround it, and without what nobody can see. */
export function trimmed(text: string): string {
  return (INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, '') : text).trim()
}
