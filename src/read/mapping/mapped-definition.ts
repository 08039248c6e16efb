/** A table's definition as an implementer's export answers to it: the same columns, read its way. */
import type { TableDefinition } from '../tables/definition.ts'
import type { Mapping } from './mapping.ts'

export function mappedDefinition<D extends TableDefinition>(table: D, mapping: Mapping | undefined): D {
  if (mapping === undefined) return table
  const columns = Object.entries(table.columns).map(([id, column]) => [
    id,
    { ...column, cell: mapping.cells.get(id) ?? column.cell },
  ])
  return { ...table, columns: Object.fromEntries(columns), mapping }
}
