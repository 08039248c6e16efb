/** Headers that ask for a special category of personal data (GDPR, article 9): health, disability, minority and what belongs to them. */
import { folded } from '../../read/folded.ts'

/** Long enough to mean it wherever they stand in a word: `kielivähemmistö`. */
const anywhere = [
  ...['vammai', 'vammau', 'vähemmistö', 'terveyd', 'terveyt', 'terveys', 'mielenter', 'diagno', 'sairau', 'sairast'],
  ...['osatyöky', 'päihde', 'etninen', 'etnisyy', 'uskonto', 'uskonnol', 'seksuaali', 'poliittinen', 'ammattiliit'],
  ...['disabilit', 'disabled', 'handicap', 'minorit', 'ethnic', 'religio', 'illness', 'impairment', 'eeco12', 'eeco15'],
].map(folded)
/** Only at the beginning of a word. */
const beginnings = ['vamma', 'romani', 'saamel', 'vakaumus', 'health', 'medical', 'disease', 'sexual'].map(folded)
/** Only as a whole word: `romaani` and `saaminen` ask for nothing. */
const words = ['roma', 'sami', 'saame'].map(folded)

/** What stands in every header that asks; most have none of it, and need not be taken to words. */
const stems = new RegExp([...anywhere, ...beginnings, ...words].join('|'))

export function asksSpecialCategory(header: string): boolean {
  const typed = folded(header)
  if (!stems.test(typed)) return false
  if (anywhere.some((stem) => typed.includes(stem))) return true
  const parts = header.split(/[^\p{L}\p{N}]+/u).map(folded)
  return parts.some((part) => words.includes(part) || beginnings.some((stem) => part.startsWith(stem)))
}
