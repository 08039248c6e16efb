import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { en } from '../../../src/lang/en.ts'
import { fi } from '../../../src/lang/fi.ts'
import { signs } from '../../../src/render/html-status.ts'
import { faceIds } from '../../../src/render/pdf/face.ts'
import { faceFiles, openFaces } from './drawn.ts'

/** Every word of our own texts, and some that kerning matters for. */
const words = [...new Set(`${JSON.stringify([fi, en])} AVATAR Työ To. Ty, ”Ö” 1 234,56 € fi ffi fl Š`.split(/\s+/))]

test.each(faceIds)('%s sets every word of our texts as fontkit does, only faster', (id) => {
  const font = create(faceFiles[id])
  const scale = 1000 / font.unitsPerEm
  expect(words.length).toBeGreaterThan(1000)
  const kerned = words.filter((word) => {
    const width = openFaces[id].widthOf(word)
    expect(width, word).toBeCloseTo(font.layout(word).advanceWidth * scale, 6)
    return width !== [...word].reduce((sum, sign) => sum + font.layout(sign).advanceWidth * scale, 0)
  })
  expect(kerned.length).toBeGreaterThan(100)
})

test('writing whose signs change by their neighbours is left to fontkit', () => {
  const font = create(faceFiles.regular)
  // A letter and a mark over it, which the face sets on top of it.
  expect(openFaces.regular.widthOf('x\u0301')).toBe((font.layout('x\u0301').advanceWidth * 1000) / font.unitsPerEm)
})

test('figures are all of one width, so that they stand under each other', () => {
  for (const id of ['regular', 'bold'] as const)
    expect(new Set([...'0123456789'].map(openFaces[id].widthOf)).size).toBe(1)
})

test.each([
  { text: 'å ä ö Å Ä Ö € – ” ≤ ≥ − × Š ž \u00a0…', shown: 'å ä ö Å Ä Ö € – ” ≤ ≥ − × Š ž \u00a0…' },
  { text: 'Δ Ж đ', shown: 'Δ Ж đ' },
  { text: '✖ ja ✕', shown: '× ja ×' },
  { text: 'pehmeä\u00adtavu ja \u200btyhjä\ufeff', shown: 'pehmeätavu ja tyhjä' },
  { text: 'a\u0308', shown: 'ä' },
  { text: '日本 \u{1f600} \u0007', shown: '□□ □ □' },
  { text: '\u202ekäännetty', shown: 'käännetty' },
  { text: 'rivi\nrivi', shown: 'rivi\nrivi' },
])('$text is shown as $shown', ({ text, shown }) => {
  expect(openFaces.regular.shown(text)).toBe(shown)
})

test('the signs of findings are in the face, or one like them', () => {
  for (const sign of Object.values(signs)) expect(openFaces.bold.shown(sign)).not.toBe('□')
})
