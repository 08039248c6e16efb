/** Days and months as `yyyy-MM-dd` and `yyyy-MM` text, which sort as they stand. The only door to date-fns. */
import { getDaysInMonth } from 'date-fns'

const DAY_MS = 86_400_000
/** Days from 1.1.1900 to 1.1.1970. */
const EPOCH = 25_567

declare const unit: unique symbol
/** A calendar day, `2026-09-01`; compare with `<` and `<=`. */
export type Day = string & { readonly [unit]: 'day' }
/** A calendar month, `2026-09`. */
export type Month = string & { readonly [unit]: 'month' }

/** The day of a year, month and day of the month; `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12)) return undefined
  if (!(dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month))) return undefined
  return `${year}-${pad(month)}-${pad(dayOfMonth)}` as Day
}

/** Reads `2026-09-01` and nothing else. */
export function readDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** @throws RangeError where the text is not a day; for days written in the code. */
export function day(text: string): Day {
  const found = readDay(text)
  if (found === undefined) throw new RangeError(`not a day: ${text}`)
  return found
}

export function monthOf(of: Day): Month {
  return of.slice(0, 7) as Month
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day
}

export function lastDayOf(month: Month): Day {
  return `${month}-${pad(daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}` as Day
}

export function addDays(to: Day, count: number): Day {
  return new Date((dayNumber(to) - EPOCH + count) * DAY_MS).toISOString().slice(0, 10) as Day
}

/** The same day of the month so many calendar months on; the month's last where it has no such day: 31 August and six are 28 February. */
export function addMonths(to: Day, count: number): Day {
  const number = monthNumber(to) + count
  const year = Math.floor(number / 12)
  const month = (number % 12) + 1
  return `${year}-${pad(month)}-${pad(Math.min(Number(to.slice(8, 10)), daysIn(year, month)))}` as Day
}

/** Calendar days from `from` to `to`, both counted: one day is 1. */
export function daysFromTo(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from) + 1
}

/** Whole days since 1.1.1900, for tables keyed by day. Counted in UTC, where no day is an hour short. */
export function dayNumber(of: Day): number {
  return Date.UTC(yearOf(of), Number(of.slice(5, 7)) - 1, Number(of.slice(8, 10))) / DAY_MS + EPOCH
}

/** 1 Monday … 7 Sunday. */
export function weekday(of: Day): number {
  return (dayNumber(of) % 7) + 1
}

/** Full years from birth to a day, the birthday counted; who was born on 29 February has it on 1 March in a common year. */
export function fullYears(from: Day, to: Day): number {
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

/** Every month that the days touch, in order. */
export function monthsFromTo(from: Day, to: Day): Month[] {
  const months: Month[] = []
  const last = monthNumber(to)
  for (let number = monthNumber(from); number <= last; number++) {
    months.push(`${Math.floor(number / 12)}-${pad((number % 12) + 1)}` as Month)
  }
  return months
}

/** The later and the earlier of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

function monthNumber(of: Day): number {
  return yearOf(of) * 12 + Number(of.slice(5, 7)) - 1
}

const knownMonths = new Map<number, number>()

function daysIn(year: number, month: number): number {
  const number = year * 12 + month
  const known = knownMonths.get(number)
  if (known !== undefined) return known
  const days = getDaysInMonth(new Date(year, month - 1, 1))
  knownMonths.set(number, days)
  return days
}

function pad(count: number): string {
  return count < 10 ? `0${count}` : `${count}`
}
