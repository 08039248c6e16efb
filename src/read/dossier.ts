/** Everything that was handed in: the decision, every table of every implementer, and what could not be read. */
import type { Day } from '../day.ts'
import type { Implementer, Project } from '../project/project.ts'
import { type Located, locate } from './locate.ts'
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
}

export interface Dossier {
  readonly project: Project
  readonly asOf: Day
  readonly handedIn: readonly HandedIn[]
  readonly unknown: Located['unknown']
  readonly strangers: Located['strangers']
}

/** @param files every file under `data/`; a table's files are opened one after another, so that two never stand in memory. */
export async function readDossier(project: Project, files: readonly InputFile[], asOf: Day): Promise<Dossier> {
  const located = locate(
    files,
    project.implementers.map(({ id }) => id),
  )
  const handedIn: HandedIn[] = []
  for (const implementer of project.implementers) {
    const sources: Record<TableId, SourceFile[]> = { hours: [], costs: [], staff: [] }
    const read: { [K in TableId]?: unknown } = {}
    for (const id of tableIds) {
      const found = located.byImplementer.get(implementer.id)?.get(id) ?? []
      const result = await readTable(tables[id], found)
      sources[id] = result.sources
      if (result.table.files.length > 0) read[id] = result.table
    }
    handedIn.push({ implementer, tables: read as Tables, sources })
  }
  return { project, asOf, handedIn, unknown: located.unknown, strangers: located.strangers }
}
