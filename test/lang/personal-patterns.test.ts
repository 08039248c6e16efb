import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalSpans } from '../../src/lang/personal-text.ts'

const latin = fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code))
const piece = fc.oneof(
  latin,
  fc.constantFrom(
    '131052-308T',
    '040 123 4567',
    'maija@malli.fi',
    '010190A123k',
    'maija.malli',
    '@',
    'esimerkki',
    '.fi',
    '040',
    '015',
    '+358',
    ' ',
    '-',
  ),
  fc.stringMatching(/^[0-9]{1,7}$/),
  fc.stringMatching(/^[a-zA-ZäöåÄÖÅ]{1,4}$/),
)

describe('the patterns of the first 256 characters', () => {
  it('find what those of every alphabet find', () => {
    let found = 0
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join('')
        const spans = personalSpans(text)
        found += spans.length
        // A snowman is beyond the 256, and of no kind.
        expect(personalSpans(`${text}\n\u2603`)).toEqual(spans)
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
