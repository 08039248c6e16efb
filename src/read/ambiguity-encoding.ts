/**
 * Bytes that are not UTF-8 are read as Windows-1252, unless they speak for something else: a text half in UTF-8 and half not, or one
 * from a Mac or from DOS, where other bytes stand for ä and ö. No number of a claim hangs on it, but names, tasks and headers do.
 */
import { type Refusal, refusal } from './source-file.ts'
import { fromWindows1252 } from './windows-1252.ts'

/** The bytes of å ä ö Å Ä Ö. */
const ours = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6])
const elsewhere: readonly ReadonlyMap<number, string>[] = [
  new Map(Object.entries({ 140: 'å', 138: 'ä', 154: 'ö', 129: 'Å', 128: 'Ä', 133: 'Ö' }).map(numbered)),
  new Map(Object.entries({ 134: 'å', 132: 'ä', 148: 'ö', 143: 'Å', 142: 'Ä', 153: 'Ö' }).map(numbered)),
]
/** Closing quotation marks, dashes, … and no-break spaces: what may follow the last letter of a word in capitals. */
const afterCapital = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9b, 0xa0, 0xab, 0xb4, 0xb7, 0xbb])
const LONGEST_WORD = 24
/** Searches by the engine's own means: few bytes of a file are letters beyond ASCII. */
const BEYOND_ASCII = /[\x80-\xff]/g
/** Where a character of UTF-8 could begin, and a word with a letter of ours. */
const LIKE_UTF8 = /[\xc2-\xf4][\x80-\xbf]/
const WINDOWS = /[A-Za-z][ÅÄÖåäö]|[ÅÄÖåäö][A-Za-z]/

/** @param bytes not UTF-8. @returns what speaks against Windows-1252, with the first word that has two readings. */
export function encodingDoubt(bytes: Buffer): Refusal | undefined {
  const latin = bytes.toString('latin1')
  // Nearly every file: nothing of it can be UTF-8, and a word speaks for Windows-1252.
  if (!LIKE_UTF8.test(latin) && WINDOWS.test(latin)) return undefined
  let [inUtf8, firstInUtf8, outside, firstOutside] = [0, -1, 0, -1]
  let isWindows = false
  const others = elsewhere.map(() => -1)
  let after = 0
  for (const { index: at } of latin.matchAll(BEYOND_ASCII)) {
    if (at < after) continue
    const byte = bytes[at] as number
    const length = sequenceLength(bytes, at)
    if (length > 0 && !(ours.has(byte) && afterCapital.has(bytes[at + 1] as number))) {
      if (inUtf8++ === 0) firstInUtf8 = at
      after = at + length
      continue
    }
    if (outside++ === 0) firstOutside = at
    if (isWindows) continue
    isWindows = ours.has(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))
    for (let page = 0; page < elsewhere.length; page++)
      if (others[page] === -1 && isWithinWord(bytes, at, elsewhere[page] ?? new Map())) others[page] = at
  }
  if (inUtf8 > 0 && outside > 0)
    return doubt('two-encodings', bytes, inUtf8 <= outside ? firstInUtf8 : firstOutside, mixed)
  if (isWindows) return undefined
  for (const [number, page] of elsewhere.entries()) {
    const at = others[number] ?? -1
    if (at !== -1) return doubt('other-encoding', bytes, at, (word) => read(word, page))
  }
  return undefined
}

function doubt(
  reason: 'two-encodings' | 'other-encoding',
  bytes: Buffer,
  at: number,
  otherwise: (word: Buffer) => string,
): Refusal {
  const word = wordAt(bytes, at)
  const [windows, other] = [fromWindows1252(word), otherwise(word)]
  const readings: readonly [string, string] = windows === other ? [word.toString('utf8'), other] : [windows, other]
  return { ...refusal(reason), line: lineAt(bytes, at), readings }
}

/** The physical line of a byte, from 1. */
function lineAt(bytes: Buffer, until: number): number {
  let line = 1
  for (let at = 0; at < until; at++) if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1
  return line
}

/** The bytes around one, up to a space, a delimiter or a quotation mark. */
function wordAt(bytes: Buffer, at: number): Buffer {
  const ends = (byte: number | undefined): boolean =>
    byte === undefined || byte <= 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b
  let from = at
  while (at - from < LONGEST_WORD && !ends(bytes[from - 1])) from -= 1
  let to = at
  while (to - at < LONGEST_WORD && !ends(bytes[to])) to += 1
  return bytes.subarray(from, to)
}

/** What is UTF-8 as such, and the rest as Windows-1252. */
function mixed(word: Buffer): string {
  let text = ''
  for (let at = 0; at < word.length; ) {
    const length = sequenceLength(word, at)
    text += length > 0 ? word.toString('utf8', at, at + length) : fromWindows1252(word.subarray(at, at + 1))
    at += Math.max(1, length)
  }
  return text
}

function read(word: Buffer, page: ReadonlyMap<number, string>): string {
  return Array.from(word, (byte) => page.get(byte) ?? fromWindows1252(Buffer.from([byte]))).join('')
}

/** @returns how many bytes make one character of UTF-8 here; 0 where they make none, or where it is a plain byte. */
function sequenceLength(bytes: Buffer, at: number): 0 | 2 | 3 | 4 {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  const follows = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const isShortest = first !== 0xe0 || second >= 0xa0
    const isCharacter = first !== 0xed || second < 0xa0
    return follows(1) && follows(2) && isShortest && isCharacter ? 3 : 0
  }
  if (first < 0xf0 || first > 0xf4 || !follows(1) || !follows(2) || !follows(3)) return 0
  return (first !== 0xf0 || second >= 0x90) && (first !== 0xf4 || second < 0x90) ? 4 : 0
}

function isWithinWord(bytes: Buffer, at: number, page: ReadonlyMap<number, string>): boolean {
  const isPart = (byte: number | undefined): boolean => isLetter(byte) || page.has(byte ?? 0)
  return page.has(bytes[at] ?? 0) && isPart(bytes[at - 1]) && isPart(bytes[at + 1])
}

function isLetter(byte: number | undefined): boolean {
  const small = (byte ?? 0) | 0x20
  return small >= 0x61 && small <= 0x7a
}

function numbered([byte, letter]: [string, string]): [number, string] {
  return [Number(byte), letter]
}
