/** How a column of a blank table behaves in Excel: its width, its number format, and what it refuses, each by the kind of its cells. */
import type { DataValidation } from 'exceljs'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { CellKind } from '../read/cell.ts'
import type { ColumnDefinition } from '../read/tables/definition.ts'
import { numberFormat } from './xlsx-format.ts'

type Format = CellKind<unknown>['format']
type AnyColumn = ColumnDefinition<unknown>

/** Excel keeps a text as it is typed only where the format says so: `007`, `1-2`, `1.9.` */
const AS_TYPED = '@'
/** The longest list that a workbook can carry inside a cell's rule. */
export const LONGEST_LIST = 255
const WIDTHS: Readonly<Record<Exclude<Format, 'choice'>, number>> = {
  text: 22,
  day: 17,
  hours: 16,
  money: 17,
  number: 16,
}
const PROSE_WIDTH = 44

/** Free text needs a line's room; ids and names do not. */
export function columnWidth(id: string, { cell, header }: AnyColumn, lang: Lang): number {
  if (id === 'description') return PROSE_WIDTH
  if (cell.format !== 'choice') return Math.max(WIDTHS[cell.format], header[lang].length + 6)
  return Math.max(...(cell.words ?? []).map((word) => word[lang].length), header[lang].length, 12) + 6
}

export function isNumeric({ cell }: AnyColumn): boolean {
  return cell.format !== 'text' && cell.format !== 'choice'
}

export function inputFormat({ cell: { format } }: AnyColumn, lang: Lang): string {
  return format === 'text' || format === 'choice'
    ? AS_TYPED
    : (numberFormat({ kind: format, value: null }, lang) ?? AS_TYPED)
}

/** What to type, said for Excel: it turns clock times into something else, and shows days in one way only. */
export function acceptedInExcel({ format, accepts }: CellKind<unknown>, lang: Lang): string {
  return format === 'text' || format === 'choice' ? accepts[lang] : wordsOf(lang).init.hints[format]
}

/** @param first the address of the column's first cell. @returns `undefined` where anything may be typed. */
export function inputRule({ cell }: AnyColumn, first: string, lang: Lang): DataValidation | undefined {
  const { refused, refusedTitle } = wordsOf(lang).init
  const { format } = cell
  if (format === 'text') return undefined
  return {
    ...ruleOf(cell, format, first, lang),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: refusedTitle,
    error: refused[format],
  }
}

function ruleOf(
  cell: CellKind<unknown>,
  format: Exclude<Format, 'text'>,
  first: string,
  lang: Lang,
): Pick<DataValidation, 'type' | 'operator' | 'formulae' | 'errorStyle'> {
  switch (format) {
    case 'day':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date(Date.UTC(1910, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
      }
    case 'hours':
      // Excel makes a clock time a part of a day: 7:15 becomes 0,302 and 6:00 becomes 0,25. Nearly every number under one is such.
      return {
        type: 'custom',
        errorStyle: 'warning',
        formulae: [`OR(ABS(${first})>=1,ABS(${first})=0.5,ABS(${first})=0.75,${first}=0)`],
      }
    case 'money':
      return { type: 'decimal', operator: 'between', formulae: [-1_000_000_000, 1_000_000_000] }
    case 'number':
      return { type: 'whole', operator: 'between', formulae: [0, 1_000_000] }
    case 'choice':
      return { type: 'list', formulae: [listOf(cell, lang)] }
  }
}

/** @throws RangeError where Excel could not hold the list. */
function listOf({ words = [] }: CellKind<unknown>, lang: Lang): string {
  const list = words.map((word) => word[lang])
  const text = list.join(',')
  if (text.length > LONGEST_LIST || list.some((word) => word.includes(',')))
    throw new RangeError(`no drop-down list holds: ${text}`)
  return `"${text}"`
}
