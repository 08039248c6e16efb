/** What stands in a text and cannot stand in a report. */
import type { PersonalKind } from '../../lang/personal-text.ts'

export interface TextMistake {
  readonly kind: 'html' | 'image' | 'personal'
  /** Of the file, from 1. */
  readonly line: number
  /** The tag or the picture's words, as written; `null` where it must not be shown. */
  readonly value: string | null
  /** Only of personal data: which. */
  readonly kinds: readonly PersonalKind[]
}
