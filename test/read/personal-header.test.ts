import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSomebodys } from '../../src/read/personal-header.ts'

const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+ (?:(?:von|af|de) )?\p{Lu}\p{Ll}[\p{L}'’-]*/u
const pieces = [
  'Maija',
  'MALLI',
  'malli',
  'von',
  'de',
  'Åsa',
  'ÖB',
  'Öb',
  'Жa',
  'Ж',
  'ж',
  '𝐀',
  '𝐚',
  'ϒa',
  'I',
  "O'b",
  '1',
  '(',
  '-',
  ' ',
  ' ',
  '\t',
  '\u00a0',
]

it.each(['Maija Malli', 'Aslög-Maija von Malli', 'MALLI Maija', 's. 1.5.1994', '1994-05-01'])(
  '%s is somebody’s',
  (text) => expect(isSomebodys(text)).toBe(true),
)

it.each(['Sukupuoli', 'VAMMA TAI PITKÄAIKAISSAIRAUS', 'Työttömyyden kesto kk', 'Y-tunnus (pakollinen)'])(
  '%s is nobody’s',
  (text) => expect(isSomebodys(text)).toBe(false),
)

it('misses no name by looking quickly first', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(isSomebodys(text)).toBe(name.test(text.replace(/\s+/g, ' ')))
    }),
    { numRuns: 5000 },
  )
})
