/** Rows of a file into rows of its table. */
import { personalKinds } from '../lang/personal-text.ts'
import type { Header } from './header.ts'
import { headersAgain } from './header-again.ts'
import { requiredIds } from './mapping/mapped-names.ts'
import { type Skipped, Skipper } from './mapping/skipper.ts'
import type { RawRow } from './raw-row.ts'
import { type Refusal, refusal } from './source-file.ts'
import type { Table } from './table.ts'
import { type TotalRow, TotalRows } from './total-rows.ts'

/** What of a file stands in no row of the table. */
export interface LeftOut {
  readonly totals: readonly TotalRow[]
  readonly skipped: readonly Skipped[]
}

export interface RowTaker {
  /** Takes a row; it always wants more. */
  readonly take: (row: RawRow) => boolean
  /** After the last row: why the file must not be read after all; its rows are then to be forgotten. */
  readonly doubt: () => Refusal | undefined
  /** After that: takes the total rows at the end back out of the table. */
  readonly finish: () => LeftOut
}

/**
 * What stands above the header, rows of nothing, and rows that the mapping skips are passed over.
 * @param hidden rows of the file that Excel does not show.
 * @param nameless gets the columns that hold something although their header cell is empty.
 */
export function rowTaker(table: Table, header: Header, hidden: number, nameless: Set<number>): RowTaker {
  const add = table.adder(header.indexOf)
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const blanks = header.cells.flatMap((cell, at) => (cell.trim() === '' ? [at] : []))
  const required = requiredIds(table.definition).flatMap((id) => header.indexOf.get(id) ?? [])
  const watched = table.definition.isWatched ? unknownColumns(header) : undefined
  const skipper = new Skipper(table.definition, header)
  const totals = new TotalRows(table, header, hidden)
  const take = (row: RawRow): boolean => {
    if (row.number <= header.at + 1 || row.isBlank()) return true
    if (skipper.conditions > 0 && !totals.isTotal(row, required) && skipper.skips(row, hidden)) return true
    if (row.width < width || (row.width > header.cells.length && !row.isBlank(header.cells.length))) {
      table.ragged.push({ row: table.rows, cells: row.width, expected: width })
    }
    if (nameless.size < blanks.length) {
      for (const at of blanks) if (at < row.width && !row.isEmpty(at)) nameless.add(at)
    }
    if (watched !== undefined) watch(table, row, watched)
    add(row, hidden)
    totals.look(row, required)
    return true
  }
  const from = table.rows
  const doubt = (): Refusal | undefined => {
    const { same, other } = headersAgain(table, header, from)
    if (other === undefined) {
      totals.leave(same)
      return undefined
    }
    const row = table.excelRows[other] as number
    return { ...refusal('header-changes'), line: table.lines[other] ?? null, about: String(row) }
  }
  return { take, doubt, finish: () => ({ totals: totals.finish(skipper.sums), skipped: skipper.skipped() }) }
}

/** Whether the cells at an index are nobody's: the header does not name them, or names them by a word that hanke does not know. */
function unknownColumns({ cells, ignored }: Header): (at: number) => boolean {
  const unknown = new Set(ignored.map(({ index }) => index))
  return (at) => unknown.has(at) || (cells[at] ?? '').trim() === ''
}

/** Notes which cells of unknown columns are personal: nothing reads those columns, and they are where people write what they like. */
function watch(table: Table, row: RawRow, isUnknown: (at: number) => boolean): void {
  for (let at = 0; at < row.width; at++) {
    if (!isUnknown(at) || row.isEmpty(at)) continue
    const kinds = personalKinds(row.text(at))
    if (kinds.length > 0) table.personalCells.push({ row: table.rows, index: at, kinds })
  }
}
