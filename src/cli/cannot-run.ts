/** Something that the user can mend and that keeps hanke from running at all: ends with exit code 2. */
import type { Text } from '../lang/lang.ts'

export class CannotRun extends Error {
  readonly said: Text
  readonly remedy: Text

  constructor(said: Text, remedy: Text) {
    super(said.en)
    this.said = said
    this.remedy = remedy
  }
}
