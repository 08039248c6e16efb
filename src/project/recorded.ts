/**
 * A project that hanke tells of and does not compute from: `costModel: other`, a cost model that is none of those it knows, most often one of
 * an earlier programme period. Its description and what it came to can be drawn; a claim cannot.
 */
import type { Money } from '../money.ts'
import type { OrganisationFacts, ProjectFacts } from './facts.ts'

export const otherCostModel = 'other'

export interface RecordedProject extends ProjectFacts {
  readonly implementers: readonly OrganisationFacts[]
  /** What the application planned. */
  readonly planned: PublicFigures
  /** What the project came to, as its final report or the authority's records have it. */
  readonly realised: PublicFigures
}

/** The figures that a project's public description prints. `null` is not known, which is not zero. */
export interface PublicFigures {
  /** EU and state funding; of the plan, what was granted. */
  readonly support: Money | null
  /** All public funding. */
  readonly publicFunding: Money | null
  readonly companies: number | null
  readonly persons: number | null
}
