/** Looks at each count by itself: every indicator, of the group and of each implementer, of the quarter and of all days. */
import type { Count, IndicatorId } from '../../indicators/indicators.ts'
import { fact } from '../../lang/fact.ts'
import type { Checked, Hit, IndicatorScene } from '../rule.ts'
import { hitOf, ownOf, type SpanId, scopeFact, spans, type Wrong } from './each-figure.ts'

export interface KnownCell {
  readonly id: IndicatorId
  readonly cell: Count
}

/** @param judge of one count that is known; `null` where it has nothing to compare. */
export function eachCell(
  { indicators, project }: IndicatorScene,
  judge: (known: KnownCell) => readonly Wrong[] | null,
): Checked {
  const hits: Hit[] = []
  let checked = 0
  for (const counts of indicators.indicators) {
    for (const implementer of [null, ...Object.keys(counts.implementers)]) {
      for (const span of Object.keys(spans) as SpanId[]) {
        const cell = ownOf(counts, implementer)?.[span] ?? null
        const wrong = cell === null ? null : judge({ id: counts.id, cell })
        if (wrong === null) continue
        checked += 1
        const where = { scope: scopeFact(implementer), span: fact.word(span, spans[span]) }
        for (const { facts, variant } of wrong) hits.push(hitOf(project, implementer, { ...facts, ...where }, variant))
      }
    }
  }
  return { checked, hits }
}
