/** Names over panels stand in lines that no comma begins. */
import { expect, test } from 'vitest'
import { broken, linesOf, namesOf } from '../../src/render/chart/names.ts'

const NAME =
  'Yritysten kokemat rekrytointihaasteet (kuinka moni yritys kokee, että sopivaa työvoimaa ei löydy tai ole saatavilla, %)'

test.each([60, 90, 150, 154, 158, 162, 240])(
  '%i pixels wide: every word, at spaces alone where a word fits',
  (width) => {
    const lines = broken(NAME, width)
    expect(lines.filter((line) => line.startsWith(',') || line.startsWith(' '))).toEqual([])
    expect(lines.length).toBe(linesOf(NAME, width))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.floor(width / 6.9))
    expect(lines.join('').replaceAll(' ', '')).toBe(NAME.replaceAll(' ', ''))
  },
)

test('a name of more words than a call takes arguments has its lines too', () => {
  expect(namesOf([' '.repeat(300_000)]).height).toBe(16)
  expect(namesOf(['a '.repeat(300_000)]).height).toBeGreaterThan(16)
})
