/** Everything that was handed in: the decision, every table of every implementer, and what could not be read. */
import type { Day } from '../day.ts'
import type { Implementer, Project } from '../project/project.ts'
import { isTaken, type Located, locate } from './locate.ts'
import { mappedDefinition } from './mapping/mapped-definition.ts'
import type { Mapping } from './mapping/mapping.ts'
import { mappingsOf } from './mapping/mappings-of.ts'
import { type InputFile, readTable } from './read-table.ts'
import type { SourceFile } from './source-file.ts'
import type { Table } from './table.ts'
import { type TableId, tableIds } from './tables/definition.ts'
import { tables } from './tables/tables.ts'

/** Each table by its id; absent where the implementer handed in none, or none that could be read. */
export type Tables = { readonly [K in TableId]?: Table<(typeof tables)[K]> }

export interface HandedIn {
  readonly implementer: Implementer
  readonly tables: Tables
  /** Every file of every table, read or refused. */
  readonly sources: Readonly<Record<TableId, readonly SourceFile[]>>
  /** How the implementer's own exports are read, by table. */
  readonly mappings: { readonly [K in TableId]?: Mapping }
}

export interface Dossier {
  readonly project: Project
  readonly asOf: Day
  readonly handedIn: readonly HandedIn[]
  readonly unknown: Located['unknown']
  readonly strangers: Located['strangers']
  readonly contested: Located['contested']
}

/** @param files every file under `data/`; a table's files are opened one after another, so that two never stand in memory. */
export async function readDossier(project: Project, files: readonly InputFile[], asOf: Day): Promise<Dossier> {
  const { list } = mappingsOf(project)
  const located = locate(
    files,
    project.implementers.map(({ id }) => id),
    list,
  )
  const handedIn: HandedIn[] = []
  for (const implementer of project.implementers) {
    const sources: Record<TableId, SourceFile[]> = { hours: [], costs: [], staff: [] }
    const mappings: { [K in TableId]?: Mapping } = {}
    for (const mapping of list) if (mapping.implementer === implementer.id) mappings[mapping.table] = mapping
    const read: { [K in TableId]?: unknown } = {}
    for (const id of tableIds) {
      const found = located.byImplementer.get(implementer.id)?.get(id) ?? []
      const mapping = mappings[id]
      const taken = new Set(
        found.filter(({ path }) => mapping !== undefined && isTaken(path, mapping)).map(({ path }) => path),
      )
      // A pattern that takes nothing says nothing of a file of the table's own name.
      const applies = mapping?.files === null || taken.size > 0 ? mapping : undefined
      const place = `data/${implementer.id}/${mapping?.files?.text ?? ''}`
      const result = await readTable(mappedDefinition(tables[id], applies), found, {
        place,
        has: (path) => taken.has(path),
      })
      sources[id] = result.sources
      if (result.table.files.length > 0) read[id] = result.table
    }
    handedIn.push({ implementer, tables: read as Tables, sources, mappings })
  }
  const { unknown, strangers, contested } = located
  return { project, asOf, handedIn, unknown, strangers, contested }
}
