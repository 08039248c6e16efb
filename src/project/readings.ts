/** Strict readings of the decision's scalars. Each takes the text of the file, so that no float ever holds an amount. */
import { type Day, dayOf, readDay } from '../day.ts'
import { leastSmallestShown } from '../law/smallest-shown.ts'
import {
  exact,
  type Hours,
  hundredthsOfHours,
  type Money,
  minutesOfHours,
  type Rate,
  rate,
  readMoneyText,
} from '../money.ts'
import { type Approximate, readApproximateCount, readApproximateMoney } from './approximate.ts'
import { type Reading, refuseNumber } from './number-text.ts'

export const moneyGrammar = /^\d{1,12}(\.\d{1,2})?$/
export const shareGrammar = /^\d{1,3}(\.\d{1,6})?\s*%?$/
export const numberGrammar = /^\d{1,9}(\.\d{1,6})?$/
export const countGrammar = /^\d{1,9}$/
/** A figure copied from a partner's export: both marks, but no thousands, so that it has one reading. */
export const figureGrammar = /^-?\d{1,9}([.,]\d{1,2})?$/
export const hoursGrammar = /^-?\d{1,9}([.,]\d{1,2}|:[0-5]\d)?$/
export const implementerIdGrammar = /^[a-z0-9][a-z0-9-]*$/
/** Names that Windows keeps for devices: a folder cannot have them. */
const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/

/** Euros: `361304`, `361304.5`, `361304.50`. A decision prints no negative row; income too is printed as it is. */
export function readMoney(text: string): Reading<Money> {
  const value = moneyGrammar.test(text) ? readMoneyText(text) : undefined
  if (value !== undefined) return { value }
  if (/^[-−]\s*\d/.test(text)) return { reason: 'negative', facts: {} }
  return refuseNumber(text, moneyGrammar, 'not-money')
}

/** A sum of euros as an export prints it: `12345,60`, `12345.60`, `-80`. */
export function readExpectedMoney(text: string): Reading<Money> {
  const value = figureGrammar.test(text) ? readMoneyText(text.replace(',', '.')) : undefined
  return value === undefined ? refuseNumber(text, figureGrammar, 'not-money') : { value }
}

/** A sum of hours: `412,50`, `412.5`, `412:30`. */
export function readExpectedHours(text: string): Reading<Hours> {
  const clock = /^(-?)(\d{1,9}):([0-5]\d)$/.exec(text)
  if (clock !== null) {
    const minutes = Number(clock[2]) * 60 + Number(clock[3])
    return { value: minutesOfHours(clock[1] === '' ? minutes : -minutes) }
  }
  const hundredths = figureGrammar.test(text) ? readMoneyText(text.replace(',', '.')) : undefined
  if (hundredths === undefined) return refuseNumber(text, figureGrammar, 'not-number')
  return { value: hundredthsOfHours(hundredths) }
}

/** A share of one: `80 %`, `0.8`. More than the whole is refused, so that a forgotten percent sign is never 8000 %. */
export function readShare(text: string): Reading<Rate> {
  if (!shareGrammar.test(text)) return refuseNumber(text, shareGrammar, 'not-percentage')
  const isPercent = text.endsWith('%')
  const number = exact(text.replace(/\s*%$/, ''))
  const share = isPercent ? number.div(100) : number
  if (share.lte(1)) return { value: rate(share.toString()) }
  const suggestion = !isPercent && number.lte(100) ? `${text} %` : null
  return { reason: 'over-100-percent', facts: { suggestion } }
}

/** A day: `2026-09-01` and nothing else. */
export function readDate(text: string): Reading<Day> {
  const value = readDay(text)
  if (value !== undefined) return { value }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { reason: 'impossible-date', facts: {} }
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const suggestion = finnish === null ? undefined : dayOf(Number(finnish[3]), Number(finnish[2]), Number(finnish[1]))
  return { reason: 'not-date', facts: { suggestion: suggestion ?? null } }
}

/** A whole number from zero up. */
export function readCount(text: string): Reading<number> {
  return countGrammar.test(text) ? { value: Number(text) } : refuseNumber(text, countGrammar, 'not-whole-number')
}

/** Fewer people than this are not told of in public. */
export function readSmallestShown(text: string): Reading<number> {
  const read = readCount(text)
  if ('reason' in read || read.value >= leastSmallestShown) return read
  return { reason: 'too-few', facts: { least: String(leastSmallestShown) } }
}

/** A decimal number from zero up, kept as its exact text. */
export function readNumberText(text: string): Reading<string> {
  return numberGrammar.test(text) ? { value: text } : refuseNumber(text, numberGrammar, 'not-number')
}

/** Euros of a plan, exact or approximate: `1700000`, `n. 1,7 milj. €`. */
export function readAboutMoney(text: string): Reading<Approximate<Money>> {
  const value = readApproximateMoney(text)
  if (value !== undefined) return { value }
  return /^[-−]\s*\d/.test(text) ? { reason: 'negative', facts: {} } : { reason: 'not-approximate-money', facts: {} }
}

/** A whole number, exact or approximate: `18`, `n. 30`. */
export function readAboutCount(text: string): Reading<Approximate<number>> {
  const value = readApproximateCount(text)
  return value === undefined ? { reason: 'not-approximate-count', facts: {} } : { value }
}

/** An implementer's id, which is also the name of its folder. */
export function readImplementerId(text: string): Reading<string> {
  return readId(text, 'not-implementer-id')
}

/** The id of what has a file of its own: a goal, a project of a portfolio. */
export function readFileId(text: string): Reading<string> {
  return readId(text, 'not-file-id')
}

function readId(text: string, otherwise: 'not-implementer-id' | 'not-file-id'): Reading<string> {
  if (windowsDevice.test(text)) return { reason: 'reserved-id', facts: {} }
  if (implementerIdGrammar.test(text)) return { value: text }
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return { reason: otherwise, facts: { suggestion: name === '' ? null : name } }
}
