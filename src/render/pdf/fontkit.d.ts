/** What hanke uses of fontkit: a face, how a text is set in it, and its table of kerning pairs. Lengths are in the face's own units. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    readonly advanceWidth: number
  }
  interface Items<T> {
    readonly length: number
    get(at: number): T
  }
  type Coverage =
    | { readonly version: 1; readonly glyphs: readonly number[] }
    | {
        readonly version: 2
        readonly rangeRecords: readonly {
          readonly start: number
          readonly end: number
          readonly startCoverageIndex: number
        }[]
      }
  type Classes =
    | { readonly version: 1; readonly startGlyph: number; readonly classValueArray: readonly number[] }
    | {
        readonly version: 2
        readonly classRangeRecord: readonly { readonly start: number; readonly end: number; readonly class: number }[]
      }
  interface PairValue {
    readonly value1: { readonly xAdvance?: number } | null
  }
  export type PairTable =
    | {
        readonly version: 1
        readonly coverage: Coverage
        readonly pairSets: Items<Iterable<PairValue & { readonly secondGlyph: number }>>
      }
    | {
        readonly version: 2
        readonly coverage: Coverage
        readonly classDef1: Classes
        readonly classDef2: Classes
        readonly classRecords: Items<Items<PairValue>>
      }
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly GPOS: {
      readonly featureList: readonly {
        readonly tag: string
        readonly feature: { readonly lookupListIndexes: readonly number[] }
      }[]
      readonly lookupList: Items<{
        readonly subTables: readonly { readonly lookupType: number; readonly extension: PairTable }[]
      }>
    }
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    layout(text: string): GlyphRun
  }
  export function create(bytes: Uint8Array): Font
}
