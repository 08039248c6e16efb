/**
 * The machine output of `hanke report portfolio`. What is not exact says so (`"approximate": true`), in the sums too; what nobody has
 * written down is `null`.
 */
import type { MemberRefusal } from '../../../claim/portfolio-plan.ts'
import type { IndicatorId } from '../../../law/indicator-ids.ts'
import type { Severity } from '../../../rules/rule.ts'
import type { ReportAmount } from '../amount.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportText } from '../texts.ts'

export interface PortfolioReport extends DocumentReport {
  readonly schema: 'hanke/portfolio@1'
  readonly portfolio: {
    /** Of `hanke.yaml`. */
    readonly sha256: string | null
    readonly name: string
    readonly owner: string | null
    readonly state: string | null
  }
  readonly plan: ReportPlan
  /** In the order of `hanke.yaml`. */
  readonly projects: readonly ReportPortfolioProject[]
  /** The claims of the projects that have one, together; `null` where none has. */
  readonly claimed: ReportClaimed | null
  /** The targets' indicators of all projects together, in the order of the law. */
  readonly indicators: readonly ReportPortfolioIndicator[]
  readonly texts: readonly ReportText[]
}

/** What is planned against what is appropriated. */
export interface ReportPlan {
  readonly appropriation: ReportAmount
  /** Of the projects whose budget is known. */
  readonly planned: ReportAmount
  /** Projects whose budget is not known: the sum is without them. */
  readonly unplanned: readonly string[]
  /** What other financing has to carry; `null` where the appropriation is enough. */
  readonly beyond: ReportAmount | null
  /** What is left of the appropriation; `null` where it is exceeded. */
  readonly left: ReportAmount | null
}

export interface ReportPortfolioProject {
  readonly id: string
  /** Of a project that has a folder of its own; `null` where its facts stand in the portfolio's `hanke.yaml`. */
  readonly path: string | null
  /** Why the folder tells nothing; a finding says it in words. */
  readonly refusal: MemberRefusal | null
  /** `null` where the folder could not be opened. */
  readonly name: string | null
  readonly lead: string | null
  readonly towns: ReportAmount | null
  readonly budget: ReportAmount | null
  readonly start: string | null
  readonly end: string | null
  /** What the project's own folder tells beside that. */
  readonly own: ReportOwn | null
}

export interface ReportOwn {
  /** Of its `hanke.yaml`. */
  readonly sha256: string | null
  readonly implementers: number
  /** EU and state support that was granted. */
  readonly support: string | null
  /** The latest period that has ended; `null` where none has, or the cost model is not one that hanke computes. */
  readonly claim: ReportProjectClaim | null
  /** The targets of its decision and how many are counted. */
  readonly indicators: readonly ReportProjectIndicator[]
  /** Of its own check; `null` where it is not checked. */
  readonly findings: Readonly<Record<Severity, number>> | null
}

export interface ReportClaimed {
  /** Net costs. */
  readonly period: string
  readonly after: string
  readonly budget: string
  readonly left: string
  /** EU and state support, to the end of the period. */
  readonly support: string
  /** Of the budget: `"0.125"`; `null` where there is no budget. */
  readonly used: string | null
}

export interface ReportProjectClaim extends ReportClaimed {
  readonly number: number
  readonly end: string
}

export interface ReportProjectIndicator {
  readonly id: IndicatorId
  readonly target: number
  /** `null` where it cannot be known. */
  readonly done: number | null
}

export interface ReportPortfolioIndicator extends ReportProjectIndicator {
  readonly name: string
  /** How many projects have this target, and of how many it is not known what is done: the sum is without them. */
  readonly projects: number
  readonly unknown: number
}
