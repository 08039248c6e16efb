/** Days on which Finland does not work. Law makes most of them free; on two eves it is collective agreements that do. */
import {
  addDays,
  type Day,
  day,
  daysFromTo,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  weekday,
  yearOf,
} from '../day.ts'
import type { Text } from '../lang/lang.ts'
import { agreedHolidays, type Citation, publicHolidays } from './acts.ts'

export interface Holiday {
  readonly id: string
  readonly name: Text
  /** `law`: church holidays, May Day and Independence Day; `custom`: most collective agreements, no act. */
  readonly by: 'law' | 'custom'
  readonly basis: Citation
}

const SATURDAY = 6

const known = new Map<number, ReadonlyMap<Day, Holiday>>()

/** The holiday on a day, Sundays such as Easter included; `undefined` on every other day. */
export function holidayOn(of: Day): Holiday | undefined {
  return holidaysIn(yearOf(of)).get(of)
}

function holidaysIn(year: number): ReadonlyMap<Day, Holiday> {
  const found = known.get(year) ?? new Map(holidaysOf(year))
  known.set(year, found)
  return found
}

const working = new Map<Day, boolean>()

/** Monday to Friday and no holiday. */
export function isWorkingDay(of: Day): boolean {
  const known = working.get(of)
  if (known !== undefined) return known
  const found = weekday(of) < SATURDAY && holidayOn(of) === undefined
  working.set(of, found)
  return found
}

const followers = new Map<Day, Day>()

/** The first working day after a day. */
export function nextWorkingDay(after: Day): Day {
  const known = followers.get(after)
  if (known !== undefined) return known
  let next = addDays(after, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  followers.set(after, next)
  return next
}

/** How many working days a month has. */
export function workingDaysIn(month: Month): number {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const start = weekday(first)
  let count = 0
  const days = daysFromTo(first, last)
  for (let at = 0; at < days; at++) if (((start - 1 + at) % 7) + 1 < SATURDAY) count += 1
  for (const of of holidaysIn(yearOf(first)).keys()) if (monthOf(of) === month && weekday(of) < SATURDAY) count -= 1
  return count
}

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const shift = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return addDays(day(`${year}-03-22`), epact + toSunday - 7 * late)
}

function holidaysOf(year: number): [Day, Holiday][] {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(day(`${year}-06-20`))
  const on = (date: string): Day => day(`${year}-${date}`)
  return [
    [on('01-01'), byLaw('new-year', 'uudenvuodenpäivä', 'New Year’s Day')],
    [on('01-06'), byLaw('epiphany', 'loppiainen', 'Epiphany')],
    [addDays(easter, -2), byLaw('good-friday', 'pitkäperjantai', 'Good Friday')],
    [easter, byLaw('easter', 'pääsiäispäivä', 'Easter Sunday')],
    [addDays(easter, 1), byLaw('easter-monday', '2. pääsiäispäivä', 'Easter Monday')],
    // Ascension Day falls on May Day in some years; either name says that the day is free.
    [addDays(easter, 39), byLaw('ascension', 'helatorstai', 'Ascension Day')],
    [on('05-01'), byLaw('may-day', 'vappu', 'May Day')],
    [addDays(easter, 49), byLaw('pentecost', 'helluntai', 'Pentecost')],
    [addDays(midsummer, -1), byCustom('midsummer-eve', 'juhannusaatto', 'Midsummer Eve')],
    [midsummer, byLaw('midsummer', 'juhannuspäivä', 'Midsummer Day')],
    [saturdayFrom(on('10-31')), byLaw('all-saints', 'pyhäinpäivä', 'All Saints’ Day')],
    [on('12-06'), byLaw('independence', 'itsenäisyyspäivä', 'Independence Day')],
    [on('12-24'), byCustom('christmas-eve', 'jouluaatto', 'Christmas Eve')],
    [on('12-25'), byLaw('christmas', 'joulupäivä', 'Christmas Day')],
    [on('12-26'), byLaw('st-stephen', 'tapaninpäivä', 'St Stephen’s Day')],
  ]
}

function byLaw(id: string, fi: string, en: string): Holiday {
  return { id, name: { fi, en }, by: 'law', basis: publicHolidays }
}

function byCustom(id: string, fi: string, en: string): Holiday {
  return { id, name: { fi, en }, by: 'custom', basis: agreedHolidays }
}

function saturdayFrom(from: Day): Day {
  return addDays(from, (SATURDAY - weekday(from) + 7) % 7)
}
