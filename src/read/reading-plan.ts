/** What is to be read: each implementer's tables with their files, in the order in which they are told of. */
import { looksLikeName } from '../lang/person-name.ts'
import type { Implementer, Project } from '../project/project.ts'
import { isTaken, type Located, locate } from './locate.ts'
import { mappedDefinition } from './mapping/mapped-definition.ts'
import type { Mapping } from './mapping/mapping.ts'
import { mappingsOf, type Sourced } from './mapping/mappings-of.ts'
import { type PackedTable, packTable } from './packed-table.ts'
import { type InputFile, readFile } from './read-table.ts'
import { Table } from './table.ts'
import { type TableDefinition, type TableId, tableIds } from './tables/definition.ts'
import { tables } from './tables/tables.ts'
import type { FilesOfPattern } from './twice.ts'

export interface PlannedTable {
  readonly implementer: string
  readonly table: TableId
  /** As the files answer to it: mapped where they are the implementer's own export. */
  readonly definition: TableDefinition
  readonly isMapped: boolean
  readonly files: readonly InputFile[]
  readonly pattern: FilesOfPattern
}

export interface ReadingPlan {
  readonly located: Located
  readonly tables: readonly PlannedTable[]
  /** How the implementers' own exports are read, by implementer and table. */
  readonly mappings: ReadonlyMap<string, { readonly [K in TableId]?: Mapping }>
}

/** A large file that another thread may read; plain enough to be sent to it. */
export interface ReadingJob {
  readonly path: string
  readonly implementer: string
  readonly table: TableId
  readonly isMapped: boolean
}

/** Below this, starting a thread costs more than it saves. */
const LARGE = 4_000_000

export function readingPlan(project: Project, files: readonly InputFile[]): ReadingPlan {
  const { list } = mappingsOf(project)
  const ids = project.implementers.map(({ id }) => id)
  const located = locate(files, ids, list)
  const mappings = new Map<string, { [K in TableId]?: Mapping }>(ids.map((id) => [id, {}]))
  for (const mapping of list) {
    const own = mappings.get(mapping.implementer)
    if (own !== undefined) own[mapping.table] = mapping
  }
  const planned = project.implementers.flatMap((implementer) =>
    tableIds.map((table) => {
      const found = located.byImplementer.get(implementer.id)?.get(table) ?? []
      const planned = plannedTable(implementer.id, table, found, mappings.get(implementer.id)?.[table])
      return { ...planned, definition: withPeople(planned.definition, implementer) }
    }),
  )
  return { located, tables: planned, mappings }
}

/** The decision's own ids are shown, whatever they look like; nearly always none looks like a name, and the definition stays as it is. */
function withPeople(definition: TableDefinition, { staff }: Implementer): TableDefinition {
  const named = staff.map(({ id }) => id).filter(looksLikeName)
  return named.length === 0 ? definition : { ...definition, people: new Set(named) }
}

function plannedTable(
  implementer: string,
  table: TableId,
  files: readonly InputFile[],
  mapping: Mapping | undefined,
): PlannedTable {
  const taken = new Set(
    files.filter(({ path }) => mapping !== undefined && isTaken(path, mapping)).map(({ path }) => path),
  )
  // A pattern that takes nothing says nothing of a file of the table's own name.
  const applies = mapping?.files === null || taken.size > 0 ? mapping : undefined
  return {
    implementer,
    table,
    definition: mappedDefinition<TableDefinition>(tables[table], applies),
    isMapped: applies !== undefined,
    files,
    pattern: { place: `data/${implementer}/${mapping?.files?.text ?? ''}`, has: (path) => taken.has(path) },
  }
}

/** The large files in the order in which they are read. */
export function largeJobs(planned: readonly PlannedTable[]): ReadingJob[] {
  return planned.flatMap(({ implementer, table, isMapped, files }) =>
    files.filter(({ size = 0 }) => size >= LARGE).map(({ path }) => ({ path, implementer, table, isMapped })),
  )
}

/** In the other thread: reads the job's file into a table of its own. */
export async function readJob(
  sourced: Sourced,
  { path, implementer, table, isMapped }: ReadingJob,
  bytes: () => Buffer,
): Promise<{ packed: PackedTable; handedOver: ArrayBuffer[] }> {
  const mapping = mappingsOf(sourced).list.find((one) => one.implementer === implementer && one.table === table)
  const own = new Table(mappedDefinition<TableDefinition>(tables[table], isMapped ? mapping : undefined), 0)
  const source = await readFile(own, { path, bytes }, undefined)
  return packTable(own, source)
}
