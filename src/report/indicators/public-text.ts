/** What a public report says of its hiding: how far it goes, and beside which other reports. */
import { day } from '../../day.ts'
import { quarterOf } from '../../indicators/quarters.ts'
import { formatQuarter } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorsReport } from './shape.ts'

/** @returns nothing of a report that is not public. */
export function publicText({ public: mark, lang }: Pick<IndicatorsReport, 'public' | 'lang'>): string {
  if (mark === undefined) return ''
  const words = wordsOf(lang).indicators
  const quarters = (mark.beside ?? []).map((until) => formatQuarter(quarterOf(day(until)).name, lang))
  const beside = quarters.length === 0 ? words.publicAlone : filled(words.publicBeside, { list: quarters.join(', ') })
  return filled(words.publicMeaning, { smallest: mark.smallestShown, beside })
}
