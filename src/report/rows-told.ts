/** How many rows a finding is about, in words. */
import { formatNumber } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { ReportFinding } from './report.ts'

/** @returns `2 riviä`; `null` where it is one row, or where the places are whole files and folders. */
export function rowsTold({ rows, places }: Pick<ReportFinding, 'rows' | 'places'>, lang: Lang): string | null {
  const isOfFiles = places.every(({ line, row }) => line === null && row === null)
  if (rows <= 1 || isOfFiles) return null
  return filled(wordsOf(lang).terminal.rows, { count: formatNumber(String(rows), lang) })
}
