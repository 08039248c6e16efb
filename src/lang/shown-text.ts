/** What a person wrote, as far as a message or an address shows it: nothing personal, and no megabyte that stands in a cell by mistake. */
import { withoutPersonal } from './personal-text.ts'

const LONGEST = 500

/** @returns the text or its beginning and `…`, with `•••` for whatever tells who somebody is. No character is cut in two. */
export function shownText(text: string): string {
  const shown = withoutPersonal(text)
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
