/**
 * How much closer two letters stand beside each other, from the face's own table. fontkit's `layout` goes through every feature of the face
 * for each word, which takes the most of a document's time; for plain text this gives the same (a test holds them together).
 */
import type { Classes, Coverage, Font, PairTable } from 'fontkit'

/** Units of the face to be added to the advance of the left glyph; both are glyph ids. */
export type Kerning = (left: number, right: number) => number

export function kerningOf({ GPOS: { featureList, lookupList } }: Font): Kerning {
  const lookups = new Set(
    featureList.flatMap(({ tag, feature }) => (tag === 'kern' ? [...feature.lookupListIndexes] : [])),
  )
  const tables = [...lookups].flatMap((at) => lookupList.get(at).subTables.map(({ extension }) => extension))
  const known = new Map<number, number>()
  return (left, right) => {
    const pair = left * PAIRS + right
    let kern = known.get(pair)
    if (kern === undefined) {
      kern = kernOf(tables, left, right)
      known.set(pair, kern)
    }
    return kern
  }
}

/** More than any face has glyphs. */
const PAIRS = 65536

/** The first table that knows the pair decides. */
function kernOf(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const at = covered(table.coverage, left)
    if (at < 0) continue
    if (table.version === 2) {
      const pair = table.classRecords.get(classOf(table.classDef1, left)).get(classOf(table.classDef2, right))
      return pair.value1?.xAdvance ?? 0
    }
    for (const { secondGlyph, value1 } of table.pairSets.get(at))
      if (secondGlyph === right) return value1?.xAdvance ?? 0
  }
  return 0
}

function covered(coverage: Coverage, glyph: number): number {
  if (coverage.version === 1) return coverage.glyphs.indexOf(glyph)
  const range = coverage.rangeRecords.find(({ start, end }) => start <= glyph && glyph <= end)
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start
}

function classOf(classes: Classes, glyph: number): number {
  if (classes.version === 1) return classes.classValueArray[glyph - classes.startGlyph] ?? 0
  return classes.classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0
}
