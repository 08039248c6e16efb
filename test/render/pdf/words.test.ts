import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bold, inks } from '../../../src/render/pdf/look.ts'
import { extentOf, type Line, linesOf } from '../../../src/render/pdf/words.ts'
import { openFaces } from './drawn.ts'

const ink = inks.body
const lines = (text: string, width: number): Line[] => linesOf([{ text, ink }], width, openFaces)
const textOf = (line: Line): string => line.parts.map(({ text }) => text).join('')
const said = (text: string, width: number): string[] => lines(text, width).map(textOf)

describe('a text in lines', () => {
  test.each([
    { text: 'lyhyt', width: 100, expected: ['lyhyt'] },
    { text: 'yksi kaksi', width: 30, expected: ['yksi ', 'kaksi'] },
    { text: 'rivi\nrivi', width: 100, expected: ['rivi', 'rivi'] },
    { text: 'rivi\n\nrivi', width: 100, expected: ['rivi', 'rivi'] },
    { text: '100\u00a0000,00\u00a0€ nyt', width: 60, expected: ['100\u00a0000,00\u00a0€ ', 'nyt'] },
    { text: 'Itä-Suomen', width: 40, expected: ['Itä-', 'Suomen'] },
    { text: 'palkkakustannukset', width: 60, expected: ['palkkakustan-', 'nukset'] },
    { text: 'data/xamk/tyoaika.csv', width: 50, expected: ['data/xamk/', 'tyoaika.csv'] },
    { text: '', width: 50, expected: [''] },
  ])('$text in $width points', ({ text, width, expected }) => {
    expect(said(text, width)).toEqual(expected)
  })

  test('words that are set differently but belong together are not parted', () => {
    const runs = [
      { text: 'aivan ', ink },
      { text: 'lihava', ink: bold(ink) },
      { text: '-teksti', ink },
    ]
    const [first, second] = linesOf(runs, 70, openFaces)
    expect([first, second].map((line) => textOf(line as Line))).toEqual(['aivan ', 'lihava-teksti'])
    expect(second?.parts.map(({ ink: { face } }) => face)).toEqual(['bold', 'regular'])
  })

  test('no line is wider than its room, and nothing is lost, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zåäöA-Z0-9,./€-]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 25, max: 300 }), (words, width) => {
        const text = words.join(' ')
        const set = lines(text, width)
        for (const line of set) expect(line.width).toBeLessThanOrEqual(width + 0.02)
        // A divided word got hyphens of its own.
        const bare = (of: string): string => of.replace(/[\s-]/g, '')
        expect(bare(set.map(textOf).join(''))).toBe(bare(text))
      }),
    )
  })
})

test('the least width of a text is that of its longest word, and the most that of one line', () => {
  const widthOf = (text: string): number => lines(text, 1000)[0]?.width ?? 0
  const { least, most } = extentOf([{ text: 'Etelä-Savon Koulutus', ink }], openFaces)
  expect(least).toBeCloseTo(widthOf('Koulutus'), 6)
  expect(most).toBeCloseTo(widthOf('Etelä-Savon Koulutus'), 6)
  const figure = extentOf([{ text: '1\u00a0234,56', ink }], openFaces)
  expect(figure.least).toBe(figure.most)
})
