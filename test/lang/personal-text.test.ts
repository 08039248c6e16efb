/** What is personal is found in every usual spelling, and the numbers of a project are not taken for it. Nobody here exists. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PersonalKind, personalKinds, personalSpans, withoutPersonal } from '../../src/lang/personal-text.ts'

const personal: readonly (readonly [text: string, masked: string, ...kinds: PersonalKind[]])[] = [
  ['010594Y9032', '•••', 'identity-code'],
  ['soita 010594y9032 pian', 'soita ••• pian', 'identity-code'],
  ['hetu:010594-9031.', 'hetu:•••.', 'identity-code'],
  ['hetu_010594–9031', 'hetu_•••', 'identity-code'],
  ['290200A901X ja 290200-9010', '••• ja •••', 'identity-code'],
  ['esa.esimerkki@example.fi', '•••', 'e-mail'],
  ['”ärjä@yhtiö.example.com”, huone 3', '”•••”, huone 3', 'e-mail'],
  ['+358 40 123 4567', '•••', 'telephone'],
  ['+358401234567', '•••', 'telephone'],
  ['+358 (0)40 123 4567', '•••', 'telephone'],
  ['00358 40 1234567', '•••', 'telephone'],
  ['+380 44 123 4567', '•••', 'telephone'],
  ['puh. 040 123 4567, klo 8–16', 'puh. •••, klo 8–16', 'telephone'],
  ['040-1234567', '•••', 'telephone'],
  ['0401234567', '•••', 'telephone'],
  ['0400 123 456', '•••', 'telephone'],
  ['050 123 456', '•••', 'telephone'],
  ['045/123 4567', '•••', 'telephone'],
  ['044\u00a0123\u00a04567', '•••', 'telephone'],
  ['040 - 123 4567', '•••', 'telephone'],
  ['(040) 123 4567', '•••', 'telephone'],
  ['puh. 2 040 1234567', 'puh. 2 •••', 'telephone'],
  ['015 123 4567', '•••', 'telephone'],
  ['09-1234567', '•••', 'telephone'],
  ['(015) 123 4567', '•••', 'telephone'],
  ['a@example.fi 010594Y9032 0401234567', '••• ••• •••', 'identity-code', 'e-mail', 'telephone'],
]

describe('personal texts', () => {
  it.each(personal)('%s', (text, masked, ...kinds) => {
    expect(withoutPersonal(text)).toBe(masked)
    expect(personalKinds(text)).toEqual(kinds)
  })
})

const others = [
  '2472908-2',
  '0600598-8',
  'FI24729082',
  '003724729082',
  '2027000123',
  '4000123456',
  '0400000123',
  'FI21 0410 1234 5678 90',
  'FI2104101234567890',
  'RF18 5390 0754 7034',
  '123456-785',
  '12345 67890 12345',
  '2026-09-01',
  '2026-09-01T08:15:00.000Z',
  '01.09.2026 klo 08:15–16:00',
  '05-09-2026',
  'kausi 09-2026 100 €',
  '02/09/2026',
  '1 050 123 456,00 €',
  '+1 533 272,00 €',
  '−1 533 272,00',
  'Tili 040 15.9.2026',
  '310294-903',
  '310294-9031',
  '320194A903X',
  '211355',
  'R-02712',
  'S30794',
  'H-0401234567',
  'TIME-01/040123456789',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'a010594a903b',
  '550e8400-e29b-41d4-a716-446655440000',
  'hanke/check@1',
  'date-fns@4.4.0',
  '@media print{.a{x:y}}',
  'klo 08 kokous 2027',
  'Hinta 361304.50',
  'M0 450.5 123 4567',
] as const

describe('other texts', () => {
  it.each(others)('%s', (text) => {
    expect(withoutPersonal(text)).toBe(text)
    expect(personalKinds(text)).toEqual([])
  })
})

it('looks through a megabyte at once', () => {
  const start = performance.now()
  for (const one of ['a', '1', '04', '+3', 'a.', '1 ', 'ab@']) personalKinds(`${one.repeat(500_000)}@0401234567`)
  expect(performance.now() - start).toBeLessThan(5000)
})

/** What numbers of people are made of, and what makes them something else. */
const beginning = ['04', '040', '045', '050', '02', '09', '013', '00358', '358', '+358', '+46', '0', '010594', '131052']
const group = ['0', '4', '12', '31', '123', '4567', '2027', '1999', '000', '308T', '903X', '0401234567']
const between = [
  '',
  '',
  ' ',
  '-',
  '–',
  '−',
  '\u00a0',
  '\u2009',
  '(',
  ')',
  ') ',
  '/',
  '.',
  ':',
  ',',
  '+',
  '  ',
  'A',
  'y',
]
const beside = [
  '',
  '',
  ' ',
  '(',
  'x',
  'H-',
  'FI21',
  'ä',
  '€',
  '\n',
  '😀',
  'ſ',
  '1',
  '1 ',
  '01.09.2026 ',
  '2027-02-15',
  '08:15',
]
const one = (of: readonly string[]) => fc.constantFrom(...of)
const number = fc.tuple(
  one(beside),
  one(beginning),
  fc.array(fc.tuple(one(between), one(group)), { maxLength: 5 }).map((groups) => groups.flat().join('')),
  one(beside),
)
const numbers = fc.array(number, { maxLength: 3 }).map((list) => list.flat().join(''))
/** It has what both quick looks look for, is nothing itself, and ends where a text may begin. */
const suspect = '000000000:000000000 0400000000x +1x\n'

it('misses nothing by looking quickly first', () => {
  let found = 0
  fc.assert(
    fc.property(numbers, (text) => {
      const closely = personalSpans(suspect + text)
      const [from, to] = [suspect.length, suspect.length]
      expect(personalSpans(text)).toEqual(
        closely.map((span) => ({ ...span, from: span.from - from, to: span.to - to })),
      )
      found += closely.length
    }),
    { numRuns: 20_000 },
  )
  expect(found).toBeGreaterThan(1000)
})
