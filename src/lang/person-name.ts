/**
 * Whether a text that should be somebody’s id is a name instead. Two words of letters side by side make one (`Virtanen Matti`, `virtanen, m.`,
 * `Matti.Virtanen`), also where a number or a task stands around them; an id has a digit in it or is a single word.
 */
const MARK = String.raw`[\p{L}\p{M}'’-]*`
/** The second word is looked ahead to, so that it may be the first of the next two. */
const twoWords = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(\p{L}${MARK})(?=(?:\.?[\s,;/&]+|[._])(\p{L}${MARK})(?![\p{L}\p{M}\p{N}]))`,
  'gu',
)

/** `Yhteensä tammikuu` under a column of ids is the label of a sum. */
const sumLabel =
  /^(?:kaikki\s+|rivit\s+|tunnit\s+)?(?:yhteensä|yhteissumma|loppusumma|välisumma|summa|total|grand total|subtotal|sum)(?=$|[\s:.=])/iu

/** What parts two words; an id such as `E1` has none of it, and need not be looked at more closely. */
const parted = /[\s,;/&._]/

export function looksLikeName(text: string): boolean {
  if (!parted.test(text)) return false
  if (sumLabel.test(text.trim())) return false
  // Two letters alone (`A B`) tell of nobody.
  return Array.from(text.matchAll(twoWords)).some(([, first = '', second = '']) => first.length + second.length > 2)
}
