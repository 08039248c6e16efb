/** Texts that are decoded many at once are the texts that were put in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteDictionary } from '../../src/read/byte-dictionary.ts'

function filled(texts: readonly string[]): ByteDictionary {
  const dictionary = new ByteDictionary()
  for (const text of texts) {
    const bytes = Buffer.from(text)
    dictionary.add(bytes, 0, bytes.length)
  }
  return dictionary
}

function allFrom(dictionary: ByteDictionary, first: number): string[] {
  const texts: string[] = []
  while (first + texts.length < dictionary.size) texts.push(...dictionary.textsFrom(first + texts.length))
  return texts
}

describe('texts decoded at once', () => {
  it('are those that were put in, from any number on, whatever their letters', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ä', '€', '😀', 'TP1', '\ufeff', '\u0000'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(text.filter((one) => one !== '')), fc.nat(5), (texts, first) => {
        const from = Math.min(first, texts.length)
        expect(allFrom(filled(texts), 1 + from)).toEqual(texts.slice(from))
      }),
    )
  })

  it('are all there where they are more than are decoded at once, and one alone is longer', () => {
    const texts = [
      'x'.repeat(300_000),
      ...Array.from({ length: 40_000 }, (_, at) => `työ ${at}`),
      'ä'.repeat(200_000),
      'z',
    ]
    expect(allFrom(filled(texts), 1)).toEqual(texts)
  })
})
