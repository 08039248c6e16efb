/** A word that is longer than its column, in parts: before a syllable and with a hyphen; a path after its own marks, with nothing added. */

const VOWEL = /[aeiouyåäö]/i
const CONSONANT = /[b-df-hj-np-tv-xzšž]/i
const PATH = /[/\\]/
const PATH_MARK = /[/\\._-]/
/** Letters that a part has at least. */
const FEWEST = 2

/** @returns the parts with a space between them, none longer than the width. */
export function divided(word: string, width: number): string {
  const most = Math.max(width, FEWEST + 1)
  const parts: string[] = []
  let rest = word
  while (rest.length > most) {
    const at = PATH.test(word) ? pathDivision(rest, most) : wordDivision(rest, most)
    const hyphen = PATH.test(word) || !isLetter(rest.charAt(at - 1)) ? '' : '-'
    parts.push(rest.slice(0, at) + hyphen)
    rest = rest.slice(at)
  }
  return [...parts, rest].join(' ')
}

function pathDivision(path: string, most: number): number {
  for (let at = most; at > 0; at--) if (PATH_MARK.test(path.charAt(at - 1))) return at
  return most
}

/** The last syllable that leaves room for the hyphen; a word's own hyphen where it comes after that. */
function wordDivision(word: string, most: number): number {
  if (word.charAt(most - 1) === '-') return most
  for (let at = most - 1; at >= FEWEST; at--) if (word.charAt(at - 1) === '-' || startsSyllable(word, at)) return at
  return isLetter(word.charAt(most - 1)) ? most - 1 : most
}

/** Finnish begins a syllable at each consonant that a vowel follows: `palk-ka-kus-tan-nuk-set`. */
function startsSyllable(word: string, at: number): boolean {
  const [before, here, next] = [word.charAt(at - 1), word.charAt(at), word.charAt(at + 1)]
  return isLetter(before) && CONSONANT.test(here) && VOWEL.test(next) && word.length - at >= FEWEST
}

function isLetter(sign: string): boolean {
  return VOWEL.test(sign) || CONSONANT.test(sign)
}
