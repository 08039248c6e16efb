/** What a personal identity code says of its holder, or what is wrong with it. The only door to finnish-ssn. */
import { FinnishSSN } from 'finnish-ssn'
import { type Day, dayOf } from '../../day.ts'

export interface Identity {
  readonly birthDate: Day
  readonly gender: 'woman' | 'man'
  /** From the range 900 to 999: temporary, or made for testing. */
  readonly isTemporary: boolean
}

/** shape: not eleven such characters; day: nobody living was born then; check: a digit or the check character is wrong. */
export type IdentityTrouble = 'shape' | 'day' | 'check'

/**
 * Day, month, year within the century, century sign, number, check character. The signs from 1.1.2023 on are Y X W V U beside - and
 * B C D E F beside A (https://dvv.fi/hetu-uudistus).
 */
const shape = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})[0-9A-FHJ-NPR-Y]$/

/** @param code all eleven characters, in capitals. @returns `undefined` for a code that nobody can have. */
export function identityOf(code: string): Identity | undefined {
  const found = readCode(code)
  return typeof found === 'string' ? undefined : found
}

/** @returns `undefined` for a valid code. */
export function identityTrouble(code: string): IdentityTrouble | undefined {
  const found = readCode(code)
  return typeof found === 'string' ? found : undefined
}

/** Many rules ask for the same few hundred people. */
const remembered = new Map<string, Identity | IdentityTrouble>()
const MOST_REMEMBERED = 100_000

function readCode(code: string): Identity | IdentityTrouble {
  let read = remembered.get(code)
  if (read === undefined) {
    read = readAnew(code)
    if (remembered.size < MOST_REMEMBERED) remembered.set(code, read)
  }
  return read
}

function readAnew(code: string): Identity | IdentityTrouble {
  const found = shape.exec(code)
  if (found === null) return 'shape'
  const [, dayOfMonth, month, year, sign = '', number] = found
  const birthDate = dayOf(centuryOf(sign) + Number(year), Number(month), Number(dayOfMonth))
  if (birthDate === undefined) return 'day'
  if (!FinnishSSN.validate(code)) return 'check'
  return { birthDate, gender: Number(number) % 2 === 0 ? 'woman' : 'man', isTemporary: Number(number) >= 900 }
}

function centuryOf(sign: string): number {
  if (sign === '+') return 1800
  return /[A-F]/.test(sign) ? 2000 : 1900
}
