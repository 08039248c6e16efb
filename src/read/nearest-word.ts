/** The allowed word that was most likely meant by one that is not allowed: `matka` → matkat, `vuosiloma` → loma. */
import { distance } from 'fastest-levenshtein'
import type { Text } from '../lang/lang.ts'
import { folded } from './folded.ts'

/** No word is near a longer text. */
const LONGEST = 60
/** So many letters in common at the beginning, or so long a word inside the other, is no accident. */
const SAME_BEGINNING = 4
const SHORTEST_INSIDE = 3

/** @returns the nearest of the words by its Finnish or English form, or `undefined` where none is near. */
export function nearestWord(typed: string, words: readonly Text[]): Text | undefined {
  if (typed.length > LONGEST) return undefined
  const bare = folded(typed)
  const forms = words.flatMap((word) => [
    { word, form: folded(word.fi) },
    { word, form: folded(word.en) },
  ])
  const least = (score: (form: string) => number): Text | undefined => {
    const ranked = forms.map(({ word, form }) => ({ word, off: score(form) })).sort((a, b) => a.off - b.off)
    return ranked[0] !== undefined && Number.isFinite(ranked[0].off) ? ranked[0].word : undefined
  }
  const far = Number.POSITIVE_INFINITY
  return (
    least((form) => (distance(bare, form) <= Math.max(bare.length, form.length) / 3 ? distance(bare, form) : far)) ??
    least((form) => (sameBeginning(bare, form) >= SAME_BEGINNING ? -sameBeginning(bare, form) : far)) ??
    least((form) => (isInside(form, bare) || isInside(bare, form) ? -form.length : far))
  )
}

function sameBeginning(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function isInside(inner: string, outer: string): boolean {
  return inner.length >= SHORTEST_INSIDE && outer.includes(inner)
}
