/** Total rows: "Yhteensä" at the end of a file is no row of data but a claim about the rows above it, and is compared with them. */
import type { CellKind } from './cell.ts'
import type { Column } from './column.ts'
import { type FigureColumn, figureColumns } from './figure-columns.ts'
import type { Header } from './header.ts'
import { type NoteBelow, noteBelow } from './note-below.ts'
import type { RawRow } from './raw-row.ts'
import { isSum, sumOf } from './sum.ts'
import type { Table } from './table.ts'
import type { TableDefinition } from './tables/definition.ts'
import { type Candidate, candidateIn } from './total-candidate.ts'
import { isTotalWord } from './total-word.ts'

export interface TotalRow {
  readonly line: number
  /** The row that Excel shows. */
  readonly row: number
  /** `Yhteensä`; empty where only sums stand under their columns. */
  readonly label: string
  readonly figures: readonly TotalFigure[]
}

/** A sum that the file claims, and what was read; hours and euros in the units of `Hours` and `Money`. */
export interface TotalFigure {
  readonly column: string
  readonly format: CellKind<unknown>['format']
  readonly index: number
  readonly header: string
  /** As typed. */
  readonly text: string
  /** `undefined` where it is no number. */
  readonly claimed: number | undefined
  readonly read: bigint
  /** What the rows hold that the mapping skips. */
  readonly skipped: bigint
}

/** What ends a file and is no data. */
interface AtTheEnd {
  readonly totals: readonly TotalRow[]
  readonly notes: readonly NoteBelow[]
}

/** Nobody writes more below a table; more lines are something else. */
const MOST_NOTES = 20

/** Looks at each row as it is taken; only one that lacks a required cell can be a total, so that nearly all cost one look. */
export class TotalRows {
  private readonly table: Table
  private readonly header: Header
  private readonly hidden: number
  private readonly from: number
  private readonly figures: readonly FigureColumn[]
  /** Candidates without a row of data after them. */
  private last: Candidate[] = []
  /** What stands below the first of those, and its row in the table. */
  private notes: { readonly at: number; readonly note: NoteBelow }[] = []
  /** Sums that data followed. */
  private amid = 0

  constructor(table: Table, header: Header, hidden: number) {
    this.table = table
    this.header = header
    this.hidden = hidden
    this.from = table.rows
    this.figures = figureColumns(table.definition, header)
  }

  /** @param required indexes of the columns that every row of data fills. */
  look(row: RawRow, required: readonly number[]): void {
    if (!isFull(row, required) && this.takes(row)) return
    if (this.last.length === 0) return
    this.leaveSums(labelled(this.last))
    this.last = []
    this.notes = []
  }

  /** Whether the rows before it were totals, so that it matters what the next one is. */
  get isWaiting(): boolean {
    return this.last.length > 0
  }

  /** Whether the row says that it is a total: no condition that leaves rows out is meant for it. */
  isTotal(row: RawRow, required: readonly number[]): boolean {
    return !isFull(row, required) && (candidateIn(row, this.figures)?.label ?? '') !== ''
  }

  /** Takes the totals at the end, and the notes below them, out of the table. @param skipped what rows that were passed over hold, by column. */
  finish(skipped: ReadonlyMap<string, bigint>): AtTheEnd {
    this.leaveSums(this.fullTotals())
    const [first] = this.last
    if (first === undefined) return { totals: [], notes: [] }
    const sums = new Map(this.figures.map(({ id }) => [id, sumOf(this.table, id, this.from, first.at)]))
    const totals = this.last.map((one) => this.total(one, sums, skipped))
    const group = this.onlyGroup()
    // Sums without a word, and those of one group among others, are a total only where they are right: else they may be a row that lacks the rest.
    const isSure = (total: TotalRow, at: number): boolean =>
      total.label !== '' && (this.last[at]?.isOfGroup !== true || this.last[at] === group)
    const lastOther = totals.findLastIndex((total, at) => !isSure(total, at) && !total.figures.every(isRight))
    this.leaveSums(labelled(this.last.slice(0, lastOther + 1)))
    const at = this.last[lastOther + 1]?.at ?? Number.POSITIVE_INFINITY
    if (at < this.table.rows) this.table.forgetFrom(at)
    return {
      totals: totals.slice(lastOther + 1),
      notes: this.notes.filter((one) => one.at > at).map(({ note }) => note),
    }
  }

  /** The sum of a group that is the file's only sum: `Tammikuu yhteensä` below a month's rows claims as much as `Yhteensä`, right or wrong. */
  private onlyGroup(): Candidate | undefined {
    const [sum, ...others] = this.last.filter(({ label, texts }) => label !== '' && texts.size > 0)
    return this.amid === 0 && others.length === 0 && sum?.isOfGroup && sum.isBare ? sum : undefined
  }

  /** Whether the row just added is a total or stands below one as a note. */
  private takes(row: RawRow): boolean {
    const at = this.table.rows - 1
    const shown = row.number - this.hidden
    const candidate = candidateIn(row, this.figures)
    const [first] = this.last
    // A text alone under a figure's header is no sum.
    if (first !== undefined && !candidate?.label && this.notes.length < MOST_NOTES) {
      const note = noteBelow(this.table, this.header, row, this.from, first.at)
      if (note !== undefined) {
        this.notes.push({ at, note: { ...note, row: shown } })
        return true
      }
    }
    if (candidate !== undefined) this.last.push({ ...candidate, at, row: shown })
    return candidate !== undefined
  }

  private total(one: Candidate, sums: ReadonlyMap<string, bigint>, skipped: ReadonlyMap<string, bigint>): TotalRow {
    const figures = this.figures.flatMap(({ id, format, index, units }): TotalFigure[] => {
      const text = one.texts.get(id)
      if (text === undefined) return []
      const header = this.header.cells[index]?.trim() ?? ''
      return [
        {
          column: id,
          format,
          index,
          header,
          text,
          claimed: units(text),
          read: sums.get(id) ?? 0n,
          skipped: skipped.get(id) ?? 0n,
        },
      ]
    })
    return { line: one.line, row: one.row, label: one.label, figures }
  }

  /** Rows that have all that a row must have, and say that they are totals in place of their voucher. */
  private fullTotals(): number[] {
    const { definition, columns } = this.table
    return Object.entries<Column<unknown>>(columns).flatMap(([id, column]) => {
      const { required, cell } = definition.columns[id] as TableDefinition['columns'][string]
      // A person is one of the decision's list, and TIME-06 tells of any other.
      if (!required || cell.format !== 'text' || id === 'person') return []
      const codes = new Set<number>()
      for (let code = 1; code < column.size; code++) if (isTotalWord(column.textOf(code))) codes.add(code)
      if (codes.size === 0) return []
      const rows: number[] = []
      for (let row = this.from; row < this.table.rows; row++) if (codes.has(column.codes[row] as number)) rows.push(row)
      const seen = new Set([...this.table.subtotals, ...this.last.map(({ at }) => at)])
      return rows.filter((row) => !seen.has(row))
    })
  }

  private leaveSums(rows: readonly number[]): void {
    this.amid += rows.length
    this.leave(rows)
  }

  /** Totals, and headers, amid the data stay bad rows, told of as what they are. */
  leave(rows: readonly number[]): void {
    if (rows.length === 0) return
    this.table.subtotals.push(...rows)
    this.table.subtotals.sort((a, b) => a - b)
  }
}

function labelled(candidates: readonly Candidate[]): number[] {
  return candidates.filter(({ label }) => label !== '').map(({ at }) => at)
}

function isFull(row: RawRow, required: readonly number[]): boolean {
  for (let at = 0; at < required.length; at++) if (row.isEmpty(required[at] as number)) return false
  return true
}

/** Whether the claimed sum is that of the rows read, with those skipped or without. */
export function isRight({ claimed, read, skipped, format }: TotalFigure): boolean {
  return claimed !== undefined && (isSum(claimed, read, format) || isSum(claimed, read + skipped, format))
}
