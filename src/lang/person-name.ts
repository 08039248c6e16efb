/**
 * Whether a text that should be somebody’s id is a name instead. Two words of letters side by side make one (`Virtanen Matti`, `virtanen, m.`,
 * `Matti.Virtanen`), also where a number or a task stands around them; an id has a digit in it or is a single word.
 */
import { whenNeeded } from './when-needed.ts'

const MARK = String.raw`[\p{L}\p{M}'’-]*`
/** The second word is looked ahead to, so that it may be the first of the next two. */
const twoWords = whenNeeded(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])(\p{L}${MARK})(?=(?:\.?[\s,;/&]+|[._])(\p{L}${MARK})(?![\p{L}\p{M}\p{N}]))`,
      'gu',
    ),
)
/** What stands between two words; nearly every id is of one piece. */
const between = /[\s,;/&._]/

/** `Yhteensä tammikuu` under a column of ids is the label of a sum. */
const sumLabel =
  /^(?:kaikki\s+|rivit\s+|tunnit\s+)?(?:yhteensä|yhteissumma|loppusumma|välisumma|summa|total|grand total|subtotal|sum)(?=$|[\s:.=])/iu

export function looksLikeName(text: string): boolean {
  if (!between.test(text) || sumLabel.test(text.trim())) return false
  // Two letters alone (`A B`) tell of nobody.
  return Array.from(text.matchAll(twoWords())).some(([, first = '', second = '']) => first.length + second.length > 2)
}
