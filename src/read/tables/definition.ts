/** What a table is: its columns with headers, kind and help stand here once; reader, templates and documentation come from it. */
import type { Text } from '../../lang/lang.ts'
import type { CellKind } from '../cell.ts'
import type { Mapping } from '../mapping/mapping.ts'

/** Those that each implementer hands in. */
export const tableIds = ['participants', 'companies', 'hours', 'costs', 'staff'] as const
export type TableId = (typeof tableIds)[number]

/** Those that stand in `data/` itself and are no one implementer's. */
export const commonTableIds = ['measures', 'activities'] as const
export type CommonTableId = (typeof commonTableIds)[number]

export const anyTableIds = [...tableIds, ...commonTableIds] as const
export type AnyTableId = (typeof anyTableIds)[number]

export interface ColumnDefinition<T> {
  readonly header: Text
  readonly cell: CellKind<T>
  readonly required: boolean
  readonly help: Text
  /** Never written to any output, whatever happens. */
  readonly personal: boolean
}

export interface TableDefinition {
  readonly id: AnyTableId
  /** The file's name without its ending, in both languages. */
  readonly name: Text
  readonly help: Text
  readonly columns: Readonly<Record<string, ColumnDefinition<unknown>>>
  /** Its rows are people: of a cell nothing is shown that could be free text. */
  readonly isOfPeople?: true
  /** Cells of unknown columns are looked at for what is personal. */
  readonly isWatched?: true
  /** Ids of the decision that could be taken for names, and are shown all the same. Absent where there are none. */
  readonly people?: ReadonlySet<string>
  /** Where the files are an implementer's own export: how they are read as this table. */
  readonly mapping?: Mapping
}

/** A table that an implementer hands in, as `hanke.yaml` may describe the implementer's own export of it. */
export interface ImplementerTable extends TableDefinition {
  readonly id: TableId
}

export type ValueOf<C> = C extends ColumnDefinition<infer T> ? T : never

interface Traits {
  readonly required?: true
  readonly personal?: true
}

/** Shorthand for one column. */
export function column<T>(header: Text, cell: CellKind<T>, help: Text, traits: Traits = {}): ColumnDefinition<T> {
  return { header, cell, help, required: traits.required ?? false, personal: traits.personal ?? false }
}

export function isCommon({ id }: TableDefinition): boolean {
  return commonTableIds.some((common) => common === id)
}
