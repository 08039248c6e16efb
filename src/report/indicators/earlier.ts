/** Reports of earlier days that were delivered and no longer hold: a correction of the past is seen in the next report too. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { DeliveredReport } from './delivered.ts'
import { restatementOf } from './restated.ts'
import type { EarlierReport, IndicatorsReport } from './shape.ts'

/** @param now of the same days, from today's tables. @returns `undefined` where it holds. */
export function changedSince(path: string, then: DeliveredReport, now: IndicatorsReport): EarlierReport | undefined {
  // What is a report of some implementers only is compared for those.
  const { figures, records } = restatementOf(then, now)
  const changed = { figures: figures.length, records: records?.length ?? 0 }
  if (changed.figures + changed.records === 0) return undefined
  return { path, from: then.from, until: then.until, asOf: then.asOf, ...changed }
}

/** `indikaattorit-2027Q3.json ei enää pidä: 50 lukua on muuttunut.` */
export function earlierText({ path, figures, records }: EarlierReport, lang: IndicatorsReport['lang']): string {
  const { earlier: words } = wordsOf(lang).indicators
  const kind = figures === 0 ? 'records' : figures === 1 ? 'one' : 'many'
  return filled(words[kind], { file: path.split('/').at(-1) ?? '', count: figures === 0 ? records : figures })
}
