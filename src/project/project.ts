/** The funding decision as hanke knows it: what `hanke.yaml` says, typed. */
import type { Day } from '../day.ts'
import type { Money, Rate } from '../money.ts'
import type { OrganisationFacts, ProjectFacts } from './facts.ts'
import type { Source } from './source.ts'

export type { KeyPath, YamlAddress } from './yaml-address.ts'

/** A project whose decision hanke computes from. */
export interface Project extends ProjectFacts {
  readonly funding: Funding
  readonly workPackages: readonly WorkPackage[]
  /** In the order of the file; reports sort by it. */
  readonly implementers: readonly Implementer[]
  readonly targets: Readonly<Record<string, number>>
  /** Fewer people than this are not told of in a public report. */
  readonly smallestShown: number
  readonly claimPeriods: readonly ClaimPeriod[]
  /** How implementers' own exports are read; in the order of the file. */
  readonly sources: readonly Source[]
}

export const costModels = [
  'flat-rate-40',
  'flat-rate-7',
  'flat-rate-15',
  'flat-rate-17',
  'flat-rate-24',
  'actual',
  'lump-sum',
] as const
export type CostModel = (typeof costModels)[number]

export const salaryModels = ['unit-cost', 'standard-side-cost', 'actual'] as const
export type SalaryModel = (typeof salaryModels)[number]

export interface Funding {
  readonly costModel: CostModel
  readonly salaryModel: SalaryModel
  readonly supportRate: Rate
  /** Euros by which a printed decision may miss its own arithmetic, an implementer. */
  readonly tolerance: Money
}

export interface WorkPackage {
  readonly id: string
  readonly name: string
  /** What is done in it, as the decision words it. */
  readonly description: string | null
  readonly start: Day
  readonly end: Day
}

/** The decision's cost rows, in the order that it prints them. */
export const costRows = ['salaries', 'travel', 'other', 'services', 'flatRate', 'income', 'lumpSum'] as const
export type CostRow = (typeof costRows)[number]

/** The decision's financing rows, in the order that it prints them. */
export const financingRows = [
  'support',
  'ownMunicipal',
  'ownOtherPublic',
  'ownPrivate',
  'externalMunicipal',
  'externalOtherPublic',
  'externalPrivate',
] as const
export type FinancingRow = (typeof financingRows)[number]

export interface Implementer extends OrganisationFacts {
  readonly budget: Readonly<Record<CostRow, Money>>
  readonly financing: Readonly<Record<FinancingRow, Money>>
  /** What was applied for; `null` where nobody has written it down, which is not "as approved". */
  readonly applied: Applied | null
  readonly staff: readonly StaffMember[]
  /** The day on which the authority accepted the output of a lump sum; `null` while it has not. */
  readonly lumpSumProven: Day | null
}

/** What is rejected is applied minus approved. */
export interface Applied {
  readonly budget: Readonly<Record<CostRow, Money>> | null
  readonly financing: Readonly<Record<FinancingRow, Money>> | null
}

export const sideCostKinds = ['general', 'uas-teaching'] as const
export type SideCostKind = (typeof sideCostKinds)[number]

/** One person's one task: the unit cost is set for the two together. A person may stand twice. */
export interface StaffMember {
  readonly id: string
  readonly task: string
  /** Euros an hour. */
  readonly unitCost: Money
  /** Share of full time as an exact decimal, `1` or `0.5`. */
  readonly fte: Rate
  readonly from: Day
  readonly to: Day
  readonly basis: { readonly monthlyPay: Money; readonly sideCosts: SideCostKind } | null
}

export interface ClaimPeriod {
  readonly number: number
  readonly start: Day
  readonly end: Day
}
