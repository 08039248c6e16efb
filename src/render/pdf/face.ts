/** The only door to fontkit: a face of the font, and how wide its words are. */
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit'
import { kerningOf } from './kerning.ts'

export const faceIds = ['regular', 'bold', 'italic', 'boldItalic'] as const
export type FaceId = (typeof faceIds)[number]
/** The bytes of each face's file. */
export type FaceFiles = Readonly<Record<FaceId, Uint8Array>>

export interface Face {
  readonly id: FaceId
  /** As pdfkit takes it. */
  readonly font: Font
  /** Width of a text in thousandths of the type's size. */
  readonly widthOf: (text: string) => number
  /** The text with signs of this face alone: a sign that it lacks is shown by a like one, or by an empty box. */
  readonly shown: (text: string) => string
}

export function openFace(id: FaceId, bytes: Uint8Array): Face {
  const font = create(bytes)
  const kerning = kerningOf(font)
  const setByFontkit = font.layout.bind(font)
  const glyphs = new Map<string, Glyph>()
  const glyphOf = (sign: string): Glyph => {
    let glyph = glyphs.get(sign)
    if (glyph === undefined) {
      glyph = font.glyphForCodePoint(sign.codePointAt(0) as number)
      glyphs.set(sign, glyph)
    }
    return glyph
  }
  const layout = (text: string): GlyphRun => {
    if (!plain.test(text) || joined.test(text)) return setByFontkit(text)
    const run = [...text].map(glyphOf)
    const advances = run.map(({ id: left, advanceWidth }, at) => {
      const next = run[at + 1]
      return advanceWidth + (next === undefined ? 0 : kerning(left, next.id))
    })
    return {
      glyphs: run,
      positions: advances.map((xAdvance) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
      advanceWidth: advances.reduce((sum, advance) => sum + advance, 0),
    }
  }
  const widths = new Map<string, number>()
  const scale = 1000 / font.unitsPerEm
  return {
    id,
    font: Object.assign(font, { layout }),
    widthOf: (text) => {
      let width = widths.get(text)
      if (width === undefined) {
        width = layout(text).advanceWidth * scale
        widths.set(text, width)
      }
      return width
    },
    shown: (text) => shownWith(font, text),
  }
}

/** Letters that stand one after another, each a sign of its own: Latin, Greek, Cyrillic, figures and marks. */
const plain = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Zs}]*$/u

/** Letters that these faces draw as one. */
const joined = /f[ft]/

const like: Readonly<Record<string, string>> = { '✕': '×', '✖': '×', '\t': ' ', '\n': '\n' }
const EMPTY_BOX = '□'
const ordinary = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f]*$/
/** A hyphen that shows only where a line ends, and signs of no width. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

function shownWith(font: Font, text: string): string {
  if (ordinary.test(text)) return text
  return [...text.normalize('NFC').replace(unseen, '')]
    .map((sign) => (font.hasGlyphForCodePoint(sign.codePointAt(0) as number) ? sign : (like[sign] ?? EMPTY_BOX)))
    .join('')
}
