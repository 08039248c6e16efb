/** Small pictures, made by hand. */
import { crc32, deflateSync } from 'node:zlib'

interface Made {
  readonly width?: number
  readonly height?: number
  readonly depth?: number
  /** 0 grey, 2 colours, 6 colours with clearness. */
  readonly kind?: 0 | 2 | 6
  readonly interlaced?: 0 | 1
  /** The packed rows, in place of right ones. */
  readonly packed?: Buffer
}

export function png({ width = 40, height = 12, depth = 8, kind = 2, interlaced = 0, packed }: Made): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, kind, 0, 0, interlaced], 8)
  const row = 1 + Math.ceil((width * depth * { 0: 1, 2: 3, 6: 4 }[kind]) / 8)
  const rows =
    packed ?? deflateSync(Buffer.alloc(width > 1000 ? 1 : row * height, 0).fill(100, 1, width > 1000 ? 1 : 2))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.of()),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Eight pixels by five, all blue. */
export function jpeg(): Buffer {
  return Buffer.from(
    [
      'ffd8ffe000104a46494600010100000100010000ffdb004300281c1e231e19282321232d2b28303c64413c37373c7b585d496491809996',
      '8f808c8aa0b4e6c3a0aadaad8a8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8ffdb0043012b2d2d3c353c76414176f8a58ca5f8f8',
      'f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8ffc00011080005',
      '000803012200021101031101ffc4001500010100000000000000000000000000000005ffc4001410010000000000000000000000000000',
      '0000ffc4001501010100000000000000000000000000000305ffc40014110100000000000000000000000000000000ffda000c03010002',
      '110311003f009602c0dfffd9',
    ].join(''),
    'hex',
  )
}
