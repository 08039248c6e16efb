/** What a project is called in a table: its name, or what is known of one whose folder could not be opened. */
import type { Lang } from '../../../lang/lang.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { ReportPortfolioProject } from './shape.ts'

export function nameOf(
  { id, name, refusal }: Pick<ReportPortfolioProject, 'id' | 'name' | 'refusal'>,
  lang: Lang,
): string {
  if (name !== null || refusal === null) return name ?? id
  return filled(wordsOf(lang).portfolio.refusals[refusal], { id })
}
