/** Every figure of people that a public report prints or lets subtract, and everything that is known to hold between them. */
import type { Indicators } from '../../indicators/indicators.ts'
import { countFigures } from './count-figures.ts'
import { countRelations } from './count-relations.ts'
import { byName, type Figures } from './figure.ts'
import { unitOf } from './figure-key.ts'
import { knownRelations, type Relation } from './relation.ts'
import { seriesFigures } from './series-figures.ts'
import { seriesRelations } from './series-relations.ts'
import { statusFigures } from './status-figures.ts'
import { statusRelations } from './status-relations.ts'
import { totalsFigures } from './totals-figures.ts'
import { unitRelations } from './unit-relations.ts'

export type Counts = Pick<Indicators, 'indicators' | 'totals' | 'overlap' | 'byStatus' | 'series'>

export function figuresOf(counts: Counts): Figures {
  return byName([...countFigures(counts), ...totalsFigures(counts), ...seriesFigures(counts), ...statusFigures(counts)])
}

export function relationsOf({ totals, series }: Counts, figures: Figures): Relation[] {
  const own = Object.keys(totals.implementers).map(unitOf)
  const claimed = [
    ...(['group', ...own] as const).flatMap(countRelations),
    ...unitRelations(own, figures),
    ...seriesRelations(series),
    ...statusRelations(),
  ]
  return knownRelations(claimed, figures)
}
