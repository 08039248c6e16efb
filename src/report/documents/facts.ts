/** What documents print of a project beside its figures. */
import type { DecisionFacts, PostalAddress, ProjectFacts } from '../../project/facts.ts'

/** Days as `yyyy-MM-dd`; what the project does not say is `null`, or an empty list. */
export interface ReportFacts {
  readonly code: string | null
  readonly programme: string | null
  readonly priority: string | null
  readonly objective: string | null
  readonly supportType: string | null
  readonly state: string | null
  readonly applicants: string | null
  readonly isNationwide: boolean | null
  readonly regions: readonly string[]
  readonly subregions: readonly string[]
  readonly municipalities: readonly string[]
  readonly place: PostalAddress | null
  /** Of one year. */
  readonly personYears: string | null
  readonly decision: DecisionFacts | null
}

export function reportFacts(project: ProjectFacts): ReportFacts {
  const { code, programme, priority, objective, supportType, state, applicants, place, personYears, decision } = project
  const { isNationwide, regions, subregions, municipalities } = project
  return {
    code,
    programme,
    priority,
    objective,
    supportType,
    state,
    applicants,
    isNationwide,
    regions,
    subregions,
    municipalities,
    place,
    personYears,
    decision,
  }
}
