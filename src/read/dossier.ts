/** Everything that was handed in: the decision, every table of every implementer, and what could not be read. */
import type { Day } from '../day.ts'
import type { Implementer, Project } from '../project/project.ts'
import type { FileSet, Tables } from './file-set.ts'
import type { Located } from './locate.ts'
import { type Helpers, type InputFile, readTable } from './read-table.ts'
import { largeJobs, type ReadingJob, readingPlan } from './reading-plan.ts'
import type { SourceFile } from './source-file.ts'
import { type TableId, tableIds } from './tables/definition.ts'

export type { FileSet, Tables } from './file-set.ts'

export interface HandedIn extends FileSet {
  readonly implementer: Implementer
  readonly tables: Tables
  readonly sources: Readonly<Record<TableId, readonly SourceFile[]>>
}

export interface Dossier {
  readonly project: Project
  readonly asOf: Day
  readonly handedIn: readonly HandedIn[]
  readonly unknown: Located['unknown']
  readonly strangers: Located['strangers']
  readonly contested: Located['contested']
}

/** Starts other threads on the large files of a project, if that is worth it. */
export type StartHelpers = (project: Project, jobs: readonly ReadingJob[]) => Promise<Helpers | undefined>

/**
 * @param files every file under `data/`; a table's files are opened one after another, so that two never stand in memory.
 * @param start where large files may be read by other threads. How many there are changes nothing in the dossier.
 * @param only the tables to read: of the others it is as if they had not been handed in.
 */
export async function readDossier(
  project: Project,
  files: readonly InputFile[],
  asOf: Day,
  start?: StartHelpers,
  only: readonly TableId[] = tableIds,
): Promise<Dossier> {
  const plan = readingPlan(project, files)
  const planned = plan.tables.filter(({ table }) => only.includes(table))
  const helpers = await start?.(project, largeJobs(planned))
  const handedIn: HandedIn[] = []
  for (const implementer of project.implementers) {
    const sources = noSources()
    const read: { [K in TableId]?: unknown } = {}
    for (const one of planned.filter((table) => table.implementer === implementer.id)) {
      const { table: id, definition, pattern } = one
      const result = await readTable(definition, one.files, pattern, helpers)
      sources[id] = result.sources
      if (result.table.files.length > 0) read[id] = result.table
    }
    handedIn.push({ implementer, tables: read as Tables, sources, mappings: plan.mappings.get(implementer.id) ?? {} })
  }
  const { unknown, strangers, contested } = plan.located
  return { project, asOf, handedIn, unknown, strangers, contested }
}

/** The same with some of its tables only: of the others it is as if they had not been handed in. */
export function withTables(dossier: Dossier, only: readonly TableId[]): Dossier {
  const kept = <V>(byTable: { readonly [K in TableId]?: V }) =>
    Object.fromEntries(Object.entries(byTable).filter(([id]) => only.some((one) => one === id)))
  const handedIn = dossier.handedIn.map((one) => ({
    ...one,
    tables: kept(one.tables as { readonly [K in TableId]?: unknown }) as Tables,
    sources: { ...noSources(), ...kept(one.sources) },
  }))
  return { ...dossier, handedIn }
}

function noSources(): Record<TableId, SourceFile[]> {
  return { participants: [], companies: [], hours: [], costs: [], staff: [] }
}
