/** A cell's machine value as Excel holds it. */
import type { Lang } from '../lang/lang.ts'
import { noData } from '../lang/no-data.ts'
import type { Cell } from '../report/sheet.ts'
import { HIDDEN, UNKNOWN } from './format-cell.ts'

const MOST_CHARACTERS = 32_767
const CUT = ' […]'

/** What XML cannot carry: control characters other than tab and line feed, and halves of a character. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

export type Value = string | number | null

/** Text, a number, or the serial number of a day or of a month's first day; `null` where it is not known. */
export function excelValue({ kind, value, absent }: Pick<Cell, 'kind' | 'value' | 'absent'>, lang: Lang): Value {
  if (absent === 'no-data') return noData[lang]
  if (absent !== undefined) return absent === 'hidden' ? HIDDEN : UNKNOWN
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
  const clean = isPlain(text) ? text : text.replace(unprintable, '')
  if (clean.length <= MOST_CHARACTERS) return clean
  return `${clean.slice(0, MOST_CHARACTERS - CUT.length).replace(/\p{Cs}$/u, '')}${CUT}`
}

/** Nearly every text is, and this is many times faster than the pattern of what is not printed. */
function isPlain(text: string): boolean {
  return !/[^ -~\u00a0-\ud7ff]/.test(text)
}

/** Days since 30.12.1899, in UTC: no midnight of any time zone takes part. */
function serialDay(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000 + 25_569
}
