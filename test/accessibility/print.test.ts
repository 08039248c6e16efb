/** Pages as they come out of a printer: on A4, with no table cut. */
import { describe, expect, test } from 'vitest'
import { outline } from '../render/html-outline.ts'
import { hasPoppler, pagesOf } from '../render/pdf/poppler.ts'
import { hasChromium, printed } from './chromium.ts'
import { readings } from './pages.ts'

const printedTags = ['td', 'th', 'p', 'dt']
const unprinted = ['details', 'nav']

/** Words of every cell, paragraph and label that is printed: what is folded is not. */
function wordsToPrint(html: string): string[] {
  return outline(html.replaceAll('<br>', ' '))
    .filter(({ tag, around }) => printedTags.includes(tag) && !around.some((one) => unprinted.includes(one)))
    .flatMap(({ text }) => words(text))
}

/** A word longer than these letters may be divided on paper. */
const LONGEST = 16
/** A shorter one may be read as part of its neighbour. */
const SHORTEST = 3

function words(text: string): string[] {
  return text.split(/[\s\u00a0–-]+/).filter((word) => word.length >= SHORTEST && word.length <= LONGEST)
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe.skipIf(!hasChromium || !hasPoppler).each(readings)('$name', (reading) => {
  test('is printed with every word, and on no sheet stands a title alone', async () => {
    const html = await reading.html()
    const sheets = pagesOf(printed(html))
    const [wanted, got] = [counted(wordsToPrint(html)), counted(sheets.flatMap(words))]
    expect(wanted.size).toBeGreaterThan(25)
    const cut = [...wanted].filter(([word, count]) => (got.get(word) ?? 0) < count)
    expect(cut).toEqual([])
    expect(sheets.filter((sheet) => words(sheet).length < 3)).toEqual([])
  })
})
