/** The known word that a misspelt one can only mean. */
import { distance } from 'fastest-levenshtein'

/** A third of the letters may be wrong; beyond that a suggestion misleads more than it helps. */
const SHARE_OF_WRONG_LETTERS = 3
/** No id is near this length: it spares comparing a megabyte of garbage. */
const LONGEST_WORD = 60

/** @returns `undefined` where none is near enough, or where two are equally near: `TP5` may be `TP1` as well as `TP2`. */
export function onlyNearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const typed = word.toLowerCase()
  const ranked = [...known]
    .map((one) => ({ one, wrong: distance(typed, one.toLowerCase()) }))
    .sort((a, b) => a.wrong - b.wrong)
  const [best, next] = ranked
  const allowed = Math.max(1, Math.floor(typed.length / SHARE_OF_WRONG_LETTERS))
  return best !== undefined && best.wrong <= allowed && best.wrong !== next?.wrong ? best.one : undefined
}
