/** How one implementer's export is read as one of our tables: a source of `hanke.yaml` whose names were found to be right. */
import type { KeyPath } from '../../project/project.ts'
import type { DecimalMark, Expectation, SkipCondition } from '../../project/source.ts'
import type { CellKind } from '../cell.ts'
import type { TableId } from '../tables/definition.ts'

export interface Mapping {
  /** Where it stands in `hanke.yaml`. */
  readonly key: KeyPath
  readonly implementer: string
  readonly table: TableId
  /** The pattern as written, and what it takes; `null`: files of the table's own name. */
  readonly files: FilesPattern | null
  readonly sheet: string | null
  /** Column id → the header in the file. */
  readonly headers: ReadonlyMap<string, string>
  /** Column id → the value of every row, written as our tables write it. */
  readonly constants: ReadonlyMap<string, string>
  /** Column id → code in the file → our value; and the key of `hanke.yaml` under which they stand. */
  readonly codes: ReadonlyMap<string, Codes>
  /** Column id → how its cells are read, where that differs from the table's own way. */
  readonly cells: ReadonlyMap<string, CellKind<unknown>>
  readonly ignore: readonly string[]
  /** Of the file's texts; a number of a workbook has none of its own. */
  readonly decimal: DecimalMark | null
  readonly skip: readonly SkipCondition[]
  readonly expect: Expectation
}

export interface Codes {
  /** The column as the decision's file names it. */
  readonly name: string
  readonly values: Readonly<Record<string, string>>
}

export interface FilesPattern {
  readonly text: string
  /** @param path within the implementer's folder, with forward slashes. */
  readonly takes: (path: string) => boolean
}
