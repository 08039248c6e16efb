/** The shape of a rule, and of what it finds. */
import type { Claim } from '../claim/claim.ts'
import type { EarlierPeriods } from '../claim/claimed-before.ts'
import type { Day } from '../day.ts'
import type { Indicators } from '../indicators/indicators.ts'
import type { Text } from '../lang/lang.ts'
import type { Citation } from '../law/acts.ts'
import type { ClaimPeriod, Implementer, Project } from '../project/project.ts'
import type { Dossier, FileSet, HandedIn, Tables } from '../read/dossier.ts'
import type { Table } from '../read/table.ts'
import type { AnyTableId, TableId } from '../read/tables/definition.ts'
import type {
  ActivityRule,
  MeasureRule,
  PortfolioRule,
  ProgrammeRule,
  RecordedRule,
  TextRule,
} from './document-rule.ts'
import type { Checked } from './hit.ts'

export const severities = ['stop', 'error', 'warning', 'info'] as const
/**
 * What a finding costs. stop: the claim cannot be frozen until it is mended; error: the row is not payable, so it is excluded and
 * listed; warning: payable, but an authority or auditor will ask; info: good to know.
 */
export type Severity = (typeof severities)[number]

export const topics = [
  'FILE',
  'PLAN',
  'TIME',
  'COST',
  'CLAIM',
  'PART',
  'RESULT',
  'COMP',
  'INDI',
  'MEAS',
  'ACT',
  'FOLIO',
  'TEXT',
] as const
export type Topic = (typeof topics)[number]
export type RuleId = `${Topic}-${number}${number}`

/**
 * When a rule runs. A row that an earlier stage excluded is not looked at by `day` and `payable` rules, so that one mistake is told
 * once, at its root: the second copy of a day's rows does not also make the day 15 hours long.
 */
export const stages = ['decision', 'file', 'row', 'day', 'payable', 'claim', 'indicators'] as const
export type Stage = (typeof stages)[number]

export interface Variant {
  readonly message: Text
  readonly fix: Text
  /** Where this variant costs something else than the rule. */
  readonly severity?: Severity
}

export interface RuleTexts {
  /** The demand, as a "shall" sentence. */
  readonly title: Text
  /** What was found, with `{actual}` and the limit. Says nothing of rows and cells: the places are printed beside it. */
  readonly message: Text
  /** One sentence on how to mend it, in Excel terms where it is a cell. */
  readonly fix: Text
  /** Why it is demanded. */
  readonly why: Text
  /** A row or a sum that breaks the rule, and why. */
  readonly example: Text
}

export interface RuleBase {
  readonly id: RuleId
  readonly severity: Severity
  readonly stage: Stage
  readonly basis: readonly [Citation, ...Citation[]]
  readonly texts: RuleTexts
  /** Other wordings, by the `variant` of a hit. */
  readonly variants?: Readonly<Record<string, Variant>>
  /** What the rule does where a value that it needs is missing. */
  readonly missing: 'not-checked' | 'fires' | 'has-default'
}

/** Looks at `hanke.yaml` alone. */
export interface DecisionRule extends RuleBase {
  readonly scope: 'decision'
  readonly reads: readonly []
  check(scene: DecisionScene): Checked
}

/** Looks at how files could be read: one implementer's, or those of the tables that are no one implementer's. */
export interface FileRule extends RuleBase {
  readonly scope: 'file'
  readonly reads: readonly AnyTableId[]
  check(scene: FileScene): Checked
}

/** Looks at one implementer's folder: what is missing in it, or not known. */
export interface FolderRule extends RuleBase {
  readonly scope: 'folder'
  readonly reads: readonly TableId[]
  check(scene: FolderScene): Checked
}

/** Looks at the rows of one implementer; runs for each who handed in every table that it reads. */
export interface ImplementerRule<R extends TableId = TableId> extends RuleBase {
  readonly scope: 'implementer'
  readonly reads: readonly R[]
  check(scene: ImplementerScene<R>): Checked
}

/** Looks at all implementers together. */
export interface GroupRule extends RuleBase {
  readonly scope: 'group'
  readonly reads: readonly TableId[]
  check(scene: GroupScene): Checked
}

/** Looks at the computed claim of one period. */
export interface ClaimRule extends RuleBase {
  readonly scope: 'claim'
  readonly reads: readonly TableId[]
  /** It has looked at nothing where no claim of an earlier period is at hand. */
  readonly beside?: 'earlier-claims'
  check(scene: ClaimScene): Checked
}

/** Looks at the counted indicators of a report's days. */
export interface IndicatorRule extends RuleBase {
  readonly scope: 'indicators'
  readonly reads: readonly TableId[]
  check(scene: IndicatorScene): Checked
}

export type Rule =
  | DecisionRule
  | FileRule
  | FolderRule
  | ImplementerRule
  | GroupRule
  | ClaimRule
  | IndicatorRule
  | TextRule
  | ActivityRule
  | MeasureRule
  | ProgrammeRule
  | PortfolioRule
  | RecordedRule

export interface DecisionScene {
  readonly project: Project
  readonly asOf: Day
}

export interface FileScene {
  /** `null` in a folder that describes something else. */
  readonly project: Project | null
  readonly asOf: Day
  readonly handedIn: FileSet
  /** Rows of a table that no rule of an earlier stage has excluded: 1, and 0 for the excluded. */
  readonly eligible: (table: Table) => Uint8Array
}

export interface FolderScene extends DecisionScene {
  readonly handedIn: HandedIn
  readonly dossier: Dossier
  /** Rows of a table that no rule of an earlier stage has excluded: 1, and 0 for the excluded. */
  readonly eligible: (table: Table) => Uint8Array
}

export interface ImplementerScene<R extends TableId = TableId> extends DecisionScene {
  readonly implementer: Implementer
  readonly tables: { readonly [K in R]-?: NonNullable<Tables[K]> } & Tables
  /** Rows of a table that no rule of an earlier stage has excluded: 1, and 0 for the excluded. */
  readonly eligible: (table: Table) => Uint8Array
}

export interface GroupScene extends DecisionScene {
  readonly handedIn: readonly HandedIn[]
  readonly dossier: Dossier
  readonly eligible: (table: Table) => Uint8Array
}

export interface ClaimScene extends DecisionScene {
  readonly period: ClaimPeriod
  readonly claim: Claim
  /** What was claimed of the periods before, where those claims are at hand. */
  readonly earlier: EarlierPeriods
}

export interface IndicatorScene extends DecisionScene {
  readonly indicators: Indicators
}

export type { Checked, FileSpot, Hit, KeySpot, RowSpot, Spot, Verdict } from './hit.ts'
