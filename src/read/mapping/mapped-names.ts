/** Which header names which column where a mapping says so. */
import { folded } from '../folded.ts'
import type { TableDefinition } from '../tables/definition.ts'
import type { Mapping } from './mapping.ts'

/**
 * @param own the table's own headers, folded → column id.
 * @returns the same under the mapping: a mapped column has its one header, a constant one none, and an ignored header names nothing. The
 *   other columns keep their own headers.
 */
export function mappedNames(own: ReadonlyMap<string, string>, mapping: Mapping): Map<string, string> {
  const named = new Map([...own].filter(([, id]) => !mapping.headers.has(id) && !mapping.constants.has(id)))
  for (const header of mapping.ignore) named.delete(folded(header))
  for (const [id, header] of mapping.headers) named.set(folded(header), id)
  return named
}

/** Headers that the mapping names and a file must have: of columns, and of conditions by which rows are left out. */
export function demandedHeaders({ headers, skip }: Mapping): readonly string[] {
  return [...new Set([...headers.values(), ...skip.map(({ column }) => column)])]
}

/** Columns that a file must have a header for. */
export function requiredIds({ columns, mapping }: TableDefinition): string[] {
  return Object.entries(columns).flatMap(([id, { required }]) =>
    mapping?.headers.has(id) || (required && !mapping?.constants.has(id)) ? [id] : [],
  )
}

/** Cells that a header with all of those has at least; one column of theirs may be two of ours. */
export function fewestCells(definition: TableDefinition): number {
  const names = requiredIds(definition).map((id) => folded(definition.mapping?.headers.get(id) ?? id))
  return new Set(names).size
}
