/** Finds the header among a file's first records, and which of our columns each of its cells names. */
import { distance } from 'fastest-levenshtein'
import { folded } from './folded.ts'
import { columnIn } from './garbled-header.ts'
import { demandedHeaders, mappedNames, requiredIds } from './mapping/mapped-names.ts'
import { synonyms } from './mapping/proposal/synonyms.ts'
import { rowsAbove } from './rows-above.ts'
import { type Refusal, refusal } from './source-file.ts'
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
  private readonly looked: (readonly string[])[] = []

  constructor(table: TableDefinition) {
    this.table = table
    this.named = namesOf(table)
    this.required = requiredIds(table)
  }

  /** @returns whether this is the header, so that no other need be looked at. */
  isFound(cells: readonly string[], line: number): boolean {
    const known = new Set(cells.flatMap((cell) => columnIn(this.named, cell) ?? []))
    const at = this.looked.push(cells) - 1
    if (known.size > (this.best?.known ?? 0)) this.best = { at, line, cells, known: known.size }
    return this.best?.at === at && this.required.every((id) => known.has(id))
  }

  /** A record too narrow for the header, and so for a row of the table too, counts as looked at. */
  pass(): void {
    this.looked.push([])
  }

  /** The header with what it lacks; `undefined` where no record answered to any column. */
  header(): Header | undefined {
    if (this.best === undefined) return undefined
    const header = readHeader(this.best.cells, this.best.at, this.best.line, this.table)
    if (header.refusals.length > 0) return header
    const rows = rowsAbove(this.looked.slice(0, header.at), header.indexOf, this.table)
    return rows === 0 ? header : { ...header, refusals: [{ ...refusal('rows-above-header'), about: String(rows) }] }
  }
}

/** The id of the column that a header names, in either language; `undefined` where it names none. */
export function columnNamed(header: string, table: TableDefinition): string | undefined {
  return columnIn(namesOf(table), header)
}

function readHeader(cells: readonly string[], at: number, line: number, table: TableDefinition): Header {
  const named = namesOf(table)
  const indexOf = new Map<string, number>()
  const ignored: { index: number; header: string }[] = []
  const refusals: Refusal[] = []
  // Columns that the decision leaves out or uses for skipping rows are not unknown.
  const { ignore = [], skip = [] } = table.mapping ?? {}
  const spokenFor = new Set([...ignore, ...skip.map(({ column }) => column)].map(folded))
  cells.forEach((cell, index) => {
    const id = columnIn(named, cell)
    if (id === undefined) {
      if (cell.trim() !== '' && !spokenFor.has(folded(cell))) ignored.push({ index, header: cell.trim() })
    } else if (indexOf.has(id)) {
      refusals.push({ reason: 'same-header-twice', line: null, about: cell.trim(), nearest: null })
    } else indexOf.set(id, index)
  })
  // One column of theirs may be two of ours: an account that is also the category.
  for (const [id, header] of table.mapping?.headers ?? []) {
    const index = cells.findIndex((cell) => folded(cell) === folded(header))
    if (!indexOf.has(id) && index !== -1) indexOf.set(id, index)
  }
  const demanded = table.mapping === undefined ? [] : demandedHeaders(table.mapping)
  for (const header of demanded) {
    if (cells.some((cell) => folded(cell) === folded(header))) continue
    const near = nearest({ fi: header, en: header }, ignored)
    refusals.push({ reason: 'missing-mapped-column', line: null, about: header, nearest: near })
  }
  for (const [id, column] of Object.entries(table.columns)) {
    if (!column.required || indexOf.has(id) || table.mapping?.headers.has(id) || table.mapping?.constants.has(id))
      continue
    const near = calledElsewhere(table, id, ignored) ?? nearest(column.header, ignored)
    refusals.push({ reason: 'missing-column', line: null, about: id, nearest: near })
  }
  return { at, line, cells, indexOf, ignored, refusals }
}

const remembered = new WeakMap<TableDefinition, Map<string, string>>()

function namesOf(table: TableDefinition): Map<string, string> {
  const known = remembered.get(table)
  if (known !== undefined) return known
  const own = new Map<string, string>()
  for (const [id, column] of Object.entries(table.columns)) {
    for (const name of [column.header.fi, column.header.en, id]) own.set(folded(name), id)
  }
  const named = table.mapping === undefined ? own : mappedNames(own, table.mapping)
  remembered.set(table, named)
  return named
}

/** No header of ours is near a longer one. */
const LONGEST = 100

/** The unknown header that is the missing one's in other systems: `Pvm` for the day. */
function calledElsewhere(table: TableDefinition, id: string, candidates: readonly { header: string }[]): string | null {
  const names = synonyms[table.id]?.[id] ?? []
  const found = names.flatMap((name) => candidates.find(({ header }) => folded(header) === folded(name)) ?? [])
  return found[0]?.header ?? null
}

/** The unknown header that is most likely the missing one misspelt. */
function nearest(header: { fi: string; en: string }, candidates: readonly { header: string }[]): string | null {
  let best: { header: string; off: number } | undefined
  for (const { header: typed } of candidates) {
    if (typed.length > LONGEST) continue
    for (const name of [header.fi, header.en]) {
      const off = distance(folded(typed), folded(name))
      const near = off <= Math.max(2, Math.floor(name.length / 3)) || folded(typed).startsWith(folded(name))
      if (near && off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { header: typed, off }
    }
  }
  return best?.header ?? null
}
