/** A header or a word without its case, spaces and accents, for comparing what people typed with what hanke knows. */
export function folded(text: string): string {
  // Most words have no accents to lose, and looking for them is what costs.
  const bare = /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text
  return bare.toLowerCase().replace(/[\s_\-\u00ad*:]+/g, '')
}
