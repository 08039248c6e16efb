/** A whole row in one cell, as it lands there when it is pasted or parted by another mark: `A1 3.9.2026 7,25 Kokous`. */
import { type CellKind, trimmed } from './cell.ts'
import type { Column } from './column.ts'
import type { Header } from './header.ts'
import { requiredIds } from './mapping/mapped-names.ts'
import type { Table } from './table.ts'

const parting = /[\s,;|]+/
/** `A1`; a clock or a day has no letter. */
const likeId = /\p{L}\p{N}|\p{N}\p{L}/u
/** A day, hours and a word of a list together are no chance; a day and a number may be a date and a time of day. */
const SURE = 3

/** @param from the first of the rows whose ids are known. @param to the row after their last. */
export function holdsRow(text: string, table: Table, header: Header, from: number, to: number): boolean {
  const required = requiredIds(table.definition).filter((id) => header.indexOf.has(id))
  const cellOf = (id: string) => table.definition.columns[id]?.cell as CellKind<unknown>
  const values = required.filter((id) => cellOf(id).format !== 'text')
  const pieces = text.split(parting)
  for (const id of values) {
    const at = pieces.findIndex((piece) => piece !== '' && 'value' in cellOf(id).read(piece))
    if (at === -1) return false
    pieces.splice(at, 1)
  }
  if (values.length === 0) return false
  if (values.length >= SURE || pieces.some((piece) => likeId.test(piece))) return true
  const words = new Set(pieces)
  return required.some((id) => cellOf(id).format === 'text' && standsIn(table, id, words, from, to))
}

function standsIn(table: Table, id: string, words: ReadonlySet<string>, from: number, to: number): boolean {
  const column = (table.columns as Readonly<Record<string, Column<unknown>>>)[id] as Column<unknown>
  const codes = new Set(column.codes.subarray(from, to))
  return [...codes].some((code) => words.has(trimmed(column.textOf(code))))
}
