/** What a person wrote, as far as a message or an address shows it: a cell may hold megabytes by mistake. */
const LONGEST = 500

/** @returns the text, or its beginning and `…`. No character is cut in two. */
export function shownText(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
