/** The last net before a text is shown: personal data in it refuses it. What the tables hold was masked long before. */
import type { Text } from '../lang/lang.ts'
import { personalCounts } from '../lang/personal-search.ts'
import { PersonalInOutput } from './personal-in-output.ts'

const name: Text = { fi: 'näytölle tulostettava teksti', en: 'the text on the screen' }

/** @throws PersonalInOutput */
export function scanText(text: string): void {
  const counts = personalCounts(text)
  if (counts.size > 0) throw new PersonalInOutput([{ name, counts }])
}
