/** Which file is which table of which implementer, by its path alone. */
import { distance } from 'fastest-levenshtein'
import { folded } from './folded.ts'
import type { InputFile } from './read-table.ts'
import { type TableId, tableIds } from './tables/definition.ts'
import { tables } from './tables/tables.ts'

export interface Located {
  /** Implementer id → table → its files, sorted by path. */
  readonly byImplementer: ReadonlyMap<string, ReadonlyMap<TableId, readonly InputFile[]>>
  /** Files in an implementer's folder that are no table of ours. */
  readonly unknown: readonly { readonly implementer: string; readonly path: string; readonly nearest: TableId | null }[]
  /** Folders under `data/` that name no implementer of the decision. */
  readonly strangers: readonly { readonly folder: string; readonly nearest: string | null }[]
}

const READABLE = /\.(csv|tsv|txt|xlsx)$/i

/** @param files every file under `data/`, with paths from the project folder. */
export function locate(files: readonly InputFile[], implementers: readonly string[]): Located {
  const byImplementer = new Map(implementers.map((id) => [id, new Map<TableId, InputFile[]>()]))
  const unknown: { implementer: string; path: string; nearest: TableId | null }[] = []
  const strangers = new Map<string, string | null>()
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, implementer = '', name = ''] = file.path.split('/')
    if (name === '' || isLeftover(file.path)) continue
    const handedIn = byImplementer.get(implementer)
    if (handedIn === undefined) {
      strangers.set(implementer, nearestOf(implementer, implementers))
      continue
    }
    const table = READABLE.test(file.path) ? tableNamed(name.replace(READABLE, '')) : undefined
    if (table === undefined) unknown.push({ implementer, path: file.path, nearest: nearestTable(name) })
    else handedIn.set(table, [...(handedIn.get(table) ?? []), file])
  }
  return { byImplementer, unknown, strangers: [...strangers].map(([folder, nearest]) => ({ folder, nearest })) }
}

/** Excel's lock file of an open workbook, and what systems leave in folders. */
function isLeftover(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  return name.startsWith('~$') || name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name)
}

function tableNamed(name: string): TableId | undefined {
  return tableIds.find((id) => namesOf(id).includes(folded(name)))
}

function nearestTable(name: string): TableId | null {
  const stem = folded(name.replace(/\.[^.]*$/, ''))
  return (
    tableIds.find((id) => namesOf(id).some((known) => distance(known, stem) <= 3 || stem.startsWith(known))) ?? null
  )
}

function namesOf(id: TableId): string[] {
  return [folded(tables[id].name.fi), folded(tables[id].name.en)]
}

function nearestOf(word: string, words: readonly string[]): string | null {
  return words.find((known) => distance(known.toLowerCase(), word.toLowerCase()) <= 2) ?? null
}
