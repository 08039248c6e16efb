/** Each shortcut that passes over plain texts passes over none that holds what must not come out. */
import { expect, test } from 'vitest'
import { harmless, harmlessReport } from '../../src/render/harmless.ts'
import { printable } from '../../src/render/xlsx-value.ts'

const signs = Array.from({ length: 0x110000 }, (_, at) => String.fromCodePoint(at))
const commands = /(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]|\p{Cs}/u
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u

test('a terminal gets no sign that commands it, and every other as it stands', () => {
  expect(signs.filter((sign) => harmless(sign) === sign && commands.test(sign))).toEqual([])
  expect(signs.filter((sign) => harmless(sign) !== sign && !commands.test(sign))).toEqual([])
})

test('every text of a report gets the same signs', () => {
  const differs = (text: string): boolean => harmlessReport({ a: [{ b: text }] }).a[0]?.b !== harmless(text)
  expect(signs.filter((sign) => differs(sign) || differs(`\\${sign}`) || differs(`a\n"${sign}`))).toEqual([])
})

test('a cell of a workbook gets no sign that XML cannot carry, and every other as it stands', () => {
  expect(signs.filter((sign) => (printable(sign) === sign) === unprintable.test(sign))).toEqual([])
})
