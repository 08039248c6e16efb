/** A row of a file before its cells are read: a record of text or a row of a worksheet. Valid only until the next one. */
import type { Column } from './column.ts'

export interface RawRow {
  /** Cells in the row. */
  readonly width: number
  /** The physical line on which it begins, from 1; in a workbook the row itself. */
  readonly line: number
  /** The row that Excel shows, from 1. */
  readonly number: number
  /** The cell's text; empty where the row is shorter. */
  text(at: number): string
  /** Nothing but what cannot be seen, or beyond the row's end. */
  isEmpty(at: number): boolean
  /** Whether all cells from this one on are empty. */
  isBlank(from?: number): boolean
  /** Adds the cell to a column, in the cheapest way that the row knows. */
  addTo(column: Column<unknown>, at: number): void
}
