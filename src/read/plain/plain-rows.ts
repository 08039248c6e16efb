/**
 * Runs of plain rows straight into a table: the coder finds their cells and knows most of them, and of a thousand rows only the texts that
 * are new come here. What is not plain is left where it stands, for the row taker to look at closely.
 */
import { fnvOf } from '../byte-dictionary.ts'
import { type Column, EMPTY } from '../column.ts'
import type { Header } from '../header.ts'
import { isNothing } from '../record-view.ts'
import type { PlainRow } from '../row-taker.ts'
import type { Records } from '../scan.ts'
import type { Delimiter } from '../source-file.ts'
import type { Table } from '../table.ts'
import { stops, theCoder } from './coder.ts'

/** The table whose cells the coder remembers. */
let remembered: Table | undefined

interface PlainColumn {
  readonly column: Column<unknown>
  /** Index of its cell, if the file has one. */
  readonly at: number | undefined
  /** What stands in every row, if the file has no cell for it. */
  readonly same: Buffer
}

export class PlainRows {
  private readonly table: Table
  private readonly bytes: Buffer
  private readonly plain: PlainRow
  private readonly hidden: number
  private readonly coder = theCoder()
  private readonly columns: readonly PlainColumn[]
  /** The piece of the file that the coder has. */
  private from = 0
  private to = 0

  private constructor(table: Table, bytes: Buffer, plain: PlainRow, { indexOf }: Header, hidden: number) {
    this.table = table
    this.bytes = bytes
    this.plain = plain
    this.hidden = hidden
    const constants = table.definition.mapping?.constants
    this.columns = Object.entries<Column<unknown>>(table.columns).map(([id, column]) => {
      const same = constants?.get(id)
      return { column, at: same === undefined ? indexOf.get(id) : undefined, same: Buffer.from(same ?? '') }
    })
  }

  /**
   * @param hidden rows of the file that Excel does not show.
   * @returns `undefined` where the file has more columns than the coder has room for, or one cell for two columns.
   */
  static of(
    table: Table,
    bytes: Buffer,
    delimiter: Delimiter,
    header: Header,
    plain: PlainRow,
    hidden: number,
  ): PlainRows | undefined {
    const coder = theCoder()
    const places = [...header.indexOf.values()]
    if (Object.keys(table.columns).length > coder.mostColumns) return undefined
    if (header.cells.length > coder.kinds.length || places.some((at) => at >= plain.width)) return undefined
    if (new Set(places).size < places.length) return undefined
    if (remembered !== table) {
      coder.forget()
      remembered = table
    }
    coder.open(delimiter.charCodeAt(0), plain.width, header.cells.length)
    coder.kinds.fill(0)
    coder.required.fill(0)
    const rows = new PlainRows(table, bytes, plain, header, hidden)
    for (const [number, { at }] of rows.columns.entries()) if (at !== undefined) coder.kinds[at] = number + 1
    for (const at of plain.required) coder.required[at] = 1
    return rows
  }

  /** Takes the rows that come next, as long as they are plain. */
  read(records: Records): void {
    const { coder, plain } = this
    for (const at of plain.watched) coder.kinds[at] = plain.isEmpty(at) ? coder.mustBeEmpty : 0
    if (records.at >= this.from && records.at < this.to) coder.seek(records.at - this.from)
    else this.turnTo(records.at)
    let stop = coder.read()
    for (;;) {
      while (stop === stops.unknown) stop = coder.answer(this.askedCode())
      const at = this.from + coder.offset()
      for (const { column } of this.columns) column.readNew()
      this.take(records, at)
      if (stop === stops.odd || (stop === stops.more && at === this.from)) return
      if (stop === stops.more) this.turnTo(at)
      stop = coder.read()
    }
  }

  private turnTo(from: number): void {
    const { bytes, coder } = this
    this.from = from
    this.to = Math.min(bytes.length, from + coder.input.length)
    coder.input.set(bytes.subarray(from, this.to))
    coder.feed(this.to - from, this.to === bytes.length)
  }

  private askedCode(): number {
    const { asked } = this.coder
    const { column } = this.columns[asked[0] as number] as PlainColumn
    const from = this.from + (asked[1] as number)
    const to = this.from + (asked[2] as number)
    if (asked[3] === 0) {
      if (isNothing(this.bytes, from, to)) return EMPTY
      return column.codeUnread(this.bytes, from, to, asked[4] as number)
    }
    const text = Buffer.from(this.bytes.toString('utf8', from, to).replaceAll('""', '"'))
    return column.codeUnread(text, 0, text.length, fnvOf(text, 0, text.length))
  }

  private take(records: Records, at: number): void {
    const { coder, hidden, table } = this
    const count = coder.taken()
    if (count === 0) return
    const first = table.rows
    if (first + count > table.lines.length) table.expect(Math.max(count, table.lines.length))
    const [line, number] = records.coming
    for (let row = 0; row < count; row++) {
      table.lines[first + row] = line + row
      table.excelRows[first + row] = number + row - hidden
    }
    for (const [number, { column, at: index, same }] of this.columns.entries()) {
      const start = number * coder.mostRows
      if (index === undefined) column.addSame(column.codeFor(same, 0, same.length), count)
      else column.addCodes(coder.codes.subarray(start, start + count))
    }
    table.rows = first + count
    records.skip(at, count)
  }
}
