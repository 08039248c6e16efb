/** A day: `1.9.2026`, `01.09.2026`, `2026-09-01`. Nothing else is a day, because everything else has a second reading. */
import { type Day, dayOf } from '../../day.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'

const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const withTime = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/

export const dayCell: CellKind<Day> = {
  read: readDayCell,
  readPlain: readPlainDay,
  accepts: { fi: 'päivä, esim. 1.9.2026 tai 2026-09-01', en: 'a day such as 1.9.2026 or 2026-09-01' },
  format: 'day',
}

function readDayCell(typed: string): Reading<Day> {
  const byFinn = finnish.exec(typed)
  if (byFinn !== null) return checked(Number(byFinn[3]), Number(byFinn[2]), Number(byFinn[1]))
  const byIso = iso.exec(typed)
  if (byIso !== null) return checked(Number(byIso[1]), Number(byIso[2]), Number(byIso[3]))
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(typed)) return { trouble: 'two-digit-year' }
  if (/^\d{1,4}[/]\d{1,2}[/]\d{1,4}$/.test(typed)) return { trouble: 'slashed-day' }
  if (withTime.test(typed)) return { trouble: 'day-with-time' }
  if (/^[3-7]\d{4}([.,]\d+)?$/.test(typed)) return { trouble: 'excel-serial' }
  return { trouble: excelDamage(typed) ?? 'not-a-day' }
}

const DOT = 0x2e
const ZERO = 0x30

/** `1.9.2026`, `01.09.2026`. */
function readPlainDay(bytes: Uint8Array, from: number, to: number): Day | undefined {
  if (to - from < 8 || to - from > 10) return undefined
  const first = bytes[from + 1] === DOT ? from + 1 : from + 2
  const second = to - 5
  if (bytes[first] !== DOT || bytes[second] !== DOT) return undefined
  return dayOf(numberIn(bytes, second + 1, to), numberIn(bytes, first + 1, second), numberIn(bytes, from, first))
}

/** @returns NaN, which no calendar has, where something else than digits stands there. */
function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function checked(year: number, month: number, dayOfMonth: number): Reading<Day> {
  const found = dayOf(year, month, dayOfMonth)
  return found === undefined ? { trouble: 'impossible-day' } : { value: found }
}
