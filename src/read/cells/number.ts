/**
 * A number with a decimal comma: `1 234,56`, `1234,56`, `1.234,56`, `-12,5`. A mark that could part thousands or decimals (`1.234`,
 * `7.5`, `1,500`) is refused: one reading would be a thousand times the other. An English number (`1,234.56`) is refused by that name.
 */
import { excelDamage, type Trouble } from '../cell.ts'
import { dayForNumber } from './day-for-number.ts'

const SPACES = '[ \\u00a0\\u202f\\u2009]'
const plain = /^\d+(?:,(\d+))?$/
const spaced = new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+(?:,(\\d+))?$`)
const dotted = /^\d{1,3}(?:\.\d{3})+,(\d+)$/
const twoReadings = /^\d+\.\d+$|^[1-9]\d{0,2},\d{3}$/
const english = new RegExp(`^\\d{1,3}(?:,\\d{3})+\\.\\d+$|^\\d{1,3}(?:${SPACES}\\d{3})+\\.\\d+$`)

/** What no number holds, no moment and no day but one with a month's name. */
const other = /[^\d\s.,:+\-eE\u2212]/

/** A thousand million: no project's row is near it, and ninety thousand such rows still add up exactly. */
const LARGEST = 1_000_000_000_00

/** No number is longer; a cell of a megabyte must not be searched for one. */
const LONGEST = 60

/** The number as whole hundredths, exact; or what is wrong with it. */
export function readHundredths(typed: string): { readonly hundredths: number } | { readonly trouble: Trouble } {
  const short = plainHundredths(typed)
  if (short !== undefined) return { hundredths: short }
  if (typed.length > LONGEST) return { trouble: 'not-a-number' }
  if (other.test(typed)) return { trouble: excelDamage(typed) ?? dayForNumber(typed) ?? 'not-a-number' }
  const signed = /^([-+\u2212]?)\s?(.+)$/s.exec(typed)
  const negative = signed?.[1] === '-' || signed?.[1] === '\u2212'
  const body = signed?.[2] ?? ''
  const found = plain.exec(body) ?? spaced.exec(body) ?? dotted.exec(body)
  if (found === null) return { trouble: excelDamage(typed) ?? dayForNumber(typed) ?? troubleOf(body) }
  if (twoReadings.test(body)) return { trouble: 'two-readings' }
  const fraction = (found[1] ?? '').replace(/0+$/, '')
  if (fraction.length > 2) return { trouble: 'too-precise' }
  const whole = body.split(',')[0]?.replace(/\D/g, '') ?? ''
  const hundredths = Number(whole + fraction.padEnd(2, '0'))
  if (hundredths > LARGEST) return { trouble: 'too-large' }
  return { hundredths: negative && hundredths !== 0 ? -hundredths : hundredths }
}

const [ZERO, NINE, COMMA] = [0x30, 0x39, 0x2c]
/** A number of so many digits before the comma is never too large. */
const MOST_DIGITS = 9
const LONGEST_PLAIN = MOST_DIGITS + ',00'.length

/** The hundredths of what nearly every number is: `7`, `12,5`, `1234,56`; `undefined` where it is written otherwise. */
export function plainHundredths(typed: string): number | undefined {
  if (typed.length > LONGEST_PLAIN) return undefined
  let number = 0
  let comma = typed.length
  for (let at = 0; at < typed.length; at++) {
    const letter = typed.charCodeAt(at)
    if (letter >= ZERO && letter <= NINE) number = number * 10 + letter - ZERO
    else if (letter === COMMA && comma === typed.length) comma = at
    else return undefined
  }
  if (comma === 0 || comma > MOST_DIGITS) return undefined
  const decimals = typed.length - comma - 1
  if (decimals === -1) return number * 100
  return decimals === 1 ? number * 10 : decimals === 2 ? number : undefined
}

/** Nothing, a unit for example, stands behind the number. */
export function endsInDigit(typed: string): boolean {
  const last = typed.charCodeAt(typed.length - 1)
  return last >= ZERO && last <= NINE
}

function troubleOf(body: string): Trouble {
  if (twoReadings.test(body)) return 'two-readings'
  return english.test(body) ? 'english-number' : 'not-a-number'
}
