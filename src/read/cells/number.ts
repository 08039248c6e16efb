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

/** A thousand million: no project's row is near it, and ninety thousand such rows still add up exactly. */
const LARGEST = 1_000_000_000_00

/** No number is longer; a cell of a megabyte must not be searched for one. */
const LONGEST = 60

/** The number as whole hundredths, exact; or what is wrong with it. */
export function readHundredths(typed: string): { readonly hundredths: number } | { readonly trouble: Trouble } {
  if (typed.length > LONGEST) return { trouble: 'not-a-number' }
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

function troubleOf(body: string): Trouble {
  if (twoReadings.test(body)) return 'two-readings'
  return english.test(body) ? 'english-number' : 'not-a-number'
}
