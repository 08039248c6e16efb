/**
 * The machine output of `hanke report description`: a project's public description. Euros are strings with two decimals; `null` is not
 * known, which is not zero.
 */
import type { EqualityQuestion, SustainabilityEffect, SustainabilityGroup } from '../../../law/horizontal-principles.ts'
import type { OrganisationFacts } from '../../../project/facts.ts'
import type { CostModel } from '../../../project/project.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportFacts } from '../facts.ts'
import type { ReportText } from '../texts.ts'

export interface DescriptionReport extends DocumentReport {
  readonly schema: 'hanke/description@1'
  readonly project: DescribedProject
  readonly facts: ReportFacts
  readonly implementers: readonly OrganisationFacts[]
  readonly funding: DescribedFunding
  readonly companies: PlannedAndRealised
  readonly persons: PlannedAndRealised
  /** `null` where the project says nothing of horizontal principles. */
  readonly equality: readonly DescribedAnswer[] | null
  readonly sustainability: readonly DescribedEffects[] | null
  readonly texts: readonly ReportText[]
}

export interface DescribedProject {
  /** Of `hanke.yaml`. */
  readonly sha256: string | null
  readonly name: string
  readonly fund: string
  readonly application: string | null
  readonly group: string | null
  readonly authority: string | null
  readonly start: string
  readonly end: string
  /** `other` is none that hanke computes. */
  readonly costModel: CostModel | 'other'
}

export interface DescribedFunding {
  readonly granted: string | null
  readonly realised: string | null
  readonly plannedPublic: string | null
  readonly realisedPublic: string | null
  /** Realised of granted, in whole per cent: `"0.86"`. */
  readonly share: string | null
  /** The claims that what is realised was summed from; `null` where it was written down. */
  readonly claims: { readonly number: number; readonly until: string } | null
}

export interface PlannedAndRealised {
  readonly planned: number | null
  readonly realised: number | null
}

export interface DescribedAnswer {
  readonly id: EqualityQuestion
  readonly question: string
  /** `null` where it is not answered. */
  readonly answer: boolean | null
  readonly reason: string | null
}

export interface DescribedEffects {
  readonly id: SustainabilityGroup
  readonly name: string
  readonly effects: readonly {
    readonly id: SustainabilityEffect
    readonly name: string
    readonly direct: number | null
    readonly indirect: number | null
    readonly reason: string | null
  }[]
}
