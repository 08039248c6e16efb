/** A column that says that a row is not final yet, such as a status of drafts and approvals. */
import type { Sample } from './sample.ts'

export interface GuessedSkip {
  readonly sample: Sample
  readonly values: readonly string[]
}

const statusHeader = /^(tila|status|hyväksynnän tila|käsittelytila|state)$/i
const notFinal =
  /^(luonnos|kesken|keskeneräinen|hylätty|peruttu|mitätöity|poistettu|hylätyt|draft|rejected|cancelled|pending|open|avoin|lähetetty|odottaa.*)$/i

export function guessSkip(samples: readonly Sample[]): GuessedSkip | null {
  for (const sample of samples) {
    if (!statusHeader.test(sample.header) || sample.values.size > 12) continue
    const values = [...sample.values.keys()].filter((value) => notFinal.test(value))
    if (values.length > 0) return { sample, values }
  }
  return null
}
