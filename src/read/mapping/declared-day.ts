/** Days of a file whose way of writing them is declared: strictly that way, or `2026-09-01`, which has no second reading anywhere. */
import { addDays, type Day, day, dayOf } from '../../day.ts'
import type { DateStyle } from '../../project/source.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'

/** Excel counts 1.1.1900 as day 1, and after it a 29.2.1900 that never was. */
const FIRST = day('1900-01-01')
const serial = /^[2-7]\d{4}$/
/** Systems print a day as the midnight that begins it. Any other time, or a zone, may mean another day. */
const midnight = '(?:[T ]00:00(?::00(?:[.,]0+)?)?)?$'
const iso = new RegExp(`^(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})${midnight}`)

const styles: Readonly<Record<Exclude<DateStyle, 'excel-serial'>, RegExp>> = {
  'd.m.yyyy': style('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})'),
  'd.m.yy': style('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{2})'),
  'dd/mm/yyyy': style('(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})'),
  'mm/dd/yyyy': style('(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})'),
  'yyyy/mm/dd': style('(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})'),
  'yyyy-mm-dd': iso,
  'dd-mm-yyyy': style('(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4})'),
  'mm-dd-yyyy': style('(?<m>\\d{1,2})-(?<d>\\d{1,2})-(?<y>\\d{4})'),
  yyyymmdd: style('(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})'),
}

function style(source: string): RegExp {
  return new RegExp(`^${source}${midnight}`)
}

export function declaredDay(dates: DateStyle): CellKind<Day> {
  return {
    read: (typed) => readDay(typed, dates),
    accepts: { fi: `päivä muodossa ${dates}`, en: `a day written ${dates}` },
    format: 'day',
  }
}

function readDay(typed: string, dates: DateStyle): Reading<Day> {
  if (dates === 'excel-serial' && serial.test(typed)) return { value: addDays(FIRST, Number(typed) - 2) }
  const found = (dates === 'excel-serial' ? null : styles[dates].exec(typed)) ?? iso.exec(typed)
  if (found === null) return { trouble: excelDamage(typed) ?? 'not-declared-day' }
  const { y = '', m, d } = found.groups ?? {}
  const value = dayOf(Number(y.length === 2 ? `20${y}` : y), Number(m), Number(d))
  return value === undefined ? { trouble: 'impossible-day' } : { value }
}
