/** Which company a business id means. The only door to finnish-business-ids. */
import { FinnishBusinessIds } from 'finnish-business-ids'

/** Seven digits and a check digit, the dash between them optional; of the seven the leading zeros may have been lost. */
const loose = /^(\d{5,7})-?(\d)$/
const LENGTH = 7

/** @returns the id in the one form in which ids are compared, `2472908-2`; `undefined` for any other spelling and for a wrong check digit. */
export function businessIdOf(text: string): string | undefined {
  return FinnishBusinessIds.isValidBusinessId(text) ? text : undefined
}

/**
 * What was meant by a business id that is written in another way: `600598-8` → `0600598-8`, `FI24729082` and `2472908–2` → `2472908-2`.
 * @returns `undefined` where the id is right as it stands, and where its check digit is wrong in any way of reading it.
 */
export function mendedBusinessId(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s.]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^FI-?/i, '')
  const found = loose.exec(bare)
  if (found === null) return undefined
  const whole = `${(found[1] ?? '').padStart(LENGTH, '0')}-${found[2]}`
  return whole === text ? undefined : businessIdOf(whole)
}

/** @param digits seven. @returns their check digit; `undefined` where no id has these digits. */
export function checkDigitOf(digits: string): number | undefined {
  const digit = FinnishBusinessIds.calculateChecksum(digits)
  return digit === -1 ? undefined : digit
}
