/** Files that could not be read at all, for one reason or several that one rule reports. */
import type { Refusal, RefusalRule, SourceFile } from '../../read/source-file.ts'
import { refusals as reasons } from '../../read/source-file.ts'
import { type TableId, tableIds } from '../../read/tables/definition.ts'
import type { Checked, FileScene, Hit } from '../rule.ts'

export interface RefusedFile {
  readonly table: TableId
  readonly source: SourceFile
  /** Only those that the rule reports. */
  readonly refusals: readonly [Refusal, ...Refusal[]]
}

/** One hit for each file of the implementer that the rule refuses. */
export function eachRefusal({ handedIn }: FileScene, rule: RefusalRule, explain: (file: RefusedFile) => Hit): Checked {
  const own: readonly string[] = reasons[rule]
  let checked = 0
  const hits: Hit[] = []
  for (const table of tableIds) {
    for (const source of handedIn.sources[table]) {
      checked += 1
      const [first, ...more] = source.refusals.filter(({ reason }) => own.includes(reason))
      if (first !== undefined) hits.push(explain({ table, source, refusals: [first, ...more] }))
    }
  }
  return { checked, hits }
}
