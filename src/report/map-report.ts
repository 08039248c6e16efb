/** What `hanke map` proposes for a file: one plain object, personal values masked. It is the machine output as it stands. */
import type { Lang } from '../lang/lang.ts'
import { MASK, withoutPersonal } from '../lang/personal-text.ts'
import { cents, hoursOf, hoursText, moneyText } from '../money.ts'
import { type CellKind, trimmed } from '../read/cell.ts'
import type { Column } from '../read/column.ts'
import type { Reason } from '../read/mapping/proposal/likeness.ts'
import type { Preview } from '../read/mapping/proposal/preview.ts'
import type { Proposal } from '../read/mapping/proposal/propose.ts'
import { shownValue } from '../read/shown-value.ts'
import { refusals, type SourceFile } from '../read/source-file.ts'
import { sumOf } from '../read/sum.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { cellShown, codeShown, headerShown } from './map-shown.ts'

export interface MapReport {
  readonly schema: 'hanke/map@1'
  readonly lang: Lang
  readonly file: string
  readonly table: string
  readonly implementer: string | null
  readonly files: string | null
  readonly sheet: string | null
  readonly headerRow: number
  readonly columns: readonly MappedColumn[]
  /** Required columns that the file does not have. */
  readonly missing: readonly string[]
  readonly unused: readonly { readonly header: string; readonly letter: string }[]
  readonly values: readonly { readonly column: string; readonly codes: readonly MappedCode[] }[]
  readonly decimal: string | null
  /** Several where only a person can tell them apart. */
  readonly dates: readonly string[]
  readonly skip: { readonly header: string; readonly values: readonly string[] } | null
  readonly preview: MapPreview | null
}

export interface MappedColumn {
  readonly column: string
  readonly header: string
  readonly letter: string
  readonly reason: Reason
  readonly rival: { readonly header: string; readonly letter: string } | null
}

export interface MappedCode {
  /** As typed, or masked. */
  readonly code: string
  readonly masked: boolean
  /** `null` where only a person knows. */
  readonly value: string | null
  readonly rows: number
}

export interface MapPreview {
  /** The rule that would refuse the file; the columns and rows are then empty. */
  readonly refused: string | null
  readonly rows: number
  readonly sums: readonly { readonly column: string; readonly sum: string }[]
  readonly columns: readonly string[]
  readonly first: readonly { readonly row: number; readonly cells: readonly PreviewCell[] }[]
  /** Columns with cells that cannot be read, in the whole file. */
  readonly unreadable: readonly { readonly column: string; readonly cells: number; readonly example: string }[]
}

export interface PreviewCell {
  /** The value in machine form; where it cannot be read, the cell as typed. */
  readonly text: string
  readonly readable: boolean
}

const ROWS_SHOWN = 8

/** @param preview `undefined` where the proposal is too thin to read anything by. */
export function mapReport(file: string, proposal: Proposal, preview: Preview | undefined, lang: Lang): MapReport {
  const { table, implementer, files, sheet, headerRow, missing, decimal, dates, skip } = proposal
  const headerOf = headerShown(proposal)
  const named = ({ header, letter }: { header: string; letter: string }) => ({ header: headerOf(header), letter })
  return {
    schema: 'hanke/map@1',
    lang,
    file: withoutPersonal(file),
    table: table.id,
    implementer,
    files: files === null ? null : withoutPersonal(files),
    sheet: sheet === null ? null : withoutPersonal(sheet),
    headerRow,
    columns: proposal.columns.map(({ id, sample, reason, rival }) => ({
      column: id,
      ...named(sample),
      reason,
      rival: rival === null ? null : named(rival),
    })),
    missing,
    unused: proposal.unused.map(named),
    values: proposal.codes.map(({ id, codes }) => ({
      column: id,
      codes: codes.map((one) => ({ ...codeShown(table, id, one), value: one.value, rows: one.rows })),
    })),
    decimal,
    dates,
    skip: skip === null ? null : { header: headerOf(skip.sample.header), values: skip.values },
    preview: preview === undefined ? null : previewOf(preview, table),
  }
}

function previewOf({ table, source, columns }: Preview, definition: TableDefinition): MapPreview {
  const figures = columns.filter(({ id }) => isFigure(definition, id))
  const first = Array.from({ length: Math.min(table.rows, ROWS_SHOWN) }, (_, row) => ({
    row: table.excelRows[row] ?? 0,
    cells: columns.map(({ id, column }) => cellOf(column, row, id, definition)),
  }))
  return {
    refused: ruleOfRefusal(source),
    rows: table.rows,
    sums: figures.map(({ id }) => ({
      column: id,
      sum: machine(Number(sumOf(table, id)), definition.columns[id]?.cell.format),
    })),
    columns: columns.map(({ id }) => id),
    first,
    unreadable: columns.flatMap(({ id, column }) => unreadableIn(column, table.rows, id, definition)),
  }
}

function ruleOfRefusal({ refusals: [first] }: SourceFile): string | null {
  const found = Object.entries(refusals).find(([, reasons]) => reasons.some((reason) => reason === first?.reason))
  return found?.[0] ?? null
}

function cellOf(column: Column<unknown>, row: number, id: string, definition: TableDefinition): PreviewCell {
  const typed = trimmed(column.text(row))
  const { cell } = definition.columns[id] ?? {}
  if (shownValue(definition, id, typed) === MASK) return { text: MASK, readable: column.trouble(row) === undefined }
  if (column.trouble(row) !== undefined) return { text: cellShown(typed, id), readable: false }
  const value = column.value(row)
  if (typeof value === 'number') return { text: machine(value, cell?.format), readable: true }
  return { text: value === undefined ? '' : cellShown(wordOf(value, cell), id), readable: true }
}

/** A choice by its Finnish word, as `values:` writes it. */
function wordOf(value: unknown, cell: CellKind<unknown> | undefined): string {
  const word = cell?.words?.find(({ fi }) => {
    const reading = cell.read(fi)
    return 'value' in reading && reading.value === value
  })
  return word?.fi ?? String(value)
}

function unreadableIn(
  column: Column<unknown>,
  rows: number,
  id: string,
  definition: TableDefinition,
): MapPreview['unreadable'] {
  let cells = 0
  let example: string | undefined
  for (let row = 0; row < rows; row++) {
    if (column.trouble(row) === undefined) continue
    cells += 1
    const typed = trimmed(column.text(row))
    example ??= shownValue(definition, id, typed) === MASK ? MASK : cellShown(typed, id)
  }
  return example === undefined ? [] : [{ column: id, cells, example }]
}

function machine(units: number, format: string | undefined): string {
  if (format === 'number') return String(units)
  return format === 'hours' ? hoursText(hoursOf(units)) : moneyText(cents(units))
}

function isFigure({ columns }: TableDefinition, id: string): boolean {
  const format = columns[id]?.cell.format
  return format === 'hours' || format === 'money'
}
