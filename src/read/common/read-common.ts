/** Reads the tables that are no one implementer's. */
import { distance } from 'fastest-levenshtein'
import type { DocumentKind } from '../../project/document.ts'
import type { FileSet, Tables } from '../file-set.ts'
import { folded } from '../folded.ts'
import { type InputFile, readTable } from '../read-table.ts'
import type { SourceFile } from '../source-file.ts'
import { isLeftover, TABLE_FILE } from '../table-name.ts'
import type { CommonTableId, TableDefinition } from '../tables/definition.ts'
import { commonTables } from '../tables/tables.ts'
import { commonTableOf, commonTablesOf } from './common-table-of.ts'

export interface CommonTables extends FileSet {
  readonly tables: Tables<CommonTableId>
  readonly sources: Readonly<Record<CommonTableId, readonly SourceFile[]>>
  /** Where there are no implementers: files under `data/` that are none of these tables, and which of them each was probably meant for. */
  readonly unknown: readonly { readonly path: string; readonly nearest: CommonTableId | null }[]
}

/**
 * @param files every file under `data/`.
 * @param kind of the folder's `hanke.yaml`: a project's folder has no measures, and its other files are its implementers'.
 */
export async function readCommon(files: readonly InputFile[], kind: DocumentKind): Promise<CommonTables> {
  const ids = commonTablesOf[kind]
  const inOrder = files.filter(({ path }) => !isLeftover(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const sources: Record<CommonTableId, SourceFile[]> = { measures: [], activities: [] }
  const tables: { [K in CommonTableId]?: unknown } = {}
  for (const id of ids) {
    const own = inOrder.filter(({ path }) => commonTableOf(path, [id]) !== undefined)
    const result = await readTable<TableDefinition>(commonTables[id], own)
    sources[id] = result.sources
    if (result.table.files.length > 0) tables[id] = result.table
  }
  const others = kind === 'project' ? [] : inOrder.filter(({ path }) => commonTableOf(path, ids) === undefined)
  const unknown = others.map(({ path }) => ({ path, nearest: nearestOf(path, ids) }))
  return { tables: tables as Tables<CommonTableId>, sources, mappings: {}, unknown }
}

/** One table of them: a document that is drawn from it does not tell of the others. */
export function onlyOf<K extends CommonTableId>(all: CommonTables, id: K): CommonTables {
  const { [id]: table } = all.tables
  return {
    ...all,
    tables: table === undefined ? {} : { [id]: table },
    sources: { measures: [], activities: [], [id]: all.sources[id] },
  }
}

/** A third of the letters may differ, or all after the first four: `mittari`, `toimet 2027`. */
function nearestOf(path: string, ids: readonly CommonTableId[]): CommonTableId | null {
  const [, name = ''] = path.split('/')
  const stem = folded(name.replace(TABLE_FILE, ''))
  const isNear = (known: string): boolean =>
    distance(known, stem) <= known.length / 3 || stem.startsWith(known.slice(0, 4))
  return ids.find((id) => Object.values(commonTables[id].name).some((word) => isNear(folded(word)))) ?? null
}
