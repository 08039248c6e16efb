/** A part of a zip, unpacked piece by piece within the published limits, so that no part ever stands in memory whole. */
import { crc32, createInflateRaw } from 'node:zlib'
import { MOST_BYTES_OF_A_LIST, MOST_UNPACKED_BYTES, RATIO_COUNTS_FROM, workbookLimits } from './limits.ts'
import { beyond, broken } from './unreadable.ts'
import type { ZipEntry } from './zip-directory.ts'

const PIECE = 1 << 16
const STORED = 0
const DEFLATED = 8

/** @throws Unreadable where the parts that are to be read say themselves that together they are too large. */
export function measured(entries: readonly ZipEntry[]): void {
  for (const { size, packed } of entries) {
    if (size > RATIO_COUNTS_FROM && size > packed.length * workbookLimits.ratio) throw beyond('ratio')
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED_BYTES) throw beyond('unpacked')
}

/** The same of a part that only says where others stand. */
export function measuredList(entry: ZipEntry): void {
  measured([entry])
  if (entry.size > MOST_BYTES_OF_A_LIST) throw broken()
}

/**
 * The part's bytes. A part that grows beyond the size that it states stops there; one that ends short of it, or whose checksum is
 * another, is told at the end.
 * @throws Unreadable
 */
export async function* unpacked({ method, crc, size, packed }: ZipEntry): AsyncGenerator<Buffer> {
  let count = 0
  let sum = 0
  try {
    for await (const piece of pieces(method, packed)) {
      count += piece.length
      if (count > size) throw broken()
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    if (isZlibError(error)) throw broken()
    throw error
  }
  if (count !== size || sum !== crc) throw broken()
}

async function* pieces(method: number, packed: Buffer): AsyncGenerator<Buffer> {
  if (method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE)
  } else if (method === DEFLATED) {
    const inflate = createInflateRaw({ chunkSize: PIECE })
    inflate.end(packed)
    yield* inflate
  } else throw broken()
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
