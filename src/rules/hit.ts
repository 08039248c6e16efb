/** What a rule finds, and where. */
import type { Day } from '../day.ts'
import type { Fact, Facts } from '../lang/fact.ts'
import type { KeyPath } from '../project/project.ts'
import type { Place } from '../read/place.ts'
import type { Table } from '../read/table.ts'

/** What a rule says after looking: at how many things, and what it found. */
export interface Checked {
  readonly checked: number
  readonly hits: readonly Hit[]
}

/** Rows of a table, one of whose columns a finding is about. */
export interface RowSpot {
  readonly table: Table
  /** Ascending. */
  readonly rows: ArrayLike<number>
  readonly column: string | null
  /** Row → the day from which on it belongs to the finding, where that is another than its own: the first of two rows does once there is a second. */
  readonly since?: ReadonlyMap<number, Day>
}
/** A value of `hanke.yaml`. */
export interface KeySpot {
  readonly key: KeyPath
}
/** A whole file or folder, a line of it, or with the rest of an address the cell of its header. */
export interface FileSpot extends Partial<Place> {
  readonly path: string
  readonly line: number | null
}
export type Spot = RowSpot | KeySpot | FileSpot

export interface Hit {
  /** What the finding is about. Where the rule is an error, these rows are excluded. */
  readonly spots: readonly Spot[]
  /** What helps to understand it, and is not excluded: the first of two equal rows. */
  readonly related?: readonly Spot[]
  /** Values for the message. `actual` may be a list: one mistake in many rows is one finding. */
  readonly facts: Readonly<Record<string, Fact | readonly Fact[]>>
  readonly variant?: string
  /** Whose it is, where the scene does not say. */
  readonly implementer?: string
}

/** What a judge says of one value, pair or group: nothing, or what is wrong. */
export interface Verdict {
  /** The value itself; by default the cell as typed. */
  readonly actual?: Fact
  /** More values that differ from row to row and do not part one finding from another. */
  readonly each?: Facts
  /** Values that all rows of one finding share. */
  readonly facts?: Facts
  readonly variant?: string
}
