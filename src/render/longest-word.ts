/** How many letters the longest word of a text has. A cell may hold more words than a call takes arguments, so they are not spread. */

/** @param between what parts words. */
export function longestWord(text: string, between: string | RegExp): number {
  return text.split(between).reduce((most, { length }) => Math.max(most, length), 0)
}
