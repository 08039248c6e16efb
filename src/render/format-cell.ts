/** A cell's machine value as people read it, for the terminal and the page. Euros stand without their sign: the column says so. */
import { formatDay, formatMonth, formatNumber, formatPercent } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import type { Cell } from '../report/sheet.ts'

/** What stands where a figure cannot be known: never zero. */
export const UNKNOWN = '–'
/** What stands where a public report hides a figure: not `<5`, for some of them are not small. */
export const HIDDEN = '•'

export function formatCell({ kind, value, absent }: Pick<Cell, 'kind' | 'value' | 'absent'>, lang: Lang): string {
  if (absent === 'hidden') return HIDDEN
  if (value === null) return kind === 'text' ? '' : UNKNOWN
  switch (kind) {
    case 'money':
    case 'hours':
    case 'number':
      return formatNumber(value, lang)
    case 'day':
      return formatDay(value, lang)
    case 'month':
      return formatMonth(value, lang)
    case 'percent':
      return formatPercent(value, lang)
    case 'text':
      return value
  }
}
