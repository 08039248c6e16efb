/**
 * What of a cell may stand in an output. A personal column says nothing. Where the rows are people, a value is shown only if it cannot be
 * free text or a misplaced birth date: a value of its kind, a word near an allowed one, or short numbers. Elsewhere a text with something
 * personal in it says nothing, nor does a name that stands where a person’s id should.
 */
import { distance } from 'fastest-levenshtein'
import type { Day } from '../day.ts'
import { looksLikeName } from '../lang/person-name.ts'
import { MASK, personalKinds } from '../lang/personal-text.ts'
import { shownText } from '../lang/shown-text.ts'
import { whenNeeded } from '../lang/when-needed.ts'
import { periodStart } from '../law/programme-period.ts'
import { type CellKind, trimmed } from './cell.ts'
import { folded } from './folded.ts'
import type { TableDefinition } from './tables/definition.ts'

/** Excel's number of the period's first day: it counts 1.1.1900 as 1, and after it a 29.2.1900 that never was. */
const PERIOD_SERIAL = 44_197
/** The years of two digits that are the programme's: 2021 to 2039. */
const PERIOD_YEARS = /^(2[1-9]|3\d)$/
/** Five digits are a serial number; with six a day can be written. */
const LONGEST_NUMBER = 5
/** Months that a count may have. A greater number could be a year. */
const LARGEST_COUNT = 1000
/** `TP1`, `WP 2.3`; a name has no digit. */
const id = whenNeeded(() => /^\p{L}{0,4}[ .-]?\d{1,3}(?:\.\d{1,2})?$/u)

/** Columns of a table of no people that hold a person's id. */
const personIds: ReadonlySet<string> = new Set(['person', 'approver'])

/** @param text the cell's, as typed. @returns the text, or `•••`; an empty cell is shown as one. */
export function shownValue(definition: TableDefinition, columnId: string, text: string): string {
  const column = definition.columns[columnId]
  if (trimmed(text) === '') return ''
  if (column?.personal === true) return MASK
  if (definition.isOfPeople && column !== undefined && !isHarmless(column.cell, trimmed(text))) return MASK
  if (personIds.has(columnId) && definition.people?.has(trimmed(text)) !== true && looksLikeName(text)) return MASK
  // Where a code or a number of a person stands, a name may stand beside it.
  return personalKinds(text).length > 0 ? MASK : shownText(text)
}

function isHarmless(cell: CellKind<unknown>, text: string): boolean {
  if (cell.format === 'text') return text.split(/[,;/\n]/).every((part) => id().test(part.trim()))
  const reading = cell.read(text)
  if ('value' in reading) {
    if (cell.format === 'day') return (reading.value as Day) >= periodStart
    return cell.format === 'choice' || (reading.value as number) < LARGEST_COUNT
  }
  if (reading.trouble === 'excel-damage') return true
  return cell.words === undefined ? isShortNumbers(text) : isNear(text, cell.words) || isShortNumbers(text)
}

/** Digits and punctuation alone, of which nobody's birth date can be made. */
function isShortNumbers(text: string): boolean {
  if (/\p{L}/u.test(text.replace(/E[+-]\d{2,3}$/, ''))) return false
  const numbers = text.match(/\d+/g) ?? []
  if (numbers.some((number) => number.length > LONGEST_NUMBER || isBeforePeriod(number))) return false
  const [, year] = /^\d{1,2}[./-]\d{1,2}[./-](\d{2})$/.exec(text) ?? []
  return year === undefined || PERIOD_YEARS.test(year)
}

/** A year, or a day as Excel's serial number. */
function isBeforePeriod(number: string): boolean {
  if (number.length === 4) return Number(number) >= 1900 && `${number}-01-01` < periodStart
  return number.length === LONGEST_NUMBER && Number(number) < PERIOD_SERIAL
}

function isNear(text: string, words: NonNullable<CellKind<unknown>['words']>): boolean {
  const typed = folded(text)
  return words
    .flatMap(({ fi, en }) => [folded(fi), folded(en)])
    .some((word) => typed.length <= 2 * word.length && distance(typed, word) <= Math.max(typed.length, word.length) / 3)
}
