/** Finds the header among a file's first records, and which of our columns each of its cells names. */
import { distance } from 'fastest-levenshtein'
import { folded } from './folded.ts'
import type { Refusal } from './source-file.ts'
import type { TableDefinition } from './tables/definition.ts'

export interface Header {
  /** Index among the records that were looked at. */
  readonly at: number
  readonly cells: readonly string[]
  /** Column id → index of its cell. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly ignored: readonly { readonly index: number; readonly header: string }[]
  readonly refusals: readonly Refusal[]
}

/** @returns the record that answers to most of the table's columns, or `undefined` where none answers to any. */
export function findHeader(records: readonly (readonly string[])[], table: TableDefinition): Header | undefined {
  let best: Header | undefined
  records.forEach((cells, at) => {
    const header = readHeader(cells, at, table)
    if (header.indexOf.size > (best?.indexOf.size ?? 0)) best = header
  })
  return best
}

function readHeader(cells: readonly string[], at: number, table: TableDefinition): Header {
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
  return { at, cells, indexOf, ignored, refusals }
}

function namesOf(table: TableDefinition): Map<string, string> {
  const named = new Map<string, string>()
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
