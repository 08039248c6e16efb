/** Which characters the bytes stand for, decided over the whole file, and the same text as UTF-8. */
import { isUtf8 } from 'node:buffer'
import type { Encoding } from './source-file.ts'
import { fromWindows1252 } from './windows-1252.ts'

/** @returns the encoding, and the text as UTF-8 bytes without a byte-order mark. Bytes that are UTF-8 already are not copied. */
export function toUtf8(bytes: Buffer): { readonly encoding: Encoding; readonly utf8: Buffer } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isUtf8(bytes)) {
    return { encoding: 'utf-8-bom', utf8: bytes.subarray(3) }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes.subarray(2), 'utf-16be')
  if (isUtf8(bytes)) return { encoding: 'utf-8', utf8: bytes }
  return decoded(bytes, 'windows-1252')
}

function decoded(
  bytes: Buffer,
  encoding: Exclude<Encoding, 'utf-8' | 'utf-8-bom'>,
): { encoding: Encoding; utf8: Buffer } {
  const text = encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { encoding, utf8: Buffer.from(text, 'utf8') }
}
