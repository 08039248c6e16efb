/** A day: `1.9.2026`, `01.09.2026`, `2026-09-01`. Nothing else is a day, because everything else has a second reading. */
import { type Day, dayOf } from '../../day.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const withTime = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/

export const dayCell: CellKind<Day> = {
  read: readDayCell,
  accepts: { fi: 'päivä, esim. 1.9.2026 tai 2026-09-01', en: 'a day such as 1.9.2026 or 2026-09-01' },
  format: 'day',
}

function readDayCell(typed: string): Reading<Day> {
  // Nearly every day is dotted, and so is nearly every one that cannot be: no pattern is asked.
  const plain = plainDay(typed)
  if (plain !== undefined) return { value: plain }
  const first = digitsEnd(typed, 0)
  const second = typed.charCodeAt(first) === DOT ? digitsEnd(typed, first + 1) : 0
  if (second > 0 && typed.charCodeAt(second) === DOT && digitsEnd(typed, second + 1) === typed.length)
    return dotted(typed, first, second)
  const byIso = iso.exec(typed)
  if (byIso !== null) return checked(Number(byIso[1]), Number(byIso[2]), Number(byIso[3]))
  if (/^\d{1,4}[/]\d{1,2}[/]\d{1,4}$/.test(typed)) return { trouble: 'slashed-day' }
  if (withTime.test(typed)) return { trouble: 'day-with-time' }
  if (/^[3-7]\d{4}([.,]\d+)?$/.test(typed)) return { trouble: 'excel-serial' }
  return { trouble: excelDamage(typed) ?? 'not-a-day' }
}

const DOT = 0x2e
const ZERO = 0x30
const NINE = 0x39

/** `1.9.2026`, `01.09.2026`. */
function plainDay(typed: string): Day | undefined {
  const size = typed.length
  if (size < 8 || size > 10) return undefined
  const first = typed.charCodeAt(1) === DOT ? 1 : 2
  const second = size - 5
  if (typed.charCodeAt(first) !== DOT || typed.charCodeAt(second) !== DOT) return undefined
  return dayOf(numberIn(typed, second + 1, size), numberIn(typed, first + 1, second), numberIn(typed, 0, first))
}

/** Digits and two dots alone, in any number. @param first where the first dot stands; the second. */
function dotted(typed: string, first: number, second: number): Reading<Day> {
  const [ofDay, ofMonth, ofYear] = [first, second - first - 1, typed.length - second - 1]
  const isShort = ofDay >= 1 && ofDay <= 2 && ofMonth >= 1 && ofMonth <= 2
  if (isShort && ofYear === 2) return { trouble: 'two-digit-year' }
  if (!isShort || ofYear !== 4) return { trouble: 'not-a-day' }
  return checked(
    numberIn(typed, second + 1, typed.length),
    numberIn(typed, first + 1, second),
    numberIn(typed, 0, first),
  )
}

function digitsEnd(typed: string, from: number): number {
  for (let at = from; at < typed.length; at++) {
    const letter = typed.charCodeAt(at)
    if (letter < ZERO || letter > NINE) return at
  }
  return typed.length
}

/** @returns NaN, which no calendar has, where something else than digits stands there. */
function numberIn(typed: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const letter = typed.charCodeAt(at)
    if (letter < ZERO || letter > NINE) return Number.NaN
    number = number * 10 + letter - ZERO
  }
  return number
}

function checked(year: number, month: number, dayOfMonth: number): Reading<Day> {
  const found = dayOf(year, month, dayOfMonth)
  return found === undefined ? { trouble: 'impossible-day' } : { value: found }
}
