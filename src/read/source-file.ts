/** One file that was handed in, and how it was read. */

/** What makes a whole file unusable, by the rule that reports it. */
export const refusals = {
  'FILE-01': ['not-text', 'workbook', 'old-workbook', 'unopenable'],
  'FILE-02': ['missing-column', 'no-header', 'empty-file'],
  'FILE-10': ['same-header-twice'],
  'FILE-13': ['unclosed-quote', 'stray-quote'],
  'FILE-18': ['table-twice'],
} as const

export type RefusalRule = keyof typeof refusals
export type RefusalReason = (typeof refusals)[RefusalRule][number]

export interface Refusal {
  readonly reason: RefusalReason
  /** Where in the file, when it is a spot. */
  readonly line: number | null
  /** The column's id, the header as typed, or the other file that it is about; a nearest match where there is one. */
  readonly about: string | null
  readonly nearest: string | null
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Delimiter = ';' | '\t' | ','

export interface SourceFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** Rows of data; 0 for a refused file. */
  readonly rows: number
  /** Excel row and physical line of the header; `null` where none was found. */
  readonly header: { readonly row: number; readonly line: number; readonly cells: readonly string[] } | null
  /** Columns that hanke does not know and did not read: index and header; an empty header where only the cells below it hold something. */
  readonly ignored: readonly { readonly index: number; readonly header: string }[]
  readonly refusals: readonly Refusal[]
}

/** A refusal that is about the whole file. */
export function refusal(reason: RefusalReason): Refusal {
  return { reason, line: null, about: null, nearest: null }
}
