/** A long table on a page: its first rows and its totals, and a plain line that says where the rest is. */
import { formatNumber } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Sheet } from './sheet.ts'

export const MOST_ROWS = 500

/** @returns the sheet with at most `MOST_ROWS` body rows, and `null` or the line that names the workbook for the rest. */
export function limited(sheet: Sheet, lang: Lang): { sheet: Sheet; more: string | null } {
  const count = bodyRows(sheet)
  if (count <= MOST_ROWS) return { sheet, more: null }
  let body = 0
  const rows = sheet.rows.filter((row) => !isBody(row) || ++body <= MOST_ROWS)
  const number = (of: number): string => formatNumber(String(of), lang)
  const words = { shown: number(MOST_ROWS), count: number(count), tab: sheet.tab }
  return { sheet: { ...sheet, rows }, more: filled(wordsOf(lang).page.moreRows, words) }
}

/** How many rows are neither totals nor headings. */
export function bodyRows({ rows }: Sheet): number {
  return rows.filter(isBody).length
}

function isBody(row: Sheet['rows'][number]): boolean {
  const role = row[0]?.role ?? 'body'
  return role === 'body'
}
