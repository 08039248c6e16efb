/** Which characters the bytes stand for, decided over the whole file, and the same text as UTF-8. */
import { isUtf8 } from 'node:buffer'
import { encodingDoubt } from './ambiguity-encoding.ts'
import { type Encoding, type Refusal, refusal } from './source-file.ts'
import { fromWindows1252 } from './windows-1252.ts'

export interface Decoded {
  readonly encoding: Encoding
  /** Without a byte-order mark. Bytes that are UTF-8 already are not copied. */
  readonly utf8: Buffer
  /** Why the text must not be read: it is none, or it has two readings. */
  readonly refusal: Refusal | undefined
}

/** @returns the text, also of a file that is refused, so that a message can quote it. */
export function toUtf8(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return fromUtf16(bytes, utf16)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = marked ? bytes.subarray(3) : bytes
  const none = body.includes(0) ? refusal('not-text') : undefined
  if (isUtf8(body)) return { encoding: marked ? 'utf-8-bom' : 'utf-8', utf8: body, refusal: none }
  return {
    encoding: 'windows-1252',
    utf8: Buffer.from(fromWindows1252(body), 'utf8'),
    refusal: none ?? encodingDoubt(body),
  }
}

type Utf16 = Extract<Encoding, 'utf-16le' | 'utf-16be'>

/** By the byte-order mark; without one by the zero byte that nearly every letter has, always on the same side. */
function utf16Of(bytes: Buffer): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  let first = 0
  let second = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) first += 1
    else second += 1
  }
  const most = bytes.length / 4
  if (second > most && first * 10 < second) return 'utf-16le'
  return first > most && second * 10 < first ? 'utf-16be' : undefined
}

/** A text of this encoding that is cut off or holds half a character, or a zero, is damaged: no reading of it is certain. */
function fromUtf16(bytes: Buffer, encoding: Utf16): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const isWhole = isDecodable(bytes, encoding) && !text.includes('\0')
  return { encoding, utf8: Buffer.from(text, 'utf8'), refusal: isWhole ? undefined : refusal('not-text') }
}

function isDecodable(bytes: Buffer, encoding: Utf16): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
