/**
 * Files that Windows, a browser, OneDrive or a Mac calls the copy of another: `2026-09 (1).csv`, `2026-09 - kopio.csv`. One that is the same
 * to the byte is passed over; one in which a row was corrected would be read beside the other.
 */
import type { SourceFile } from '../../read/source-file.ts'

const marks = [
  /\s?\(\d{1,3}\)$/,
  /\s?[-–_]?\s?(?:kopio|copy|kopia)(?:\s?\(?\d{1,3}\)?)?$/i,
  /^(?:kopio(?: tiedostosta)?|copy of|kopia av)\s?[-–_]?\s?/i,
  /-(?:desktop|laptop|pc)-[a-z0-9]{3,15}(?:-\d{1,3})?$/i,
  /\s?\([^()]*(?:ristiriita|conflict|konflikt)[^()]*\)$/i,
] as const

/** @param sources files of one table. @returns each that was read beside the file that it is the copy of by its name. */
export function copiedNames(sources: readonly SourceFile[]): { copy: SourceFile; original: SourceFile }[] {
  const read = sources.filter(({ refusals, rows }) => refusals.length === 0 && rows > 0)
  const byName = new Map(read.map((source) => [nameOf(source.path).toLowerCase(), source]))
  const shortest = [...byName.keys()].reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY)
  return read.flatMap((copy) => {
    const name = nameOf(copy.path)
    // A copy's name is the longer one; a folder of months has names of one length.
    if (name.toLowerCase().length === shortest) return []
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    const stem = name.slice(folder.length)
    const found = marks.flatMap((mark) => byName.get(`${folder}${stem.replace(mark, '')}`.toLowerCase()) ?? [])
    const original = found.find((one) => one !== copy)
    return original === undefined ? [] : [{ copy, original }]
  })
}

/** The path without its ending, in one form of its letters. */
function nameOf(path: string): string {
  return path.normalize('NFC').replace(/\.[^./]*$/, '')
}
