/** Finds the header among a file's first records, and which of our columns each of its cells names. */
import { distance } from 'fastest-levenshtein'
import { folded } from './folded.ts'
import type { Refusal } from './source-file.ts'
import type { TableDefinition } from './tables/definition.ts'

export interface Header {
  /** Index among the records that were looked at. */
  readonly at: number
  /** Physical line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Column id → index of its cell. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly ignored: readonly { readonly index: number; readonly header: string }[]
  readonly refusals: readonly Refusal[]
}

/**
 * @returns the first record that answers to every required column; where none does, the one that answers to most, with what it lacks;
 * `undefined` where none answers to any.
 */
export function findHeader(records: readonly (readonly string[])[], table: TableDefinition): Header | undefined {
  const named = namesOf(table)
  const required = Object.entries(table.columns).flatMap(([id, column]) => (column.required ? [id] : []))
  let best: { at: number; line: number; cells: readonly string[]; known: Set<string> } | undefined
  let line = 1
  for (const [at, cells] of records.entries()) {
    const known = new Set(cells.flatMap((cell) => named.get(folded(cell)) ?? []))
    if (known.size > (best?.known.size ?? 0)) best = { at, line, cells, known }
    if (best?.at === at && required.every((id) => known.has(id))) break
    line += 1 + breaksIn(cells)
  }
  return best === undefined ? undefined : readHeader(best.cells, best.at, best.line, table)
}

/** Line breaks inside cells. */
export function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) if (cell.length > 0 && /[\r\n]/.test(cell)) breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0
  return breaks
}

/** The id of the column that a header names, in either language; `undefined` where it names none. */
export function columnNamed(header: string, table: TableDefinition): string | undefined {
  return namesOf(table).get(folded(header))
}

function readHeader(cells: readonly string[], at: number, line: number, table: TableDefinition): Header {
  const named = namesOf(table)
  const indexOf = new Map<string, number>()
  const ignored: { index: number; header: string }[] = []
  const refusals: Refusal[] = []
  cells.forEach((cell, index) => {
    const id = named.get(folded(cell))
    if (id === undefined) {
      if (cell.trim() !== '') ignored.push({ index, header: cell.trim() })
    } else if (indexOf.has(id)) {
      refusals.push({ reason: 'same-header-twice', line: null, about: cell.trim(), nearest: null })
    } else indexOf.set(id, index)
  })
  for (const [id, column] of Object.entries(table.columns)) {
    if (!column.required || indexOf.has(id)) continue
    refusals.push({ reason: 'missing-column', line: null, about: id, nearest: nearest(column.header, ignored) })
  }
  return { at, line, cells, indexOf, ignored, refusals }
}

const remembered = new WeakMap<TableDefinition, Map<string, string>>()

function namesOf(table: TableDefinition): Map<string, string> {
  const known = remembered.get(table)
  if (known !== undefined) return known
  const named = new Map<string, string>()
  remembered.set(table, named)
  for (const [id, column] of Object.entries(table.columns)) {
    for (const name of [column.header.fi, column.header.en, id]) named.set(folded(name), id)
  }
  return named
}

/** The unknown header that is most likely the missing one misspelt. */
function nearest(header: { fi: string; en: string }, candidates: readonly { header: string }[]): string | null {
  let best: { header: string; off: number } | undefined
  for (const { header: typed } of candidates) {
    for (const name of [header.fi, header.en]) {
      const off = distance(folded(typed), folded(name))
      const near = off <= Math.max(2, Math.floor(name.length / 3)) || folded(typed).startsWith(folded(name))
      if (near && off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { header: typed, off }
    }
  }
  return best?.header ?? null
}
