/** When something was so, as exactly as it is known: a day, a month or a year. `31.12.2022`, `5/2022`, `2019`. */
import { type Day, dayOf, firstDayOf, lastDayOf, type Month } from '../../day.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'
import { dayCell } from './day.ts'

/** `2022-12-31`, `2022-05` or `2019`. */
export type Time = Day | Month | Year
export type Year = `${number}`

const months = [/^(\d{1,2})[/.](\d{4})$/, /^(\d{4})-(\d{2})$/] as const

export const timeCell: CellKind<Time> = {
  read: readTime,
  accepts: {
    fi: 'päivä, kuukausi tai vuosi, esim. 31.12.2022, 5/2022 tai 2019',
    en: 'a day, a month or a year such as 31.12.2022, 5/2022 or 2019',
  },
  format: 'text',
}

function readTime(typed: string): Reading<Time> {
  if (/^\d{4}$/.test(typed)) {
    return dayOf(Number(typed), 1, 1) === undefined ? { trouble: 'not-a-time' } : { value: typed as Year }
  }
  const [finnish, iso] = [months[0].exec(typed), months[1].exec(typed)]
  const month = finnish ? monthOf(finnish[2], finnish[1]) : iso ? monthOf(iso[1], iso[2]) : undefined
  if (month !== undefined) return { value: month }
  if (finnish ?? iso) return { trouble: 'not-a-time' }
  const day = dayCell.read(typed)
  if ('value' in day || day.trouble === 'impossible-day') return day
  return { trouble: excelDamage(typed) ?? 'not-a-time' }
}

function monthOf(year = '', month = ''): Month | undefined {
  const first = dayOf(Number(year), Number(month), 1)
  return first === undefined ? undefined : (first.slice(0, 7) as Month)
}

/** The first and the last day of it. */
export function daysOf(time: Time): readonly [from: Day, to: Day] {
  if (time.length === 10) return [time as Day, time as Day]
  if (time.length === 7) return [firstDayOf(time as Month), lastDayOf(time as Month)]
  return [`${time}-01-01` as Day, `${time}-12-31` as Day]
}
