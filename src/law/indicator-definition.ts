/** What an indicator's definition says, for those who count and for those who read the report. */
import type { Text } from '../lang/lang.ts'
import type { Citation } from './acts.ts'
import type { IndicatorId } from './indicator-ids.ts'

/** On which day it counts: of the start, of the exit, or six calendar months after the exit. */
export type CountingDay = 'start' | 'exit' | 'followUp'

export interface IndicatorDefinition {
  readonly id: IndicatorId
  /** own: of the decision, not of the regulation. */
  readonly kind: 'output' | 'result' | 'own'
  readonly unit: 'person' | 'company'
  readonly day: CountingDay
  readonly name: Text
  /** One sentence: who is counted. */
  readonly definition: Text
  readonly basis: readonly [Citation, ...Citation[]]
  /** EURA 2021 does not ask for it, so it is never known: not zero. */
  readonly isCollected: boolean
  /** The common indicator that a decision's own one is another name of. */
  readonly sameAs: IndicatorId | null
}

type Said = Pick<IndicatorDefinition, 'name' | 'definition' | 'basis'> & Partial<IndicatorDefinition>

export function output(id: IndicatorId, said: Said): IndicatorDefinition {
  return { id, kind: 'output', unit: 'person', day: 'start', isCollected: true, sameAs: null, ...said }
}

export function result(id: IndicatorId, said: Said): IndicatorDefinition {
  return output(id, { kind: 'result', day: 'exit', ...said })
}

export function own(id: IndicatorId, said: Said): IndicatorDefinition {
  return output(id, { kind: 'own', ...said })
}
