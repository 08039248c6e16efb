/** One file that was handed in, and how it was read. */
import type { AnyTableId } from './tables/definition.ts'

/** What makes a whole file unusable, by the rule that reports it. */
export const refusals = {
  'FILE-01': [
    'not-text',
    'unopenable',
    'old-workbook',
    'encrypted-workbook',
    'macro-workbook',
    'binary-workbook',
    'open-document',
    'other-document',
    'pdf',
    'web-page',
    'broken-workbook',
    'too-large-workbook',
    'uncalculated',
    'merged-cells',
  ],
  'FILE-02': [
    'missing-column',
    'missing-mapped-column',
    'no-header',
    'rows-above-header',
    'no-sheet',
    'hidden-sheet',
    'empty-file',
  ],
  'FILE-10': ['same-header-twice', 'two-sheets', 'header-changes'],
  'FILE-13': ['unclosed-quote', 'stray-quote'],
  'FILE-15': ['two-encodings', 'other-encoding', 'two-delimiters', 'rows-by-another', 'decimal-comma'],
  'FILE-18': ['table-twice'],
} as const

export type RefusalRule = keyof typeof refusals
export type RefusalReason = (typeof refusals)[RefusalRule][number]

export interface Refusal {
  readonly reason: RefusalReason
  /** Where in the file, when it is a spot. */
  readonly line: number | null
  /** The column's id, the header as typed, the sheets, the cell, the limit or the other file that it is about; a nearest match where there is one. */
  readonly about: string | null
  readonly nearest: string | null
  /** Both readings of what has two, the one that hanke would have taken first. */
  readonly readings?: readonly [string, string]
}

/** Of a text; a workbook's own is `xlsx`. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'xlsx'
export type Delimiter = ';' | '\t' | ','

export interface SourceFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  /** `null` for a workbook, whose cells need none. */
  readonly delimiter: Delimiter | null
  /** The worksheet that was read; `null` for a text file, and where none was. */
  readonly sheet: string | null
  /** Rows of data; 0 for a refused file. */
  readonly rows: number
  /** Excel row and physical line of the header; `null` where none was found. */
  readonly header: { readonly row: number; readonly line: number; readonly cells: readonly string[] } | null
  /** Columns that hanke does not know and did not read: index and header; an empty header where only the cells below it hold something. */
  readonly ignored: readonly { readonly index: number; readonly header: string }[]
  readonly refusals: readonly Refusal[]
  /** Sheets of the workbook that were not read and hold rows of another table; absent where there are none. */
  readonly unreadSheets?: readonly UnreadSheet[]
}

export interface UnreadSheet {
  readonly sheet: string
  /** By its header; by the sheet's own name, where its header is that of several. */
  readonly table: AnyTableId
}

/** A refusal that is about the whole file. */
export function refusal(reason: RefusalReason): Refusal {
  return { reason, line: null, about: null, nearest: null }
}
