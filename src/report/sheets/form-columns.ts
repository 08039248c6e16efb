/** The six columns of a claim form. */
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { SheetColumn } from '../sheet.ts'

/** What was approved is what has been claimed in all and what is left together, so a narrow output may leave it out. */
export function formHeaders(lang: Lang): SheetColumn[] {
  const { amounts } = wordsOf(lang)
  return [
    { header: amounts.row, kind: 'text', width: 44 },
    { header: amounts.budget, kind: 'money', width: 17, spare: true },
    { header: amounts.before, kind: 'money', width: 17 },
    { header: amounts.period, kind: 'money', width: 17, strong: true },
    { header: amounts.after, kind: 'money', width: 17 },
    { header: amounts.left, kind: 'money', width: 17 },
  ]
}
