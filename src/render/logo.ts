/** A project's logo: a PNG or a JPEG picture, by what is in the file and not by its name. A picture that cannot be drawn whole is none. */
import { inflateSync } from 'node:zlib'

export interface Logo {
  readonly type: 'png' | 'jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** @returns `null` where the bytes are no picture that both the page and the document can show. */
export function readLogo(bytes: Buffer): Logo | null {
  const size = pngSize(bytes) ?? jpegSize(bytes)
  return size === null || size.width === 0 || size.height === 0 ? null : { ...size, bytes }
}

type Size = Omit<Logo, 'bytes'>

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Numbers that make up a pixel, by the kind of PNG. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

function pngSize(bytes: Buffer): Size | null {
  if (!bytes.subarray(0, PNG.length).equals(PNG)) return null
  let header: Buffer | null = null
  const packed: Buffer[] = []
  for (let at = PNG.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length) return null
    if (name === 'IHDR' && length === 13) header = body
    if (name === 'IDAT') packed.push(body)
    if (name === 'IEND') break
    at += 12 + length
  }
  if (header === null) return null
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8] ?? 0, header[9] ?? 0]
  // Interlaced pictures and those of sixteen bits are rare, and not every reader shows them.
  if (header[12] !== 0 || depth > 8 || width * height > MOST_PIXELS) return null
  const row = 1 + Math.ceil((width * depth * (channels[kind] ?? 0)) / 8)
  return unpacked(packed) === row * height && row > 1 ? { type: 'png', width, height } : null
}

function unpacked(parts: readonly Buffer[]): number | null {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: 5 * MOST_PIXELS }).length
  } catch {
    return null
  }
}

const MOST_PIXELS = 16_000_000

/** Of a JPEG: its first frame, whose header stands among the marked parts before the picture itself. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8 || bytes.readUInt16BE(bytes.length - 2) !== 0xffd9)
    return null
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes.readUInt16BE(at)
    if (marker < 0xff01) return null
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { type: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
