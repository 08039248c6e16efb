/** Files that could not be read at all, for one reason or several that one rule reports. */

import { mappedDefinition } from '../../read/mapping/mapped-definition.ts'
import type { Refusal, RefusalRule, SourceFile } from '../../read/source-file.ts'
import { refusals as reasons } from '../../read/source-file.ts'
import { type AnyTableId, anyTableIds, type TableDefinition } from '../../read/tables/definition.ts'
import { anyTables } from '../../read/tables/tables.ts'
import type { Checked, FileScene, Hit } from '../rule.ts'

export interface RefusedFile {
  readonly table: AnyTableId
  /** The table as the implementer's file answers to it. */
  readonly definition: TableDefinition
  readonly source: SourceFile
  /** Only those that the rule reports. */
  readonly refusals: readonly [Refusal, ...Refusal[]]
}

/** One hit for each file of the implementer that the rule refuses. */
export function eachRefusal({ handedIn }: FileScene, rule: RefusalRule, explain: (file: RefusedFile) => Hit): Checked {
  const own: readonly string[] = reasons[rule]
  let checked = 0
  const hits: Hit[] = []
  for (const table of anyTableIds) {
    const definition = mappedDefinition<TableDefinition>(anyTables[table], handedIn.mappings[table])
    for (const source of handedIn.sources[table] ?? []) {
      checked += 1
      const [first, ...more] = source.refusals.filter(({ reason }) => own.includes(reason))
      if (first !== undefined) hits.push(explain({ table, definition, source, refusals: [first, ...more] }))
    }
  }
  return { checked, hits }
}
