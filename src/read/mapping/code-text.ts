/** A code or a word of someone's own system, for comparing: the same whatever its case, the width of its spaces and what cannot be seen. */
import { trimmed } from '../cell.ts'

export function codeText(text: string): string {
  return trimmed(text.normalize('NFC')).replace(/\s+/g, ' ').toLowerCase()
}
