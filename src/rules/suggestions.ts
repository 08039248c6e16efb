/** Suggestions for misspelt words, as long as anyone reads them. */

/** After so many different misspellings a column holds something else, and each further search would only cost time. */
const MOST_SEARCHED = 200

/** @param find the word that was probably meant, however slow. @returns the same, remembered, and giving up after many different words. */
export function suggesting<T>(find: (typed: string) => T | undefined): (typed: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (typed) => {
    const before = known.get(typed)
    // A text for which nothing was found is told from a new one only where a new one is searched for.
    if (before !== undefined || known.size >= MOST_SEARCHED || known.has(typed)) return before
    const found = find(typed)
    known.set(typed, found)
    return found
  }
}
