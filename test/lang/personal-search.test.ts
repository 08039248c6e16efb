/** The quick search finds what the patterns find, however long the text is and wherever in it they stand. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { personalCounts } from '../../src/lang/personal-search.ts'
import { personalSpans } from '../../src/lang/personal-text.ts'

const personal = [
  '010594Y9032',
  '010594y9032',
  '131052–308T',
  '290200A901X',
  '010101+123N',
  'esa.esimerkki@example.fi',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.example.fi`,
  '+358 40 123 4567',
  '+358 (0)40 123 4567',
  '00358 40 1234567',
  '+380 44 123 4567',
  '040 123 4567',
  '(040) 123 4567',
  '044\u00a0123\u00a04567',
  '0505551234',
  '015 123 4567',
  '(015) 123 4567',
  '09-1234567',
]
const others = [
  '2472908-2',
  'FI21 0410 1234 5678 90',
  '2026-09-01',
  '01.09.2026',
  '1 050 123 456,00 €',
  'H-0401234567',
  'TIME-01/040123456789',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '0400000123',
  '@media print',
  '<c r="A5"><v>FILE-05</v></c>',
  'a+b',
  '"amount": "4393.43",',
  'M0 450.5 123 4567',
  'lorem ipsum dolor sit amet '.repeat(40),
]

/** A text of samples; a letter before and after keeps two of them from becoming one. */
const texts = fc
  .array(fc.constantFrom(...personal, ...others), { maxLength: 40 })
  .map((list) => list.map((one) => ` a, ${one} ;b `).join('\n'))

it('counts what the patterns find', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = new Map<string, number>()
      for (const { kind } of personalSpans(text)) expected.set(kind, (expected.get(kind) ?? 0) + 1)
      expect([...personalCounts(text)].sort()).toEqual([...expected].sort())
    }),
    { numRuns: 500 },
  )
})

it.each(personal)('finds %s at the start, in the middle and at the end of a long text', (text) => {
  const filling = 'Palkkarivi 2026-09 120,50 h; '.repeat(2000)
  for (const long of [`${text} ${filling}`, `${filling}${text} ${filling}`, `${filling}${text}`])
    expect([...personalCounts(long).values()]).toEqual([1])
})

it.each(others)('finds nothing in %s', (text) => {
  expect(personalCounts(`${text} `.repeat(300)).size).toBe(0)
})
