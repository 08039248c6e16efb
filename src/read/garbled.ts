/**
 * Words that were decoded wrongly before they reached us. `HÃ¤meen` is UTF-8 that somebody read as Windows-1252: reading it back gives
 * the word exactly. `H�meen` and `H?meen` have lost the letter, and only a word that we know can tell which.
 */
import { whenNeeded } from '../lang/when-needed.ts'
import { wordLike } from './garbled-words.ts'

export interface GarbledWord {
  readonly word: string
  /** The word that was most likely meant; `null` where nothing tells. */
  readonly probable: string | null
}

/** The characters of Windows-1252 that stand for the bytes 80 to 9F; those from A0 on stand for their own numbers. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_HIGH = 0x80
const later = `[\\u0080-\\u00bf${high}]`
/** Only what nobody writes: Ã and Â before a sign, the beginnings of – ” € and − in UTF-8, and š and ž. */
const readAsWindows = new RegExp(`[ÂÃ]${later}|Å[¡½¾]|â[€‚ˆ\\u0080\\u0082\\u0088]${later}|ï»¿`, 'g')
/** UTF-8 that was read as a Mac's or as DOS's characters, and dots and rings that left their letters. */
const pairs: Readonly<Record<string, string>> = {
  ...{ '√§': 'ä', '√∂': 'ö', '√•': 'å', '√Ñ': 'Ä', '√ñ': 'Ö', '√Ö': 'Å' },
  ...{ '├ñ': 'ä', '├Â': 'ö', '├Ñ': 'å', '├ä': 'Ä', '├û': 'Ö', '├à': 'Å' },
  ...{ 'a¨': 'ä', 'o¨': 'ö', 'A¨': 'Ä', 'O¨': 'Ö', 'a˚': 'å', 'A˚': 'Å' },
}
const pair = new RegExp(Object.keys(pairs).join('|'), 'g')
const lost = whenNeeded(() => /\ufffd|(?<=\p{L})\?(?=\p{L})/u)
/** A text that was spoilt more often than this is not ours to mend. */
const MOST_TIMES = 3

/** What every garbled text holds one of; a text without any need not be looked at. */
export const marks: readonly string[] = ['Ã', 'Â', 'Å', 'â', 'ï»¿', '√', '├', '¨', '˚', '\ufffd', '?']
const marked = /[ÃÂÅâ√├¨˚\ufffd?]|ï»¿/

/** Texts longer than any that a person writes are looked at so far. */
const LONGEST = 10_000

/** @param known words that this project uses, beside those that every project does. */
export function garbledWords(text: string, known: readonly string[] = []): GarbledWord[] {
  if (!marked.test(text)) return []
  return text
    .slice(0, LONGEST)
    .split(/[\s;,"”()]+/)
    .flatMap((word): GarbledWord[] => {
      const mended = mendedText(word)
      if (mended !== undefined) return [{ word, probable: mended }]
      if (!lost().test(word)) return []
      const probable = wordLike(word, known)
      return probable === undefined && !word.includes('\ufffd') ? [] : [{ word, probable: probable ?? null }]
    })
}

/** The text as it was before it was read in the wrong encoding, where that can be told exactly. */
export function mendedText(text: string): string | undefined {
  if (!marked.test(text)) return undefined
  let mended = text
  for (let times = 0; times < MOST_TIMES; times++) {
    const next = mended.replace(readAsWindows, utf8Of).replace(pair, (two) => pairs[two] ?? two)
    if (next === mended) break
    mended = next
  }
  return mended === text ? undefined : mended
}

function utf8Of(letters: string): string {
  const bytes = Buffer.from(Array.from(letters, byteOf))
  const read = bytes.toString('utf8')
  return read.includes('\ufffd') ? letters : read
}

function byteOf(letter: string): number {
  const at = high.indexOf(letter)
  return at === -1 ? letter.charCodeAt(0) : FIRST_HIGH + at
}
