/** The word that a word with lost letters most likely was: `H?meen` → Hämeen. */

/** The beginnings of words with ä, ö and å that a project's tables are full of. */
const everyday = [
  ...['työ', 'päivä', 'henkilö', 'yhteyshenkilö', 'tehtävä', 'hyväksy', 'päätös', 'päätök', 'pöytäkirja', 'lähtö'],
  ...[
    'läsnä',
    'etä',
    'määrä',
    'käyttö',
    'käyt',
    'käsittely',
    'käynti',
    'kehittämi',
    'kehittäm',
    'selvittäm',
    'järjest',
  ],
  ...[
    'ryhmä',
    'lähi',
    'ylläpi',
    'sähkö',
    'näyt',
    'täyde',
    'osallistujamäärä',
    'päällikkö',
    'projektipäällikkö',
    'lisä',
  ],
  ...['yhteistyö', 'kevät', 'kesä', 'väli', 'vähä', 'tietojärjestelm', 'perehdyttäm', 'viestintä', 'hyöty', 'hyödy'],
  ...['häme', 'jyväskylä', 'pieksämäki', 'mäntyharju', 'mäki', 'järvi', 'seinäjoki', 'äänekoski', 'öljy', 'åbo'],
]
const SHORTEST_STEM = 3
const ours = /^[äöå]$/

/** @param word with `\ufffd` or `?` for each letter that was lost, or two where the letter was two bytes. */
export function wordLike(word: string, known: readonly string[]): string | undefined {
  const stems = [...known.flatMap(wordsOf), ...everyday].filter(({ length }) => length >= SHORTEST_STEM)
  for (const form of [word, word.replace(/\ufffd\ufffd|\?\?/g, '\ufffd')]) {
    const [longest] = stems.filter((stem) => isStemOf(stem, form)).sort((a, b) => b.length - a.length)
    if (longest !== undefined) return restored(form, longest)
  }
  return undefined
}

/** The word's beginning is the stem but for lost letters, which are ä, ö or å there; at least one of them. */
function isStemOf(stem: string, form: string): boolean {
  const begin = form.slice(0, stem.length).toLowerCase()
  let lost = 0
  for (let at = 0; at < stem.length; at++) {
    if (isLost(begin[at])) {
      if (!ours.test(stem[at] ?? '')) return false
      lost += 1
    } else if (begin[at] !== stem[at]) return false
  }
  return lost > 0
}

/** What was lost in the ending is ä by far the most often: `ty?ss?` → työssä. */
function restored(form: string, stem: string): string {
  const letters = Array.from(form, (letter, at) => (isLost(letter) ? (stem[at] ?? 'ä') : letter))
  if (isLost(form[0])) letters[0] = letters[0]?.toUpperCase() ?? ''
  return letters.join('')
}

function isLost(letter: string | undefined): boolean {
  return letter === '\ufffd' || letter === '?'
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.filter((word) => /[äöå]/.test(word))
}
