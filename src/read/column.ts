/**
 * A column, dictionary-coded: each distinct text is read once and stands once, and a row holds its number. A million rows take four
 * bytes a cell, and a rule about one column looks at a few hundred values instead of a million rows.
 */
import { type CellKind, type Trouble, trimmed } from './cell.ts'

/** Above so many distinct texts a column is not a dictionary any more: remembering each would cost more than reading it again. */
const MOST_REMEMBERED = 65_536

/** The code of every empty cell. */
export const EMPTY = 0

export class Column<T> {
  /** Row → code. Only the first `rows` entries count. */
  codes: Uint32Array
  /** Code → the text as typed. */
  readonly texts: string[] = ['']
  /** Code → the value; `undefined` where the cell is empty or could not be read. */
  readonly values: (T | undefined)[] = [undefined]
  /** Code → what is wrong with the text. */
  readonly troubles: (Trouble | undefined)[] = [undefined]
  rows = 0
  private readonly remembered = new Map<string, number>([['', EMPTY]])
  private readonly cell: CellKind<T>

  constructor(cell: CellKind<T>, expectedRows: number) {
    this.cell = cell
    this.codes = new Uint32Array(Math.max(16, expectedRows))
  }

  add(text: string): void {
    if (this.rows === this.codes.length) this.expect(this.codes.length * 2)
    this.codes[this.rows++] = this.remembered.get(text) ?? this.learn(text)
  }

  /** The value in a row; `undefined` where the cell is empty or could not be read. */
  value(row: number): T | undefined {
    return this.values[this.codes[row] ?? EMPTY]
  }

  /** The text in a row, as typed. */
  text(row: number): string {
    return this.texts[this.codes[row] ?? EMPTY] ?? ''
  }

  trouble(row: number): Trouble | undefined {
    return this.troubles[this.codes[row] ?? EMPTY]
  }

  private learn(text: string): number {
    const bare = trimmed(text)
    if (bare === '') {
      this.remembered.set(text, EMPTY)
      return EMPTY
    }
    const code = this.texts.length
    const reading = this.cell.read(bare)
    this.texts.push(text)
    this.values.push('value' in reading ? reading.value : undefined)
    this.troubles.push('trouble' in reading ? reading.trouble : undefined)
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, code)
    return code
  }

  /** Makes room for so many rows in all. */
  expect(rows: number): void {
    if (rows <= this.codes.length) return
    const wider = new Uint32Array(rows)
    wider.set(this.codes)
    this.codes = wider
  }
}
