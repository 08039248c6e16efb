/** Which words a page must have on paper, and which of them were lost on the way. */
import { outline } from '../render/html-outline.ts'

const printedTags = ['td', 'th', 'p', 'dt']
const unprinted = ['details', 'nav']

/** Words of every cell, paragraph and label that is printed: what is folded is not. */
function wordsToPrint(html: string): string[] {
  return outline(html.replaceAll('<br>', ' '))
    .filter(({ tag, around }) => printedTags.includes(tag) && !around.some((one) => unprinted.includes(one)))
    .flatMap(({ text }) => wordsOn(text))
}

/** A word longer than these letters may be divided on paper. */
const LONGEST = 16
/** A shorter one may be read as part of its neighbour. */
const SHORTEST = 3

export function wordsOn(text: string): string[] {
  return text.split(/[\s\u00a0–-]+/).filter((word) => word.length >= SHORTEST && word.length <= LONGEST)
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** @returns how many different words there should be, and those that stand on paper fewer times than on the page. */
export function cutWords(html: string, sheets: readonly string[]): { readonly wanted: number; readonly cut: string[] } {
  const [wanted, got] = [counted(wordsToPrint(html)), counted(sheets.flatMap(wordsOn))]
  const cut = [...wanted].filter(([word, count]) => (got.get(word) ?? 0) < count).map(([word]) => word)
  return { wanted: wanted.size, cut }
}
