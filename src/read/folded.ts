/** A header or a word without its case, spaces and accents, for comparing what people typed with what hanke knows. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_\-\u00ad*:]+/g, '')
}
