/** A file as hanke would read it by a source: its first rows, and what could not be read. */
import type { Source } from '../../../project/source.ts'
import type { Column } from '../../column.ts'
import { readTable } from '../../read-table.ts'
import type { SourceFile } from '../../source-file.ts'
import type { Table } from '../../table.ts'
import type { TableDefinition } from '../../tables/definition.ts'
import { mappedDefinition } from '../mapped-definition.ts'
import { mappingOf } from '../mappings-of.ts'

export interface Preview {
  readonly table: Table
  readonly source: SourceFile
  /** Columns that hold something, in the order of the table. */
  readonly columns: readonly { readonly id: string; readonly column: Column<unknown> }[]
}

/** @param path as it is to be told. @returns `undefined` where the source itself does not fit its table. */
export async function preview(
  source: Source,
  definition: TableDefinition,
  path: string,
  bytes: Buffer,
): Promise<Preview | undefined> {
  const mapping = mappingOf(source)
  if (mapping === undefined) return undefined
  const { table, sources } = await readTable(mappedDefinition(definition, mapping), [{ path, bytes: () => bytes }])
  const [read] = sources
  if (read === undefined) return undefined
  const columns = Object.entries<Column<unknown>>(table.columns)
  return {
    table,
    source: read,
    columns: columns.filter(([, { size }]) => size > 1).map(([id, column]) => ({ id, column })),
  }
}
