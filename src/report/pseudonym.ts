/** Names that tell people apart and tell nothing of them: keyed by the project's secret, the same in every report of the project. */
import { createHmac } from 'node:crypto'

/** Of 64 hexadecimal digits; only the start, which tells a few thousand people apart. */
const DIGITS = 10

/**
 * @param secret 64 hexadecimal digits, as `cli/project-secret.ts` hands them over. Who does not have it cannot find out which identity code
 * a name stands for by trying all of them, as one could with a plain hash.
 * @returns person key (`hetu:…`, `xamk/X-014`) → `H-` and ten hexadecimal digits.
 */
export function pseudonyms(secret: string): (person: string) => string {
  const key = Buffer.from(secret, 'hex')
  return (person) => `H-${createHmac('sha256', key).update(person).digest('hex').slice(0, DIGITS)}`
}
