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
export function eachRefusal(scene: FileScene, rule: RefusalRule, explain: (file: RefusedFile) => Hit): Checked {
  const { checked, files } = refusedFiles(scene, rule)
  return { checked, hits: files.map(explain) }
}

/** The files of the implementer that the rule refuses, table by table, and how many there are in all. */
export function refusedFiles(
  { handedIn }: FileScene,
  rule: RefusalRule,
): { readonly checked: number; readonly files: readonly RefusedFile[] } {
  const own: readonly string[] = reasons[rule]
  let checked = 0
  const files: RefusedFile[] = []
  for (const table of anyTableIds) {
    const definition = mappedDefinition<TableDefinition>(anyTables[table], handedIn.mappings[table])
    for (const source of handedIn.sources[table] ?? []) {
      checked += 1
      const [first, ...more] = source.refusals.filter(({ reason }) => own.includes(reason))
      if (first !== undefined) files.push({ table, definition, source, refusals: [first, ...more] })
    }
  }
  return { checked, files }
}
