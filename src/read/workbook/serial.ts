/** A serial number as the day or the time that its cell shows. */
import { addDays, day } from '../../day.ts'
import { type Decimal, daysAndSeconds } from './decimal.ts'

const SECONDS_A_DAY = 86_400
const SECONDS_AN_HOUR = 3_600
/** 31.12.9999, where Excel's calendar ends. */
const LAST_SERIAL = 2_958_465
/** From 1.1.1900 to 1.1.1904, with the 29.2.1900 that Excel counts and that never was. */
const TO_1904 = 1_462
const NEVER_WAS = 60
/** What Excel shows for a day or a time that cannot be. */
const OVERFLOW = '########'

/** `2026-09-01`, or with a time of day `2026-09-01 14:30`, which is not a day and must not be taken for one. */
export function dayText(serial: Decimal, from1904: boolean): string {
  const { days, seconds, exact } = daysAndSeconds(serial)
  if (serial.negative || days > LAST_SERIAL) return OVERFLOW
  const date = dateOf(days + (from1904 ? TO_1904 : 0))
  if (exact || seconds === 0) return date
  // A moment before midnight is still that day's.
  return `${date} ${clockText(Math.min(seconds, SECONDS_A_DAY - 1))}`
}

/**
 * Hours and minutes, `7:15`; with seconds only where there are some. A time of day (`h:mm`) beyond a day shows another time than it
 * holds, so that it is given with its date, which no hours column accepts.
 */
export function timeText(serial: Decimal, kind: 'clock' | 'elapsed', from1904: boolean): string {
  const { days, seconds } = daysAndSeconds(serial)
  if (days > LAST_SERIAL) return OVERFLOW
  if (kind === 'clock' && days > 0)
    return serial.negative ? OVERFLOW : `${dateOf(days + (from1904 ? TO_1904 : 0))} ${clockText(seconds)}`
  return (serial.negative ? '-' : '') + clockText(days * SECONDS_A_DAY + seconds)
}

function dateOf(days: number): string {
  if (days === 0) return '1900-01-00'
  if (days === NEVER_WAS) return '1900-02-29'
  return addDays(day('1900-01-01'), days < NEVER_WAS ? days - 1 : days - 2)
}

function clockText(seconds: number): string {
  const hours = Math.floor(seconds / SECONDS_AN_HOUR)
  const rest = seconds % SECONDS_AN_HOUR
  const minutes = `${hours}:${twoDigits(Math.floor(rest / 60))}`
  return rest % 60 === 0 ? minutes : `${minutes}:${twoDigits(rest % 60)}`
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
