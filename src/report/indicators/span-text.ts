/** Which days a report is about, as people say them. */
import { formatDay, formatQuarter } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorsReport } from './shape.ts'

type Spanned = Pick<IndicatorsReport, 'quarter' | 'from' | 'until' | 'lang' | 'project'>

/** `Q2/2028`, or `31.5.2029 asti`. */
export function spanText({ quarter, until, lang }: Pick<Spanned, 'quarter' | 'until' | 'lang'>): string {
  const words = wordsOf(lang).indicators
  return quarter === null
    ? filled(words.spanUntil, { day: formatDay(until, lang) })
    : filled(words.spanQuarter, { quarter: formatQuarter(quarter, lang) })
}

/** `Q2`, or the word for other days: what the columns of the quarter are headed by. */
export function spanHead({ quarter, lang }: Pick<Spanned, 'quarter' | 'lang'>): string {
  return quarter === null ? wordsOf(lang).indicators.columns.days : quarter.slice(-2)
}

/** `Vuosineljännes 1.4.2028–30.6.2028 ja kertymä hankkeen alusta 1.9.2026`. */
export function daysText({ quarter, from, until, lang, project }: Spanned): string {
  const words = wordsOf(lang).indicators
  const [first, last, start] = [from, until, project.start].map((day) => formatDay(day, lang))
  return filled(quarter === null ? words.daysOther : words.days, {
    from: first ?? '',
    until: last ?? '',
    start: start ?? '',
  })
}

/** Its last day has not come: more may still happen. */
export function isUnfinished({ until, asOf }: Pick<IndicatorsReport, 'until' | 'asOf'>): boolean {
  return until > asOf
}
