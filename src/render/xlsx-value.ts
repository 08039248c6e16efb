/** A cell's machine value as Excel holds it. */
import type { Cell } from '../report/sheet.ts'

const MOST_CHARACTERS = 32_767
const CUT = ' […]'

/** What XML cannot carry: control characters other than tab and line feed, and halves of a character. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

export type Value = string | number | null

/** Text, a number, or the serial number of a day or of a month's first day; `null` where it is not known. */
export function excelValue({ kind, value }: Pick<Cell, 'kind' | 'value'>): Value {
  if (value === null) return null
  switch (kind) {
    case 'text':
      return printable(value)
    case 'day':
      return serialDay(value)
    case 'month':
      return serialDay(`${value}-01`)
    default:
      return Number(value)
  }
}

/** Excel refuses a file with a longer text. */
export function printable(text: string): string {
  const clean = text.replace(unprintable, '')
  if (clean.length <= MOST_CHARACTERS) return clean
  return `${clean.slice(0, MOST_CHARACTERS - CUT.length).replace(/\p{Cs}$/u, '')}${CUT}`
}

/** Days since 30.12.1899, in UTC: no midnight of any time zone takes part. */
function serialDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569
}
