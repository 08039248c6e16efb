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

/** Looks at records one by one for the header: the first that answers to every required column, else the one that answers to most. */
export class HeaderSearch {
  private readonly named: ReadonlyMap<string, string>
  private readonly required: readonly string[]
  private readonly table: TableDefinition
  private best: { at: number; line: number; cells: readonly string[]; known: number } | undefined
  private at = 0

  constructor(table: TableDefinition) {
    this.table = table
    this.named = namesOf(table)
    this.required = Object.entries(table.columns).flatMap(([id, column]) => (column.required ? [id] : []))
  }

  /** @returns whether this is the header, so that no other need be looked at. */
  isFound(cells: readonly string[], line: number): boolean {
    const known = new Set(cells.flatMap((cell) => this.named.get(folded(cell)) ?? []))
    const at = this.at++
    if (known.size > (this.best?.known ?? 0)) this.best = { at, line, cells, known: known.size }
    return this.best?.at === at && this.required.every((id) => known.has(id))
  }

  /** The header with what it lacks; `undefined` where no record answered to any column. */
  header(): Header | undefined {
    return this.best === undefined ? undefined : readHeader(this.best.cells, this.best.at, this.best.line, this.table)
  }
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
