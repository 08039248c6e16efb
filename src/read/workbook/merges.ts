/**
 * Cells that are merged downwards: a header may stand over two rows, and a value that stands over several rows of data is in the first of
 * them alone. They are listed after all rows, so that the part is gone through once before it is read; what is broken in it, or too large,
 * comes out before any row is taken.
 */
import { RECORDS_LOOKED_AT } from '../delimiter.ts'
import { MOST_MERGES } from './limits.ts'
import { broken } from './unreadable.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

export interface Merge {
  /** Excel's rows, both counted. */
  readonly from: number
  readonly to: number
  /** Indexes of the first column and the last. */
  readonly column: number
  readonly lastColumn: number
}

/** `<mergeCell ref="A5:A6"/>` is shorter. */
const LONGEST = 128

/**
 * @returns those that begin among the first rows, and of those below them so many as a person can have meant.
 * @throws Unreadable
 */
export async function mergesDown(entry: ZipEntry): Promise<Merge[]> {
  const merges: Merge[] = []
  let tail = ''
  for await (const piece of unpacked(entry)) {
    if (tail === '' && !piece.includes('mergeCell')) {
      const end = piece.toString('latin1', Math.max(0, piece.length - 'mergeCell'.length))
      // Only where a piece may have cut the word in two.
      tail = /m\w*$/.test(end) ? end : ''
      continue
    }
    const text = tail + piece.toString('latin1')
    let end = 0
    for (const found of text.matchAll(
      /mergeCell\s[^<>]*?\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g,
    )) {
      end = found.index + found[0].length
      const [from, to] = [Number(found[2]), Number(found[4])]
      if (from >= to) continue
      const isAmongFirst = from <= RECORDS_LOOKED_AT
      if (merges.length >= MOST_MERGES && isAmongFirst) throw broken()
      if (merges.length >= MOST_MERGES) continue
      merges.push({ from, to, column: indexOf(found[1] as string), lastColumn: indexOf(found[3] as string) })
    }
    tail = text.slice(Math.max(end, text.length - LONGEST))
  }
  return merges
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
