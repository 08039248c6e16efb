/** The known word that a misspelt one most likely meant. */
import { closest, distance } from 'fastest-levenshtein'

/** A third of the letters may be wrong; beyond that the suggestion would mislead more than it helps. */
const SHARE_OF_WRONG_LETTERS = 3
/** No key is near this length: it spares comparing a megabyte of garbage. */
const LONGEST_WORD = 60

/** @returns the nearest of `known`, upper and lower case being equal, or `null` where none is near enough. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > LONGEST_WORD) return null
  const written = word.toLowerCase()
  const best = closest(
    written,
    known.map((each) => each.toLowerCase()),
  )
  const allowed = Math.max(1, Math.floor(Math.max(written.length, best.length) / SHARE_OF_WRONG_LETTERS))
  if (distance(written, best) > allowed) return null
  return known.find((each) => each.toLowerCase() === best) ?? null
}
