/**
 * A header that hanke does not know but that nearly says one of the columns which the file lacks: `Laji (työ/loma)`, `Lopetuspäivä, jos
 * päättynyt`. Left unread, leave would be paid as work and a participant who has left would still take part.
 */
import { distance } from 'fastest-levenshtein'
import { folded } from '../../read/folded.ts'
import { columnNamed } from '../../read/header.ts'
import { synonyms } from '../../read/mapping/proposal/synonyms.ts'
import type { SourceFile } from '../../read/source-file.ts'
import type { ColumnDefinition, TableDefinition } from '../../read/tables/definition.ts'

/** Shorter names are a part of everything. */
const SHORTEST = 4
/** Longer texts are no headers, and comparing them would take long. */
const LONGEST = 60
const minutes: ReadonlySet<string> = new Set(['min', 'mins', 'minuutit', 'minuuttia', 'minutes', 'minuter'])

/** @returns the id of the column that is probably meant; `undefined` where none is near, or where the file has it. */
export function nearColumn(header: string, { header: read }: SourceFile, table: TableDefinition): string | undefined {
  if (read === null || header === '' || header.length > LONGEST) return undefined
  return lackedBy(read, table).find(([id, column]) => isNear(header, id, column, table))?.[0]
}

type Entry = [id: string, column: ColumnDefinition<unknown>]

/** A file may have thousands of headers that hanke does not know, and lacks the same columns for each of them. */
const lacked = new WeakMap<object, Entry[]>()

function lackedBy(read: NonNullable<SourceFile['header']>, table: TableDefinition): Entry[] {
  const known = lacked.get(read)
  if (known !== undefined) return known
  const present = new Set(read.cells.map((cell) => columnNamed(cell, table)))
  const { headers, constants } = table.mapping ?? {}
  const entries = Object.entries(table.columns).filter(
    ([id]) => !present.has(id) && headers?.has(id) !== true && constants?.has(id) !== true,
  )
  lacked.set(read, entries)
  return entries
}

/** Hours in two columns: `Tunnit` 7 and `Minuutit` 15 would be read as 7 hours. */
export function isMinutes(header: string, { columns }: TableDefinition): boolean {
  return Object.values(columns).some(({ cell }) => cell.format === 'hours') && minutes.has(folded(header))
}

function isNear(
  typed: string,
  id: string,
  { header, cell }: ColumnDefinition<unknown>,
  { id: table }: TableDefinition,
) {
  const word = folded(typed)
  const names = [folded(header.fi), folded(header.en)].filter(({ length }) => length >= SHORTEST)
  if (names.some((name) => word.includes(name) || distance(name, word) <= Math.floor(name.length / 4))) return true
  // A project or a remark may be called so and be something else; what is picked or counted decides what is paid and who is counted.
  return cell.format !== 'text' && (synonyms[table]?.[id] ?? []).some((name) => folded(name) === word)
}
