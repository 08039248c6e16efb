/** A development programme as hanke knows it: goals, whose measures stand in a table of their own, and a budget. */
import type { Day } from '../day.ts'
import type { Money } from '../money.ts'
import type { Approximate } from './approximate.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'

export interface Programme {
  /** Of the file's bytes, where it came from a file. */
  readonly sha256?: string
  readonly name: string
  readonly owner: string | null
  readonly start: Day | null
  readonly end: Day | null
  /** The day to which the report tells. */
  readonly reported: Day | null
  /** In the order of the file, which gives them their numbers. */
  readonly goals: readonly Goal[]
  readonly budget: ProgrammeBudget | null
  /** Where a value stands in `hanke.yaml`. */
  readonly addressOf: (path: KeyPath) => YamlAddress
}

export interface Goal {
  /** What the table of measures calls it by, and its text is named by. */
  readonly id: string
  readonly name: string
}

export interface ProgrammeBudget {
  readonly planned: Approximate<Money>
  /** `null` is not known, which is not zero. */
  readonly used: Approximate<Money> | null
}
