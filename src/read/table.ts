/** A table as it was handed in: the rows of one file or of a folder of files, column by column, each row with its address. */
import type { PersonalKind } from '../lang/personal-text.ts'
import { shownText } from '../lang/shown-text.ts'
import { Column } from './column.ts'
import { columnLetter, type Place } from './place.ts'
import type { RawRow } from './raw-row.ts'
import type { LeftOut } from './row-taker.ts'
import { shownValue } from './shown-value.ts'
import type { SourceFile } from './source-file.ts'
import type { TableDefinition, ValueOf } from './tables/definition.ts'

export type Columns<D extends TableDefinition> = {
  readonly [K in keyof D['columns']]: Column<ValueOf<D['columns'][K]>>
}
export type ColumnId<D extends TableDefinition> = keyof D['columns'] & string

/** A row with more or fewer cells than its file's header. */
export interface RaggedRow {
  readonly row: number
  readonly cells: number
  readonly expected: number
}

/** A cell of an unknown column that holds what looks personal; its text is not kept. */
export interface PersonalCell {
  readonly row: number
  /** The column's index in the file. */
  readonly index: number
  readonly kinds: readonly PersonalKind[]
}

export interface TableFile extends LeftOut {
  readonly source: SourceFile
  /** The table's rows that came from this file: from, and up to but not including. */
  readonly from: number
  readonly to: number
  /** Column id → index in the file; absent where the file has no such column. */
  readonly indexOf: ReadonlyMap<string, number>
  /** Rows that Excel does not show, counted from the file's first: a filter leaves them out of sight, or somebody hid them. Of a workbook alone. */
  readonly hiddenRows?: readonly number[]
  /** Rows, counted likewise, in which something that was read is struck out. */
  readonly struckRows?: readonly number[]
}

export class Table<D extends TableDefinition = TableDefinition> {
  readonly definition: D
  readonly columns: Columns<D>
  readonly files: TableFile[] = []
  readonly ragged: RaggedRow[] = []
  /** Only where the table is watched. */
  readonly personalCells: PersonalCell[] = []
  /** Rows amid the data that are sums of others, or the header again. */
  readonly subtotals: number[] = []
  /** Row → physical line on which it begins; row → the row that Excel shows. */
  lines: Uint32Array
  excelRows: Uint32Array
  rows = 0

  constructor(definition: D, expectedRows: number) {
    this.definition = definition
    this.lines = new Uint32Array(Math.max(16, expectedRows))
    this.excelRows = new Uint32Array(Math.max(16, expectedRows))
    this.columns = Object.fromEntries(
      Object.entries(definition.columns).map(([id, column]) => [id, new Column(column.cell, expectedRows)]),
    ) as unknown as Columns<D>
  }

  /** Makes room for so many more rows at once. */
  expect(more: number): void {
    const room = this.rows + more
    this.lines = widened(this.lines, room)
    this.excelRows = widened(this.excelRows, room)
    for (const column of Object.values<Column<unknown>>(this.columns)) column.expect(room)
  }

  /** A function that adds a row of a file whose columns stand at these indexes and that hides so many rows from Excel. */
  adder(indexOf: ReadonlyMap<string, number>): (row: RawRow, hidden: number) => void {
    const same = this.definition.mapping?.constants ?? new Map<string, string>()
    const all = Object.entries<Column<unknown>>(this.columns)
    const columns = all
      .filter(([id]) => !same.has(id))
      .map(([id, column]) => ({ column, at: indexOf.get(id) ?? Number.POSITIVE_INFINITY }))
    const constants = all.flatMap(([id, column]) => {
      const text = same.get(id)
      return text === undefined ? [] : [{ column, bytes: Buffer.from(text) }]
    })
    return (row, hidden) => {
      if (this.rows >= this.lines.length) this.expect(this.lines.length)
      this.lines[this.rows] = row.line
      this.excelRows[this.rows] = row.number - hidden
      for (const { column, at } of columns) row.addTo(column, at)
      for (const { column, bytes } of constants) column.addBytes(bytes, 0, bytes.length)
      this.rows += 1
    }
  }

  /** Takes rows back that came from a file which turned out to be broken. */
  forgetFrom(row: number): void {
    this.rows = row
    for (const column of Object.values<Column<unknown>>(this.columns)) column.rows = row
    while ((this.subtotals.at(-1) ?? -1) >= row) this.subtotals.pop()
    while ((this.ragged.at(-1)?.row ?? -1) >= row) this.ragged.pop()
    while ((this.personalCells.at(-1)?.row ?? -1) >= row) this.personalCells.pop()
  }

  /** The file that a row came from. */
  fileOf(row: number): TableFile {
    const found = this.files.find((file) => row >= file.from && row < file.to)
    if (found === undefined) throw new RangeError(`table ${this.definition.id} has no row ${row}`)
    return found
  }

  /** The address of a cell, or of a whole row when no column is named. */
  place(row: number, columnId?: ColumnId<D>): Place {
    const file = this.fileOf(row)
    const { path } = file.source
    const line = this.lines[row] ?? null
    const excelRow = this.excelRows[row] ?? null
    const index = columnId === undefined ? undefined : file.indexOf.get(columnId)
    if (columnId === undefined || index === undefined)
      return { path, line, row: excelRow, column: null, header: null, value: null }
    const value = shownValue(this.definition, columnId, this.columns[columnId].text(row))
    return { path, line, row: excelRow, column: columnLetter(index), header: headerShown(file.source, index), value }
  }

  /** A row's texts as typed, personal ones left out: what makes the row the same row when others move around it. */
  signature(row: number): string {
    const { columns } = this.definition
    const texts: string[] = []
    for (const id in columns) texts.push(columns[id]?.personal ? '' : (this.columns[id]?.text(row) ?? ''))
    return texts.join('\u001f')
  }
}

function headerShown({ header }: SourceFile, index: number): string | null {
  const typed = header?.cells[index]
  return typed === undefined ? null : shownText(typed.trim())
}

/** A column's definition by its id, where only the id is known. */
export function columnOf(definition: TableDefinition, id: string): TableDefinition['columns'][string] | undefined {
  return definition.columns[id]
}

function widened(list: Uint32Array, room: number): Uint32Array {
  if (list.length >= room) return list
  // By half at least: a folder may hold a thousand small files.
  const wider = new Uint32Array(Math.max(room, Math.ceil(list.length * 1.5)))
  wider.set(list)
  return wider
}
