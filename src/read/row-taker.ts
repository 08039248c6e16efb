/** Rows of a file into rows of its table. */
import { personalKinds } from '../lang/personal-text.ts'
import type { Header } from './header.ts'
import { headersAgain } from './header-again.ts'
import { requiredIds } from './mapping/mapped-names.ts'
import { type Skipped, Skipper } from './mapping/skipper.ts'
import type { NoteBelow } from './note-below.ts'
import type { RawRow } from './raw-row.ts'
import { type Refusal, refusal } from './source-file.ts'
import type { Table } from './table.ts'
import { type TotalRow, TotalRows } from './total-rows.ts'

/** What of a file stands in no row of the table. */
export interface LeftOut {
  readonly totals: readonly TotalRow[]
  /** Below those. */
  readonly notes: readonly NoteBelow[]
  readonly skipped: readonly Skipped[]
}

/** A row of which nothing has to be told: only its cells go into the table. */
export interface PlainRow {
  /** Fewest cells; the most are the header's. */
  readonly width: number
  /** Indexes of the cells that it fills. */
  readonly required: readonly number[]
  /** Indexes of cells that nothing reads but somebody may have to look at. */
  readonly watched: readonly number[]
  /** Whether such a cell is empty in a plain row; it is where it has to be looked at otherwise. It may change as rows are taken. */
  readonly isEmpty: (at: number) => boolean
}

export interface RowTaker {
  /** Takes a row; it always wants more. */
  readonly take: (row: RawRow) => boolean
  /** What a row is like that need not be taken but can be added as it is; `undefined` where every row has to be looked at. */
  readonly plain: PlainRow | undefined
  /** Whether the next row may be added like that: below the header, and where no total waits to be told from a row of data. */
  readonly isReady: () => boolean
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
  let seen = 0
  const take = (row: RawRow): boolean => {
    seen = row.number
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
  const isRead = new Set(header.indexOf.values())
  const isNameless = (at: number) => blanks.includes(at) && !nameless.has(at)
  const looksAt = blanks.length > 0 || watched !== undefined
  const plain: PlainRow = {
    width,
    required,
    watched: header.cells.flatMap((_, at) => (looksAt && !isRead.has(at) ? [at] : [])),
    isEmpty: (at) => isNameless(at) || watched?.(at) === true,
  }
  return {
    take,
    doubt,
    plain: skipper.conditions === 0 ? plain : undefined,
    isReady: () => seen > header.at && !totals.isWaiting,
    finish: () => ({ ...totals.finish(skipper.sums), skipped: skipper.skipped() }),
  }
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
