/** The lines above a sheet of a claim. */
import { formatDay } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { ClaimReport } from '../report.ts'

/** `International Work Mikkeli (IWM), maksatuskausi 1: 1.9.2026–28.2.2027`. */
export function aboutClaim({ project, period, lang }: ClaimReport): string {
  return filled(wordsOf(lang).sheets.form.about, {
    project: project.name,
    number: period.number,
    start: formatDay(period.start, lang),
    end: formatDay(period.end, lang),
  })
}

/** `1.9.2026–28.2.2027`. */
export function periodText({ period, lang }: Pick<ClaimReport, 'period' | 'lang'>): string {
  const dash = lang === 'fi' ? '–' : ' – '
  return `${formatDay(period.start, lang)}${dash}${formatDay(period.end, lang)}`
}
