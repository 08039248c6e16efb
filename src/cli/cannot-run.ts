/** Something that the user can mend and that keeps hanke from running at all: ends with exit code 2. */
import type { Lang, Text } from '../lang/lang.ts'

export class CannotRun extends Error {
  readonly said: Text
  readonly remedy: Text

  constructor(said: Text, remedy: Text) {
    super(said.en)
    this.said = said
    this.remedy = remedy
  }

  /** More to say than one sentence; nothing by default. */
  lines(_: Lang): string[] {
    return []
  }
}
