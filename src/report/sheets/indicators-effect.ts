/** In words, what a record that counts otherwise than it did has changed. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { RestatedIn, RestatedRecord } from '../indicators/restatement.ts'
import type { ReportCountedIn } from '../indicators/shape.ts'

/** The group's effect first; an implementer's only where it is another one. */
export function effectText({ group, implementers }: RestatedRecord, lang: Lang): string {
  const words = wordsOf(lang).indicators
  const own = group === null ? '' : effectOf(group, lang)
  const others = Object.entries(implementers)
    .map(([implementer, one]) => [implementer, effectOf(one, lang)] as const)
    .filter(([, effect]) => effect !== own)
  return [own, ...others.map(([implementer, effect]) => filled(words.restatement.at, { implementer, effect }))]
    .filter((part) => part !== '')
    .join('\n')
}

const nothing: ReportCountedIn = { complete: false, gender: null, counts: [], quarter: [], unknown: [] }

function effectOf({ before, after }: RestatedIn, lang: Lang): string {
  const { restatement: words, columns } = wordsOf(lang).indicators
  const [then, now] = [before ?? nothing, after ?? nothing]
  const list = (text: string, from: readonly IndicatorId[], to: readonly IndicatorId[]): string[] => {
    const more = to.filter((id) => !from.includes(id))
    return more.length === 0 ? [] : [filled(text, { list: more.join(', ') })]
  }
  const onlyQuarter = (of: ReportCountedIn, other: ReportCountedIn): IndicatorId[] =>
    // What came or went altogether came or went in the quarter too; it is said once.
    of.quarter.filter((id) => other.counts.includes(id))
  const isThere = before !== null && after !== null
  return [
    ...list(words.removed, now.counts, then.counts),
    ...list(words.added, then.counts, now.counts),
    ...list(words.removedQuarter, now.quarter, onlyQuarter(then, now)),
    ...list(words.addedQuarter, then.quarter, onlyQuarter(now, then)),
    ...(isThere && then.gender !== now.gender && then.gender !== null && now.gender !== null
      ? [filled(words.gender, { before: columns[then.gender], after: columns[now.gender] })]
      : []),
    ...(isThere && then.complete !== now.complete ? [now.complete ? words.nowComplete : words.nowIncomplete] : []),
    ...(isThere ? list(words.nowUnknown, then.unknown, now.unknown) : []),
    ...(isThere ? list(words.nowKnown, now.unknown, then.unknown) : []),
    ...(!isThere && !(after ?? before ?? nothing).complete ? [words.nowIncomplete] : []),
  ].join('; ')
}
