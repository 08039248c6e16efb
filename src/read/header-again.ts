/**
 * The header again amid the rows, as sheets of months that were pasted below one another have it. Where it names other columns than the first
 * one, what stands below it would be read as something else: leave in the column of descriptions, and so as work.
 */
import { trimmed } from './cell.ts'
import type { Column } from './column.ts'
import { folded } from './folded.ts'
import { columnNamed, type Header } from './header.ts'
import type { Table } from './table.ts'

export interface HeadersAgain {
  /** Rows of the table that say what the header says. */
  readonly same: readonly number[]
  /** The first row that is a header of other columns. */
  readonly other: number | undefined
}

/** A row of data may hold one word that is a header too, but not two. */
const SURE = 2
/** No header of ours is longer, and none has a digit. */
const likeHeader = /^\D{2,40}$/

/** @param from the file's first row in the table. */
export function headersAgain(table: Table, { cells, indexOf }: Header, from: number): HeadersAgain {
  const rows = headerRows(table, from)
  if (rows.length === 0) return { same: [], other: undefined }
  const columns = [...indexOf].map(([id, at]) => ({ id, header: cells[at] ?? '', column: columnOf(table, id) }))
  const isSame = (row: number): boolean =>
    columns.every(({ id, header, column }) => {
      const text = column?.text(row) ?? ''
      return folded(text) === folded(header) || columnNamed(text, table.definition) === id
    })
  return { same: rows.filter(isSame), other: rows.find((row) => !isSame(row)) }
}

/** Whether the row holds headers in place of values. */
export function isHeaderAgain(table: Table, row: number): boolean {
  const named = Object.values<Column<unknown>>(table.columns).filter(
    (column) => columnNamed(column.text(row), table.definition) !== undefined,
  )
  return named.length >= SURE
}

/** A header is no day and no figure, so that only the few texts that could not be read are looked at. */
function headerRows(table: Table, from: number): number[] {
  const { columns } = table.definition
  const [id] = Object.entries(columns).find(([, { required, cell }]) => required && cell.format !== 'text') ?? []
  const column = id === undefined ? undefined : columnOf(table, id)
  if (column === undefined || column.troubleKinds.size === 0) return []
  const codes = new Set<number>()
  for (let code = 1; code < column.size; code++) {
    if (!column.isUnread(code)) continue
    const text = trimmed(column.textOf(code))
    if (likeHeader.test(text) && columnNamed(text, table.definition) !== undefined) codes.add(code)
  }
  if (codes.size === 0) return []
  const rows: number[] = []
  for (let row = from; row < table.rows; row++)
    if (codes.has(column.codes[row] as number) && isHeaderAgain(table, row)) rows.push(row)
  return rows
}

function columnOf(table: Table, id: string): Column<unknown> | undefined {
  return (table.columns as Readonly<Record<string, Column<unknown>>>)[id]
}
