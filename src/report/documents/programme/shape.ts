/**
 * The machine output of `hanke report programme`. A figure is known, or it says why not: `no-data` is what somebody wrote ("ei tietoa"),
 * `empty` is an empty cell, `unreadable` a text that is none of what may stand there, and a finding says so.
 */
import type { Mark } from '../../../lang/approximate.ts'
import type { MeasureUnit } from '../../../read/cells/measure-values.ts'
import type { Input } from '../../report.ts'
import type { ReportAmount } from '../amount.ts'
import type { DocumentReport } from '../document.ts'
import type { ReportText } from '../texts.ts'

export interface ProgrammeReport extends DocumentReport {
  readonly schema: 'hanke/programme@1'
  readonly programme: {
    /** Of `hanke.yaml`. */
    readonly sha256: string | null
    readonly name: string
    readonly owner: string | null
    readonly start: string | null
    readonly end: string | null
    /** The day that the report tells of. */
    readonly reported: string | null
  }
  /** In the order of `hanke.yaml`, with their measures in the order of the table. */
  readonly goals: readonly ReportGoal[]
  /** Measures of a goal that `hanke.yaml` does not have. */
  readonly strays: readonly ReportMeasure[]
  readonly budget: ReportBudget | null
  readonly texts: readonly ReportText[]
  readonly inputs: readonly Input[]
}

export interface ReportGoal {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly measures: readonly ReportMeasure[]
}

export interface ReportMeasure {
  readonly name: string
  readonly source: string | null
  readonly path: string
  /** As Excel counts them. */
  readonly row: number | null
  /** One, or as many as the measure has parts. */
  readonly values: readonly ReportMeasureValue[]
}

export interface ReportMeasureValue {
  /** The measure's name, or the part of it that these figures are of. */
  readonly name: string
  readonly baseline: ReportFigure
  readonly current: ReportFigure
  readonly target: ReportFigure
  readonly progress: ReportProgress
}

export type ReportFigure = KnownFigure | { readonly state: 'no-data' | 'empty' | 'unreadable'; readonly value: null }

export interface KnownFigure {
  readonly state: 'known'
  /** Exact: `9563`, `9.4` per cent, `3.58` of five, euros with cents. */
  readonly value: string
  readonly unit: MeasureUnit
  readonly approximate: boolean
  readonly mark: Mark | null
  /** A year, a month or a day; `null` where the table does not say. */
  readonly time: string | null
}

export const moments = ['baseline', 'current', 'target'] as const
export type Moment = (typeof moments)[number]

export interface ReportProgress {
  /** (current − baseline) ÷ (target − baseline), cut to a tenth of a per cent: `"0.252"`; `null` where it cannot be known. */
  readonly share: string | null
  readonly approximate: boolean
  readonly state: 'reached' | 'nearer' | 'same' | 'further' | 'unknown'
  /** Why it is unknown. */
  readonly missing: readonly Moment[]
  readonly reason: 'missing' | 'unreadable' | 'units' | 'no-distance' | null
}

export interface ReportBudget {
  readonly planned: ReportAmount
  readonly used: ReportAmount | null
  readonly left: ReportAmount | null
  /** Used of planned; approximate as they are. */
  readonly share: ReportAmount | null
}
