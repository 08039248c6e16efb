/** Total rows: "Yhteensä" at the end of a file is no row of data but a claim about the rows above it, and is compared with them. */
import type { CellKind } from './cell.ts'
import type { Column } from './column.ts'
import { type FigureColumn, figureColumns } from './figure-columns.ts'
import type { Header } from './header.ts'
import type { RawRow } from './raw-row.ts'
import { isSum, sumOf } from './sum.ts'
import type { Table } from './table.ts'
import type { TableDefinition } from './tables/definition.ts'
import { isTotalWord, partWord, totalWord } from './total-word.ts'

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

interface Candidate {
  /** Its row in the table, into which it was taken like any other. */
  readonly at: number
  readonly line: number
  readonly row: number
  readonly label: string
  /** The sum of a group, by its words: beside other sums it claims nothing about all rows. */
  readonly isOfGroup: boolean
  /** Nothing but the word and sums. */
  readonly isBare: boolean
  readonly texts: ReadonlyMap<string, string>
}

/** Looks at each row as it is taken; only one that lacks a required cell can be a total, so that nearly all cost one look. */
export class TotalRows {
  private readonly table: Table
  private readonly header: Header
  private readonly hidden: number
  private readonly from: number
  private readonly figures: readonly FigureColumn[]
  /** Candidates without a row of data after them. */
  private last: Candidate[] = []
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
    const candidate = isFull(row, required) ? undefined : this.candidate(row)
    if (candidate !== undefined) this.last.push(candidate)
    else if (this.last.length > 0) {
      this.leaveSums(labelled(this.last))
      this.last = []
    }
  }

  /** Whether the rows before it were totals, so that it matters what the next one is. */
  get isWaiting(): boolean {
    return this.last.length > 0
  }

  /** Whether the row says that it is a total: no condition that leaves rows out is meant for it. */
  isTotal(row: RawRow, required: readonly number[]): boolean {
    return !isFull(row, required) && (this.candidate(row)?.label ?? '') !== ''
  }

  /** Takes the totals at the end out of the table. @param skipped what rows that were passed over hold, by column. */
  finish(skipped: ReadonlyMap<string, bigint>): TotalRow[] {
    this.leaveSums(this.fullTotals())
    const [first] = this.last
    if (first === undefined) return []
    const sums = new Map(this.figures.map(({ id }) => [id, sumOf(this.table, id, this.from, first.at)]))
    const totals = this.last.map((one) => this.total(one, sums, skipped))
    const group = this.onlyGroup()
    // Sums without a word, and those of one group among others, are a total only where they are right: else they may be a row that lacks the rest.
    const isSure = (total: TotalRow, at: number): boolean =>
      total.label !== '' && (this.last[at]?.isOfGroup !== true || this.last[at] === group)
    const lastOther = totals.findLastIndex((total, at) => !isSure(total, at) && !total.figures.every(isRight))
    this.leaveSums(labelled(this.last.slice(0, lastOther + 1)))
    const out = totals.slice(lastOther + 1)
    const at = this.last[lastOther + 1]?.at
    if (at !== undefined) this.table.forgetFrom(at)
    return out
  }

  /** The sum of a group that is the file's only sum: `Tammikuu yhteensä` below a month's rows claims as much as `Yhteensä`, right or wrong. */
  private onlyGroup(): Candidate | undefined {
    const [sum, ...others] = this.last.filter(({ label, texts }) => label !== '' && texts.size > 0)
    return this.amid === 0 && others.length === 0 && sum?.isOfGroup && sum.isBare ? sum : undefined
  }

  private candidate(row: RawRow): Candidate | undefined {
    const filled: number[] = []
    for (let at = 0; at < row.width; at++) if (!row.isEmpty(at)) filled.push(at)
    const isFigure = (at: number): boolean => this.figures.some(({ index }) => index === at)
    const words = filled.filter((at) => !isFigure(at)).map((at) => row.text(at))
    const found = words.map(totalWord).find((one) => one !== undefined)
    // A remark may end so too; a group stands first in its row.
    const group = found === undefined ? words.slice(0, 1).map(partWord)[0] : undefined
    const word = found ?? group
    if (word === undefined && !(filled.length > 0 && filled.every(isFigure))) return undefined
    const texts = new Map(this.figures.flatMap(({ id, index }) => (row.isEmpty(index) ? [] : [[id, row.text(index)]])))
    return {
      at: this.table.rows - 1,
      line: row.line,
      row: row.number - this.hidden,
      label: word ?? '',
      isOfGroup: group !== undefined,
      isBare: words.length < 2,
      texts,
    }
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
