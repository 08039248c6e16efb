/** A code or a word of someone's own system, for comparing: the same whatever its case and the width of its spaces, and nothing more. */
export function codeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
