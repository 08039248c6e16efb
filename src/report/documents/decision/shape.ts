/** The machine output of `hanke report decision`. Euros are strings with two decimals; what nobody has written down is `null`. */
import type { IndicatorId } from '../../../law/indicator-ids.ts'
import type { CostRow, FinancingRow } from '../../../project/project.ts'
import type { ReportProject } from '../../report.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportFacts } from '../facts.ts'
import type { ReportText } from '../texts.ts'

export interface DecisionReport extends DocumentReport {
  readonly schema: 'hanke/decision@1'
  readonly project: ReportProject
  readonly facts: ReportFacts
  readonly implementers: readonly DecisionImplementer[]
  readonly workPackages: readonly DecisionWorkPackage[]
  readonly costs: Readonly<Record<CostRow | 'net', AppliedRow>>
  readonly financing: Readonly<Record<FinancingRow | 'total', FinancingShare>>
  readonly rounding: Rounding
  readonly texts: readonly ReportText[]
  readonly targets: readonly { readonly id: IndicatorId; readonly name: string; readonly target: number }[]
}

export interface DecisionImplementer {
  readonly id: string
  readonly name: string
  readonly businessId: string | null
  readonly role: 'lead' | 'partner'
  readonly net: string
  readonly support: string
  /** Own and external financing. */
  readonly otherFinancing: string
  /** Of the group's net costs, exact to four decimals. */
  readonly share: string
  /** Granted support minus support rate × net. */
  readonly residue: string
}

export interface DecisionWorkPackage {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly start: string
  readonly end: string
}

export interface AppliedRow {
  /** `null` where what was applied for is not known of every implementer: then neither is what was rejected. */
  readonly applied: string | null
  readonly approved: string
  readonly rejected: string | null
}

export interface FinancingShare extends AppliedRow {
  /** Of the approved financing, in whole per cent as decisions print it: `"0.14"`; `null` where nothing is approved. */
  readonly share: string | null
}

/** By how many euros the printed figures miss their own arithmetic: they are data and are never recomputed. */
export interface Rounding {
  /** Granted support minus support rate × net, of the group. */
  readonly support: string
  /** The printed flat rate minus rate × its base; `null` where the cost model has no flat rate. */
  readonly flatRate: string | null
  /** What is allowed, an implementer. */
  readonly tolerance: string
}
