/**
 * A day where a number should stand: Excel makes one of what was typed with a point, `7.5` is 7.5.2026 to it. And a number in a cell whose
 * format is a time of day: 7,33 is shown as 7:55, and stands in the workbook's text as the moment `1900-01-07 7:55:12`.
 */
import type { Trouble } from '../cell.ts'

const months =
  'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const day = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4}))$/
const named = new RegExp(`^(?:\\d{1,2}[. -](?:${months})|(?:${months})[. -]\\d{2,4})\\.?$`, 'i')
/** The first years of Excel's two calendars; no work was done in them. */
const moment = /^190[04]-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})?$/

export function dayForNumber(typed: string): Extract<Trouble, 'day-for-number' | 'clock-beyond-day'> | undefined {
  if (moment.test(typed)) return 'clock-beyond-day'
  return day.test(typed) || named.test(typed) ? 'day-for-number' : undefined
}
