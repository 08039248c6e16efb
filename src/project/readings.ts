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

/** What parts thousands in a decision: a space, or one that does not break. */
const SPACE = '[ \\u00a0\\u202f\\u2009]'
/** `53 100`, `53100`; after a comma or a point stand at most two digits, for `90,000` has two readings. */
const FIGURE = `(\\d{1,3}(${SPACE}\\d{3}){1,3}|\\d{1,12})([.,]\\d{1,2})?`
const EURO = `(${SPACE}?€)?`

export const moneyGrammar = new RegExp(`^${FIGURE}${EURO}$`)
export const shareGrammar = /^\d{1,3}([.,]\d{1,6})?\s*%?$/
export const numberGrammar = /^\d{1,9}(\.\d{1,6}|,\d{1,2})?$/
export const countGrammar = /^\d{1,9}$/
/** A figure copied from a partner's export, which may be below zero. */
export const figureGrammar = new RegExp(`^-?${FIGURE}${EURO}$`)
export const hoursGrammar = new RegExp(`^-?(${FIGURE}|\\d{1,9}:[0-5]\\d)$`)
export const dateGrammar = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/
export const implementerIdGrammar = /^[a-z0-9][a-z0-9-]*$/
/** Names that Windows keeps for devices: a folder cannot have them. */
const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/

/** Euros as a decision prints them: `361304`, `361304.50`, `361 304,50 €`. It prints no negative row; income too is printed as it is. */
export function readMoney(text: string): Reading<Money> {
  const value = moneyGrammar.test(text) ? readMoneyText(plain(text)) : undefined
  if (value !== undefined) return { value }
  if (/^[-−]\s*\d/.test(text)) return { reason: 'negative', facts: {} }
  return refuseNumber(text, moneyGrammar, 'not-money')
}

/** A sum of euros as an export prints it: `12345,60`, `12 345.60 €`, `-80`. */
export function readExpectedMoney(text: string): Reading<Money> {
  const value = figureGrammar.test(text) ? readMoneyText(plain(text)) : undefined
  return value === undefined ? refuseNumber(text, figureGrammar, 'not-money') : { value }
}

/** A sum of hours: `412,50`, `412.5`, `412:30`. */
export function readExpectedHours(text: string): Reading<Hours> {
  const clock = /^(-?)(\d{1,9}):([0-5]\d)$/.exec(text)
  if (clock !== null) {
    const minutes = Number(clock[2]) * 60 + Number(clock[3])
    return { value: minutesOfHours(clock[1] === '' ? minutes : -minutes) }
  }
  const hundredths = hoursGrammar.test(text) ? readMoneyText(plain(text)) : undefined
  if (hundredths === undefined) return refuseNumber(text, hoursGrammar, 'not-number')
  return { value: hundredthsOfHours(hundredths) }
}

/** A share of one: `80 %`, `0.8`, `0,8`. As no share is a thousand, a comma has one reading here. More than the whole is refused, so that a forgotten percent sign is never 8000 %. */
export function readShare(text: string): Reading<Rate> {
  if (!shareGrammar.test(text)) return refuseNumber(text, shareGrammar, 'not-percentage')
  const isPercent = text.endsWith('%')
  const number = exact(plain(text.replace(/\s*%$/, '')))
  const share = isPercent ? number.div(100) : number
  if (share.lte(1)) return { value: rate(share.toString()) }
  const suggestion = !isPercent && number.lte(100) ? `${text} %` : null
  return { reason: 'over-100-percent', facts: { suggestion } }
}

/** A day: `2026-09-01`, or `1.9.2026` as a decision prints it. */
export function readDate(text: string): Reading<Day> {
  const value = readDay(text) ?? finnishDay(text)
  if (value !== undefined) return { value }
  if (dateGrammar.test(text)) return { reason: 'impossible-date', facts: {} }
  const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const meant = short === null ? finnishDay(text.replace(/\.\s+/g, '.')) : dayFrom(short[1], short[2], short[3])
  return { reason: 'not-date', facts: { suggestion: meant ?? null } }
}

function finnishDay(text: string): Day | undefined {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  return dayFrom(year, month, date)
}

function dayFrom(year?: string, month?: string, date?: string): Day | undefined {
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date))
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
  return numberGrammar.test(text) ? { value: plain(text) } : refuseNumber(text, numberGrammar, 'not-number')
}

/** Digits and a point, from a text of one reading. */
function plain(text: string): string {
  return text.replace(/[\s€]/g, '').replace(',', '.')
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
