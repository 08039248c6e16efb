/** A table of one file as it travels between threads: its lists are handed over, not copied. */
import type { Column, PackedColumn } from './column.ts'
import type { SourceFile } from './source-file.ts'
import type { PersonalCell, RaggedRow, Table, TableFile } from './table.ts'

export interface PackedTable {
  readonly source: SourceFile
  readonly rows: number
  readonly lines: Uint32Array<ArrayBuffer>
  readonly excelRows: Uint32Array<ArrayBuffer>
  readonly ragged: readonly RaggedRow[]
  readonly personalCells: readonly PersonalCell[]
  readonly subtotals: readonly number[]
  /** Absent where the file was refused. */
  readonly file: TableFile | undefined
  readonly columns: Readonly<Record<string, PackedColumn>>
}

/** @returns the table, which must not be used afterwards, and the buffers to hand over with it. */
export function packTable(table: Table, source: SourceFile): { packed: PackedTable; handedOver: ArrayBuffer[] } {
  const columns = Object.entries<Column<unknown>>(table.columns).map(([id, column]) => [id, column.packed()] as const)
  const packed: PackedTable = {
    source,
    rows: table.rows,
    lines: table.lines.slice(0, table.rows),
    excelRows: table.excelRows.slice(0, table.rows),
    ragged: table.ragged,
    personalCells: table.personalCells,
    subtotals: table.subtotals,
    file: table.files[0],
    columns: Object.fromEntries(columns),
  }
  const lists = columns.flatMap(([, { codes, troubles, dictionary }]) => [
    codes,
    troubles,
    ...Object.values(dictionary.lists),
  ])
  return { packed, handedOver: [packed.lines, packed.excelRows, ...lists].map(({ buffer }) => buffer) }
}

/** Adds the rows of a packed table below those that are there, as if its file had been read here. */
export function absorb(table: Table, packed: PackedTable): void {
  const from = table.rows
  table.expect(packed.rows)
  table.lines.set(packed.lines, from)
  table.excelRows.set(packed.excelRows, from)
  for (const [id, column] of Object.entries<Column<unknown>>(table.columns)) {
    const own = packed.columns[id]
    if (own !== undefined) column.absorb(own)
  }
  table.rows = from + packed.rows
  for (const one of packed.ragged) table.ragged.push({ ...one, row: one.row + from })
  for (const one of packed.personalCells) table.personalCells.push({ ...one, row: one.row + from })
  for (const row of packed.subtotals) table.subtotals.push(row + from)
  if (packed.file !== undefined) table.files.push({ ...packed.file, from, to: table.rows })
}
