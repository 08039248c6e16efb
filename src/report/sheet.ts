/**
 * What every human format is drawn from: cells with a kind, a role and perhaps a formula. A renderer places them; it does not compute,
 * look up words or print. Words are in the report's language already; figures are in machine form and are formatted by the renderer.
 */
import type { Mark } from '../lang/approximate.ts'

export type CellKind = 'text' | 'money' | 'hours' | 'number' | 'day' | 'month' | 'percent'
export type CellRole = 'head' | 'body' | 'total' | 'note'
/** Shown by a word and a sign, never by colour alone. */
export type Status = 'ok' | 'info' | 'warning' | 'error' | 'stop'

export interface Cell {
  readonly kind: CellKind
  /** Machine form; `null` is an empty cell, or a figure that cannot be known. */
  readonly value: string | null
  /** Why a figure is `null`, where that is to be said: nobody can know it, a public report hides it, or someone wrote that there is none. */
  readonly absent?: 'unknown' | 'hidden' | 'no-data'
  /** The figure is not exact: `n. 30`. It stays a number in the workbook. */
  readonly mark?: Mark
  /** Points of so many: `3,58/5`. */
  readonly outOf?: string
  /** A year, a month or a day that the figure tells of, in brackets after it: `8 741 (2019)`. */
  readonly time?: string
  readonly role?: CellRole
  readonly status?: Status
  /** For the workbook: a formula in A1 form with English function names and without `=`; `value` is its cached result. */
  readonly formula?: string
  /** For the workbook: a defined name of this cell, such as `xamk_support_granted`. */
  readonly name?: string
  /** A cell that spans so many columns; the next cells of the row follow after them. */
  readonly span?: number
}

export interface SheetColumn {
  readonly header: string
  readonly kind: CellKind
  /** In characters, for the workbook. */
  readonly width: number
  /** Left out where the output is too narrow for all columns; what it says can be worked out from the others. */
  readonly spare?: true
  /** A column of short marks under a header that is written upwards. */
  readonly isTurned?: true
  /** What the reader takes from the table: the figures that are typed into EURA. */
  readonly strong?: true
}

export interface Sheet {
  /** Stable, for anchors and file parts: `claim-xamk`. */
  readonly id: string
  /** The workbook's tab: 31 characters at most, unique in a workbook. */
  readonly tab: string
  /** The caption of the table, the title above it. */
  readonly title: string
  /** More columns than a screen shows: the first stays in sight. */
  readonly isWide?: true
  /** Lines under the title. */
  readonly notes: readonly string[]
  readonly columns: readonly SheetColumn[]
  /** Body and total rows. The head is `columns`. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Where a sheet's cells stand in the workbook: title in row 1, then the notes, an empty row, the head, and the rows. */
export function headRow(sheet: Pick<Sheet, 'notes'>): number {
  return sheet.notes.length + 3
}

/** The workbook row of the sheet's `at`-th row, counted from 0. */
export function bodyRow(sheet: Pick<Sheet, 'notes'>, at: number): number {
  return headRow(sheet) + 1 + at
}
