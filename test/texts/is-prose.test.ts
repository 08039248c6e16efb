import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isProse } from '../../src/read/texts/is-prose.ts'
import { readMarkdown } from '../../src/read/texts/markdown.ts'

describe('a text that somebody has written', () => {
  const texts = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))

  it.each(texts.filter((name) => name.includes('texts')))('is %s', (name) => {
    expect(isProse(readFileSync(join('fixtures', name), 'utf8'))).toBe(true)
  })

  it.each([
    ['lists in lists in a quote', '> - a\n>   - b\n>     1. c\n'],
    ['a line of dashes', '-'.repeat(80)],
    ['a line of stars with spaces', '* '.repeat(40)],
    ['a paragraph of 9 999 characters', 'a'.repeat(9_999)],
    ['fifty paragraphs of them', `${'a'.repeat(9_000)}\n\n`.repeat(50)],
    ['nothing', ''],
  ])('may be %s', (_, text) => {
    expect(isProse(text)).toBe(true)
  })

  it.each([
    ['a paragraph of 10 001 characters', 'a'.repeat(10_001)],
    ['the same over many lines', 'sanoja\r\n'.repeat(2_000)],
    ['quotes in quotes', '>'.repeat(9)],
    ['a list nine deep, with a word', `${'- '.repeat(9)}sana`],
    ['numbers nine deep, with a word', `${'1. '.repeat(9)}sana`],
    ['half a million characters and more', 'a\n\n'.repeat(200_000)],
  ])('is not %s', (_, text) => {
    expect(isProse(text)).toBe(false)
  })
})

describe('whatever passes', () => {
  it.each(['[', '> ', '- ', '*', '`', '<', '|', '# ', '![](', '_a_ ', '**a*', '[a](', '1. ', '[[a]', '\\'])(
    '%j over and over is read in moments, or is no prose',
    (piece) => {
      const text = piece.repeat(9_000 / piece.length)
      if (isProse(text)) expect(readMarkdown(text).mistakes.length).toBeGreaterThanOrEqual(0)
    },
    5_000,
  )
})
