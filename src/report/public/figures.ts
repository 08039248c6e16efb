/** Every figure of people that a public report prints or lets subtract, and everything that is known to hold between them. */
import type { IndicatorsReport } from '../indicators/shape.ts'
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

/** Everything that a report counts. */
export type Counted = Pick<
  IndicatorsReport,
  'from' | 'until' | 'indicators' | 'grandTotal' | 'incomplete' | 'totals' | 'overlap' | 'byStatus' | 'quarters'
>

export function figuresOf(report: Counted): Figures {
  return byName([...countFigures(report), ...totalsFigures(report), ...seriesFigures(report), ...statusFigures(report)])
}

export interface Known {
  /** Within one unit, and within the line over quarters. */
  readonly within: readonly Relation[]
  /** Between the group and its implementers. */
  readonly between: readonly Relation[]
}

export function relationsOf({ totals, quarters }: Counted, figures: Figures): Known {
  const own = Object.keys(totals).map(unitOf)
  const within = [
    ...(['group', ...own] as const).flatMap(countRelations),
    ...seriesRelations(quarters),
    ...statusRelations(),
  ]
  return {
    within: knownRelations(within, figures),
    between: knownRelations(unitRelations(own, figures), figures),
  }
}
