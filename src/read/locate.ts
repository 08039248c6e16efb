/** Which file is which table of which implementer, by its path alone. */
import { distance } from 'fastest-levenshtein'
import { commonTableOf, commonTablesOf } from './common/common-table-of.ts'
import { folded } from './folded.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { InputFile } from './read-table.ts'
import { isLeftover, isNamed, TABLE_FILE } from './table-name.ts'
import { type TableId, tableIds } from './tables/definition.ts'
import { tables } from './tables/tables.ts'

/** Something under `data/`, or a table beside `hanke.yaml`, that belongs to no implementer of the decision. */
export interface Stranger {
  /** The folder's name, or the file's where it stands in `data/` itself. */
  readonly folder: string
  readonly nearest: string | null
  /** `loose-table`: a table of ours in no one's folder; `unread-table`: one of another name; `loose-file`: any other file there. */
  readonly kind: 'folder' | 'loose-table' | 'unread-table' | 'loose-file' | 'root-table'
}

export interface Located {
  /** Implementer id → table → its files, sorted by path. */
  readonly byImplementer: ReadonlyMap<string, ReadonlyMap<TableId, readonly InputFile[]>>
  /** Files in an implementer's folder that are no table of ours. */
  readonly unknown: readonly { readonly implementer: string; readonly path: string; readonly nearest: TableId | null }[]
  readonly strangers: readonly Stranger[]
  /** Files that the patterns of several sources take: whose rows they are cannot be known, so nobody reads them. */
  readonly contested: readonly {
    readonly implementer: string
    readonly path: string
    readonly mappings: readonly Mapping[]
  }[]
}

/**
 * @param files every file under `data/`, with paths from the project folder.
 * @param mappings whose patterns come before the names that hanke knows.
 */
export function locate(
  files: readonly InputFile[],
  implementers: readonly string[],
  mappings: readonly Mapping[] = [],
): Located {
  const byImplementer = new Map(implementers.map((id) => [id, new Map<TableId, InputFile[]>()]))
  const unknown: { implementer: string; path: string; nearest: TableId | null }[] = []
  const contested: { implementer: string; path: string; mappings: Mapping[] }[] = []
  const strangers = new Map<string, Stranger>()
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, folder = '', name = ''] = file.path.split('/')
    const implementer = implementers.find((id) => sameFolder(id, folder))
    if (isLeftover(file.path)) continue
    if (!file.path.includes('/')) {
      strangers.set(file.path, { folder: file.path, nearest: null, kind: 'root-table' })
      continue
    }
    // An implementer may be called as a table is; its folder stays its own.
    if (implementer === undefined && commonTableOf(file.path, commonTablesOf.project) !== undefined) continue
    const handedIn = byImplementer.get(implementer ?? '')
    if (name === '') {
      strangers.set(folder, { folder, nearest: null, kind: looseKind(file.path, folder) })
    } else if (implementer === undefined || handedIn === undefined) {
      strangers.set(folder, { folder, nearest: nearestOf(folder, implementers), kind: 'folder' })
    } else {
      const takers = mappings.filter((mapping) => mapping.implementer === implementer && isTaken(file.path, mapping))
      const table = takers[0]?.table ?? tableOf(file.path, name)
      if (takers.length > 1) contested.push({ implementer, path: file.path, mappings: takers })
      else if (table === undefined) unknown.push({ implementer, path: file.path, nearest: nearestTable(name) })
      else handedIn.set(table, [...(handedIn.get(table) ?? []), file])
    }
  }
  return { byImplementer, unknown, strangers: [...strangers.values()], contested }
}

/** Whether the pattern of a source takes the file: only files that can be tables, so that a report's PDF beside it is none. */
export function isTaken(path: string, { files }: Mapping): boolean {
  return files !== null && TABLE_FILE.test(path) && files.takes(path.split('/').slice(2).join('/'))
}

/** Windows does not tell `Xamk` from `xamk`, so neither does hanke. */
function sameFolder(id: string, folder: string): boolean {
  return id.normalize('NFC').toLowerCase() === folder.normalize('NFC').toLowerCase()
}

/** @param name the file's own, or that of the folder that it stands in. */
function tableOf(path: string, name: string): TableId | undefined {
  return TABLE_FILE.test(path) ? tableIds.find((id) => isNamed(name, tables[id])) : undefined
}

function looseKind(path: string, name: string): Stranger['kind'] {
  if (tableOf(path, name) !== undefined) return 'loose-table'
  return TABLE_FILE.test(path) ? 'unread-table' : 'loose-file'
}

/** Whether a file that stands beside `hanke.yaml` is called as a table of an implementer. */
export function isMisplaced(name: string): boolean {
  return !isLeftover(name) && tableOf(name, name) !== undefined
}

/** The table that a file was probably meant to be called as; `null` where its name says nothing. */
export function nearestTable(name: string): TableId | null {
  if (!TABLE_FILE.test(name)) return null
  const stem = folded(name.replace(/\.[^.]*$/, ''))
  return tableIds.find((id) => namesOf(id).some((known) => isNear(known, stem))) ?? null
}

/** A third of the letters may differ, or all after the first four: `tyoajat`, `kustannusseuranta 2027`. */
function isNear(known: string, stem: string): boolean {
  return distance(known, stem) <= known.length / 3 || stem.startsWith(known.slice(0, 4))
}

function namesOf(id: TableId): string[] {
  return [folded(tables[id].name.fi), folded(tables[id].name.en)]
}

function nearestOf(word: string, words: readonly string[]): string | null {
  return words.find((known) => distance(known.toLowerCase(), word.toLowerCase()) <= 2) ?? null
}
