/** A long table on a page: its first rows and its totals, and a plain line that says where the rest is. */
import { formatNumber } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Sheet } from './sheet.ts'

export const MOST_ROWS = 500

/**
 * Cuts every run of body rows to `MOST_ROWS`; totals and subheadings stay.
 * @returns what is shown, and `null` or the line that names the workbook for the rest.
 */
export function limited(sheet: Sheet, lang: Lang): { readonly sheet: Sheet; readonly more: string | null } {
  let run = 0
  const rows = sheet.rows.filter((row) => {
    run = (row[0]?.role ?? 'body') === 'body' ? run + 1 : 0
    return run <= MOST_ROWS
  })
  if (rows.length === sheet.rows.length) return { sheet, more: null }
  const number = (of: number): string => formatNumber(String(of), lang)
  const words = { shown: number(rows.length), count: number(sheet.rows.length), tab: sheet.tab }
  return { sheet: { ...sheet, rows }, more: filled(wordsOf(lang).page.moreRows, words) }
}
