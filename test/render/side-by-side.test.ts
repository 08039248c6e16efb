/** Cells beside each other come out as cli-table3 would draw them, which is what this once was drawn with. */
import Table from 'cli-table3'
import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { type Block, sideBySide } from '../../src/render/side-by-side.ts'

interface Drawn {
  readonly text: string
  /** Columns that it stands over. */
  readonly span: number
  readonly align: 'left' | 'right'
  readonly look: 'plain' | 'bold' | 'dim'
}

const color = pc.createColors(true)
const looks: Readonly<Record<Drawn['look'], (lines: readonly string[]) => readonly string[]>> = {
  plain: (lines) => lines,
  bold: (lines) => lines.map(color.bold),
  dim: (lines) => color.dim(lines.join('\n')).split('\n'),
}

function ours(rows: readonly (readonly Drawn[])[], widths: readonly number[], gap: number): string {
  const blocks = (row: readonly Drawn[]): Block[] => {
    let from = 0
    return row.map(({ text, span, align, look }) => {
      const width = widths.slice(from, from + span).reduce((sum, one) => sum + one, 0)
      from += span
      return { text, width, room: width + span - 1, align, styled: looks[look] }
    })
  }
  return rows.flatMap((row) => sideBySide(blocks(row), gap)).join('\n')
}

const sides = ['', '-mid', '-left', '-right']
const bare = Object.fromEntries(
  [...['top', 'bottom'].flatMap((edge) => sides.map((side) => edge + side)), 'left', 'left-mid', 'mid', 'mid-mid'].map(
    (name) => [name, ''],
  ),
)

function theirs(rows: readonly (readonly Drawn[])[], widths: readonly number[], gap: number): string {
  const table = new Table({
    chars: { ...bare, right: '', 'right-mid': '', middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    wordWrap: true,
  })
  for (const row of rows)
    table.push(
      row.map(({ text, span, align, look }) => ({
        content: look === 'plain' ? text : color[look](text),
        colSpan: span,
        hAlign: align,
      })),
    )
  const lines = table.toString().split('\n')
  return lines.map((line) => line.trimEnd()).join('\n')
}

const latin = [
  'a',
  'Tunnit',
  'yhteensä',
  'Kaakkois-',
  '12 345,50',
  '1\u00a0234,00\u00a0€',
  '–',
  '•',
  '”7,5”',
  'ÅÄÖ',
  'e\u0301',
  '©',
  '✖',
  '→',
]
const wide = ['漢字', 'かな', '👍', 'ｱ', '한국어']
const textOf = (words: readonly string[], between: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...between)), { maxLength: 9 })
    .map((pairs) => pairs.flat().join('').trim())

interface Kind {
  readonly words: readonly string[]
  readonly between: readonly string[]
  readonly looks: readonly Drawn['look'][]
  readonly narrowest: number
}

/** Rows over all columns; where columns are joined, the first two are. */
function rowsOf({ words, between, looks: some }: Kind, columns: number) {
  const row = fc.boolean().chain((joined) => {
    const spans = Array.from({ length: columns }, () => 1)
    if (joined && columns > 1) spans.splice(0, 2, 2)
    return fc.tuple(
      ...spans.map((span) =>
        fc.record({
          text: textOf(words, between),
          span: fc.constant(span),
          align: fc.constantFrom('left' as const, 'right' as const),
          look: fc.constantFrom(...some),
        }),
      ),
    )
  })
  return fc.array(row, { minLength: 1, maxLength: 4 })
}

/** cli-table3 counts letters where it cuts a word of wide signs, and one that is written as two would make it too wide. */
const ofOneSign = latin.filter((word) => word === word.normalize('NFC'))

/** A word that is cut is coloured with its mark now, and was without it. */
const kinds: readonly (readonly [string, Kind])[] = [
  ['of any look', { words: latin, between: [' ', '  ', '\n'], looks: ['plain', 'bold', 'dim'], narrowest: 9 }],
  ['that are cut', { words: latin, between: [' ', '  ', '\n', ''], looks: ['plain'], narrowest: 1 }],
  ['of wide signs', { words: [...ofOneSign, ...wide], between: [' ', '  ', '\n', ''], looks: ['plain'], narrowest: 1 }],
]

describe('cells beside each other', () => {
  it.each(kinds)('%s', (_, kind) => {
    const widths = fc.array(fc.integer({ min: kind.narrowest, max: 24 }), { minLength: 1, maxLength: 5 })
    const tables = fc
      .tuple(widths, fc.constantFrom(1, 2))
      .chain(([of, gap]) => fc.tuple(rowsOf(kind, of.length), fc.constant(of), fc.constant(gap)))
    fc.assert(
      fc.property(tables, ([rows, of, gap]) => {
        expect(ours(rows, of, gap)).toBe(theirs(rows, of, gap))
      }),
      { numRuns: 500 },
    )
  })
})
