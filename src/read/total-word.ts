/** What people and systems call a total, and what Excel calls the sum of a group: `Yhteensä 9/2026`, `A1 Summa`. */
import { trimmed } from './cell.ts'

const word = '(?:yhteensä|yht\\.?|summa|total(?:t)?)'
const label =
  /^(?:(?:kaikki |rivit |tunnit )?yhteensä|yht\.?|yhteissumma|loppusumma|välisumma|summa|(?:grand |sub)?total|sum|totalt|summa summarum)(?=$|[\s:.=])/i
/** Of an account; beside a voucher's own cells they would be paid like it. */
const balance = /^(?:alkusaldo|loppusaldo|saldo|(?:opening |closing )?balance|ingående saldo|utgående saldo)[\s:.=]*$/i
const whole = new RegExp(`${label.source}[\\s:.=]*$`, 'i')
const part = new RegExp(`\\s${word}[\\s:.=]*$`, 'i')

/** @returns the word at the beginning of the text that says that it is a total; `undefined` where there is none. */
export function totalWord(text: string): string | undefined {
  return label.exec(composed(text))?.[0]
}

/** @returns the word at the end of the text that says that it is the sum of a group: `Summa` of `A1 Summa`. What stands before it may be a name. */
export function partWord(text: string): string | undefined {
  return part.exec(composed(text))?.[0].trim()
}

/** Whether the text says that it is a total or a balance, and nothing else: no voucher is called so. */
export function isTotalWord(text: string): boolean {
  const said = composed(text)
  return whole.test(said) || part.test(said) || balance.test(said)
}

function composed(text: string): string {
  return trimmed(text).normalize('NFC')
}
