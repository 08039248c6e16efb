/**
 * Whether a text is one that somebody has written: what no person writes (a paragraph of a novel's length, quotes in quotes in quotes) would
 * take the parser minutes, or its stack.
 */

/** Many times the longest text of any report. */
const LONGEST_TEXT = 500_000
/** The longest paragraph of the sources has three thousand. */
export const LONGEST_PARAGRAPH = 10_000
/** A list in a list in a list in a quote, and more. */
const DEEPEST = 8

const container = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${DEEPEST + 1}}`)
/** A line of dashes or stars is one sign. */
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/

export function isProse(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false
  let paragraph = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    paragraph = line.trim() === '' ? 0 : paragraph + line.length + 1
    if (paragraph > LONGEST_PARAGRAPH || (container.test(line) && !rule.test(line))) return false
  }
  return true
}
