/** Tables that were handed in together: an implementer's, or those that are no one implementer's. */
import type { Mapping } from './mapping/mapping.ts'
import type { SourceFile } from './source-file.ts'
import type { Table } from './table.ts'
import type { AnyTableId, TableId } from './tables/definition.ts'
import type { anyTables } from './tables/tables.ts'

/** Each table by its id; absent where none was handed in, or none that could be read. */
export type Tables<K extends AnyTableId = TableId> = { readonly [T in K]?: Table<(typeof anyTables)[T]> }

export interface FileSet {
  readonly tables: Tables<AnyTableId>
  /** Every file of every table, read or refused. */
  readonly sources: { readonly [K in AnyTableId]?: readonly SourceFile[] }
  /** How an implementer's own exports are read, by table. */
  readonly mappings: { readonly [K in AnyTableId]?: Mapping }
}
