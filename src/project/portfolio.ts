/** Several projects side by side, and the appropriation that is to pay them. */
import type { Day } from '../day.ts'
import type { Money } from '../money.ts'
import type { Approximate } from './approximate.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'

export interface Portfolio {
  /** Of the file's bytes, where it came from a file. */
  readonly sha256?: string
  readonly name: string
  readonly owner: string | null
  /** Where the projects stand: `hakemusvaiheessa`. */
  readonly state: string | null
  readonly appropriation: Approximate<Money>
  /** In the order of the file. */
  readonly projects: readonly PortfolioProject[]
  /** Where a value stands in `hanke.yaml`. */
  readonly addressOf: (path: KeyPath) => YamlAddress
}

/** Told in the file itself, or a project folder of its own, whose decision tells. */
export type PortfolioProject = InlineProject | FolderProject

export interface InlineProject {
  readonly told: 'inline'
  readonly id: string
  readonly name: string
  readonly lead: string | null
  readonly towns: Approximate<number> | null
  /** `null` is not known, which is not zero. */
  readonly budget: Approximate<Money> | null
  readonly start: Day | null
  readonly end: Day | null
}

export interface FolderProject {
  readonly told: 'folder'
  /** The folder's own name, where none is given. */
  readonly id: string
  /** From the portfolio's folder, with forward slashes, as written. */
  readonly path: string
}
