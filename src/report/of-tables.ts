/** Which findings a report tells of that rests on some of the tables only. */
import type { Project } from '../project/project.ts'
import type { Dossier } from '../read/dossier.ts'
import { tableNamed } from '../read/mapping/mappings-of.ts'
import { type TableId, tableIds } from '../read/tables/definition.ts'
import type { Finding } from '../rules/finding.ts'
import type { Spot } from '../rules/rule.ts'

/** Of a finding about files or the decision, whether it is about these tables, or about no one table. */
export function isOfTables(
  { handedIn, project }: Dossier,
  tables: readonly TableId[],
): (finding: Pick<Finding, 'spots' | 'facts'>) => boolean {
  const tableOfPath = new Map<string, TableId>()
  for (const { sources } of handedIn)
    for (const id of tableIds) for (const { path } of sources[id]) tableOfPath.set(path, id)
  return ({ spots, facts }) => {
    const { actual } = facts
    // A table that is missing has no place of its own: the finding names it.
    const missing =
      actual !== undefined && 'kind' in actual && actual.kind === 'word' ? asTable(actual.text) : undefined
    const ids = spots.map((spot) => missing ?? tableOf(spot, project, tableOfPath))
    return ids.length === 0 || ids.some((id) => id === undefined || tables.includes(id))
  }
}

function tableOf(spot: Spot, { sources }: Project, tableOfPath: ReadonlyMap<string, TableId>): TableId | undefined {
  if ('rows' in spot) return asTable(spot.table.definition.id)
  if ('path' in spot) return tableOfPath.get(spot.path)
  const [list, at] = spot.key
  return list === 'sources' && typeof at === 'number'
    ? asTable(tableNamed(sources[at]?.table ?? '')?.id ?? '')
    : undefined
}

function asTable(text: string): TableId | undefined {
  return tableIds.find((id) => id === text)
}
