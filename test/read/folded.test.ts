/** The quick way through a text of plain letters gives what the slow one gives. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from '../../src/read/folded.ts'

/** Without accents, small letters, without spaces, without the marks of a header, and without what cannot be seen. */
function meant(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[\s_*:-]/g, '').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
}

test('of every sign, alone and among letters', () => {
  const off: string[] = []
  for (let code = 0; code < 0x110000; code++) {
    const sign = String.fromCodePoint(code)
    for (const text of [sign, `Työ${sign}Aika`]) if (folded(text) !== meant(text)) off.push(code.toString(16))
  }
  expect(off).toEqual([])
})

test('of any text; and what is folded stays as it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ÄäÅöÉÑßİıſÆ ø_-*:\u00ad\u200b\u0301\u0308aB1 \ufeff') })
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
      expect(folded(any)).toBe(meant(any))
      expect(folded(folded(any))).toBe(folded(any))
    }),
    { numRuns: 2000 },
  )
})
