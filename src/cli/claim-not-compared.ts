/** What is said of the claims in the folder of the reports that the new one is not compared with. */
import { formatDay } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { NotCompared } from './claim-earlier.ts'
import { shownPath } from './open-project.ts'

/** For standard error; empty where each was compared. */
export function notComparedMessage(files: readonly NotCompared[], lang: Lang): string {
  const words = wordsOf(lang).claim.notCompared
  return files
    .flatMap(({ path, period }) => {
      if (period === null) return [filled(words.unreadable, { path: shownPath(path) }), `  → ${words.unreadableRemedy}`]
      const [start, end] = [formatDay(period.start, lang), formatDay(period.end, lang)]
      const said = filled(words.otherDays, { path: shownPath(path), number: period.number, start, end })
      return [said, `  → ${words.otherDaysRemedy}`]
    })
    .map((line) => `${line}\n`)
    .join('')
}
