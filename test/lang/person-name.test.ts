import { describe, expect, it } from 'vitest'
import { looksLikeName } from '../../src/lang/person-name.ts'

describe('a name in place of an id', () => {
  it.each([
    'Virtanen Matti',
    'Matti Virtanen',
    'virtanen matti',
    'Virtanen, Matti',
    'Virtanen,Matti',
    'VIRTANEN MATTI JUHANI',
    'Matti.Virtanen',
    'matti_virtanen',
    'M. Virtanen',
    'Virtanen M',
    'Åsa-Maria von Öberg',
    'Virtanen\u00a0Matti',
    '10023 Virtanen Matti',
    'Virtanen Matti (TP1)',
    'A B Virtanen',
    'A\u0308nge O\u0308berg',
  ])('is known by its two words: %s', (text) => expect(looksLikeName(text)).toBe(true))

  it.each([
    '',
    'X1',
    'EJ2',
    'M1',
    'TP 1',
    'K-12',
    'Projektipäällikkö',
    'tp-johtaja',
    '10023',
    'E3, E4',
    'A B',
    'Esihenkilö M1',
  ])('is not seen in an id or a single word: %s', (text) => expect(looksLikeName(text)).toBe(false))
})
