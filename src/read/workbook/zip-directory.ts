/**
 * The parts of a zip, by its central directory (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). Nothing is ever written to a disk, yet a
 * directory that plays tricks (two parts of one name, a name that climbs out of the zip) is refused: another reader might read it otherwise.
 */
import { MOST_PARTS } from './limits.ts'
import { broken, Unreadable } from './unreadable.ts'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Buffer
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const SEE_64 = 0xffffffff
const ENCRYPTED = 1

/** @throws Unreadable where the zip is cut short, encrypted or plays tricks. */
export function zipDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  try {
    return entriesOf(bytes)
  } catch (error) {
    // An offset that points beyond the file.
    if (error instanceof RangeError) throw broken()
    throw error
  }
}

function entriesOf(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const { count, start } = directoryOf(bytes)
  if (count > MOST_PARTS) throw broken()
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let number = 0; number < count; number++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw broken()
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    const name = bytes.toString('utf8', at + 46, nameEnd)
    if (isTrick(name) || entries.has(name.toLowerCase())) throw broken()
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new Unreadable('encrypted-workbook')
    const wide = wideFields(
      bytes.subarray(nameEnd, extraEnd),
      [24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
    )
    const [size = 0, packedSize = 0, offset = 0] = wide
    entries.set(name.toLowerCase(), {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size,
      packed: packedBytes(bytes, offset, packedSize, name),
    })
    at = extraEnd + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** How many parts there are and where their list begins. */
function directoryOf(bytes: Buffer): { count: number; start: number } {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== END) continue
    const count = bytes.readUInt16LE(at + 10)
    const start = bytes.readUInt32LE(at + 16)
    if (count !== 0xffff && start !== SEE_64) return { count, start }
    if (bytes.readUInt32LE(at - 20) !== LOCATOR_64) throw broken()
    const wide = exactOffset(bytes, at - 12)
    if (bytes.readUInt32LE(wide) !== END_64) throw broken()
    return { count: exactOffset(bytes, wide + 32), start: exactOffset(bytes, wide + 48) }
  }
  throw broken()
}

/** Size, packed size and offset; those that do not fit 32 bits stand in the extra field 1, in this order. */
function wideFields(extra: Buffer, fields: readonly number[]): number[] {
  if (!fields.includes(SEE_64)) return [...fields]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return fields.map((field) => {
      if (field !== SEE_64) return field
      next += 8
      return exactOffset(extra, next - 8)
    })
  }
  throw broken()
}

function packedBytes(bytes: Buffer, offset: number, size: number, name: string): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL) throw broken()
  const nameEnd = offset + 30 + bytes.readUInt16LE(offset + 26)
  if (bytes.toString('utf8', offset + 30, nameEnd) !== name) throw broken()
  const from = nameEnd + bytes.readUInt16LE(offset + 28)
  if (from + size > bytes.length) throw broken()
  return bytes.subarray(from, from + size)
}

function exactOffset(bytes: Buffer, at: number): number {
  const wide = bytes.readBigUInt64LE(at)
  if (wide > BigInt(Number.MAX_SAFE_INTEGER)) throw broken()
  return Number(wide)
}

function isTrick(name: string): boolean {
  return name === '' || /^[/\\]|\\|\0|(^|\/)\.\.?(\/|$)/.test(name)
}
