/** Below it stand the letters of Finnish and its neighbours, each of which is folded by itself. */
const SIMPLE = 0x180
/** By the letter's number, as far as they were met. */
const simple: (string | undefined)[] = new Array(SIMPLE).fill(undefined)

/** A header or a word without its case, spaces, accents and what cannot be seen, for comparing what people typed with what hanke knows. */
export function folded(text: string): string {
  let bare = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A mark that stands alone belongs to the letter before it.
    if (code >= SIMPLE) return foldedAnew(text)
    bare += simple[code] ??= foldedAnew(text.charAt(at))
  }
  return bare
}

function foldedAnew(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_\-*:\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
}
