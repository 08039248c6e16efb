import { expect, test } from 'vitest'
import { longestWord } from '../../src/render/longest-word.ts'

test.each([
  ['', ' ', 0],
  ['yksi', ' ', 4],
  ['kulu- ja tuntikirjaus', ' ', 12],
  ['kulu-tunti kirjaus', /[ -]/, 7],
  [`${'a '.repeat(300_000)}bcd`, ' ', 3],
])('of %.20j parted by %s', (text, between, letters) => {
  expect(longestWord(text, between)).toBe(letters)
})
