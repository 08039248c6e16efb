/** Rules about what no claim is computed from: texts, activities, programmes, portfolios, and projects that are only told of. */
import type { PortfolioPlan } from '../claim/portfolio-plan.ts'
import type { Day } from '../day.ts'
import type { Text } from '../lang/lang.ts'
import type { Portfolio } from '../project/portfolio.ts'
import type { Programme } from '../project/programme.ts'
import type { RecordedProject } from '../project/recorded.ts'
import type { ActivitiesTable } from '../read/common/activities-of.ts'
import type { MeasuresTable } from '../read/common/measures-of.ts'
import type { CommonTables } from '../read/common/read-common.ts'
import type { Table } from '../read/table.ts'
import type { Texts } from '../read/texts/read-texts.ts'
import type { Checked, RuleBase } from './rule.ts'

/** Looks at the texts of one document. */
export interface TextRule extends RuleBase {
  readonly scope: 'texts'
  readonly reads: readonly []
  check(scene: TextScene): Checked
}

/** Looks at the table of activities, whoever's folder it stands in. */
export interface ActivityRule extends RuleBase {
  readonly scope: 'activities'
  readonly reads: readonly ['activities']
  check(scene: ActivityScene): Checked
}

/** Looks at the rows of a development programme's table of measures. */
export interface MeasureRule extends RuleBase {
  readonly scope: 'measures'
  readonly reads: readonly ['measures']
  check(scene: MeasureScene): Checked
}

/** Looks at a development programme, whether or not its measures were handed in. */
export interface ProgrammeRule extends RuleBase {
  readonly scope: 'programme'
  readonly reads: readonly []
  check(scene: ProgrammeScene): Checked
}

/** Looks at a portfolio's projects and what they plan together. */
export interface PortfolioRule extends RuleBase {
  readonly scope: 'portfolio'
  readonly reads: readonly []
  check(scene: PortfolioScene): Checked
}

/** Looks at a project that is told of and not computed from. */
export interface RecordedRule extends RuleBase {
  readonly scope: 'recorded'
  readonly reads: readonly []
  check(scene: RecordedScene): Checked
}

export interface TextScene {
  readonly asOf: Day
  readonly texts: Texts
}

/** When activities can have been, and what they can belong to. */
export interface ActivityFrame {
  readonly name: Text
  readonly start: Day | null
  readonly end: Day | null
  /** `null` where there are no work packages to belong to. */
  readonly workPackages: readonly string[] | null
}

export interface ActivityScene {
  readonly asOf: Day
  readonly frame: ActivityFrame
  readonly activities: ActivitiesTable
  readonly eligible: (table: Table) => Uint8Array
}

export interface MeasureScene {
  readonly asOf: Day
  readonly programme: Programme
  readonly measures: MeasuresTable
  readonly eligible: (table: Table) => Uint8Array
}

export interface ProgrammeScene {
  readonly asOf: Day
  readonly programme: Programme
  readonly common: CommonTables
}

export interface PortfolioScene {
  readonly asOf: Day
  readonly portfolio: Portfolio
  readonly plan: PortfolioPlan
}

export interface RecordedScene {
  readonly asOf: Day
  readonly recorded: RecordedProject
}
