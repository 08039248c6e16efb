/** What `hanke indicators` cannot do, said in both languages. */
import { en } from '../lang/en.ts'
import { fi, type Words } from '../lang/fi.ts'
import type { Lang } from '../lang/lang.ts'
import { filled } from '../lang/words.ts'
import { CannotRun } from './cannot-run.ts'

type Sentence = keyof Words['indicators']['errors']
type Values = Readonly<Record<string, string>>

/** @param values `{places}` of both sentences, or how they are said in a language. */
export function cannotCount(
  what: Sentence,
  remedy: Sentence,
  values: Values | ((lang: Lang) => Values) = {},
): CannotRun {
  const of = (lang: Lang): Values => (typeof values === 'function' ? values(lang) : values)
  const both = (one: Sentence) => ({
    fi: filled(fi.indicators.errors[one], of('fi')),
    en: filled(en.indicators.errors[one], of('en')),
  })
  return new CannotRun(both(what), both(remedy))
}
