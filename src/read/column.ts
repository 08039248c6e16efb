/**
 * A column, dictionary-coded: each distinct text is read once and stands once, and a row holds its number. A million rows take four
 * bytes a cell, and a rule about one column looks at a few hundred values instead of a million rows.
 */
import { ByteDictionary, type PackedDictionary } from './byte-dictionary.ts'
import { type CellKind, type Trouble, trimmed } from './cell.ts'
import { troubleNumbered, troubleNumbers, troublesAmong } from './trouble-numbers.ts'

/** The code of every empty cell. */
export const EMPTY = 0

const counted = new WeakMap<object, Uint32Array>()

/** Code → in how many rows it stands, of all (then counted once) or of those that `where` marks. */
export function countsOf(column: Column<unknown>, rows: number, where?: Uint8Array): Uint32Array {
  const known = where === undefined ? counted.get(column) : undefined
  if (known !== undefined) return known
  const counts = new Uint32Array(column.size)
  const { codes } = column
  for (let row = 0; row < rows; row++) {
    if (where !== undefined && where[row] === 0) continue
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
  if (where === undefined) counted.set(column, counts)
  return counts
}

/** A column as it travels between threads. */
export interface PackedColumn {
  readonly codes: Uint32Array<ArrayBuffer>
  readonly dictionary: PackedDictionary
  readonly values: readonly unknown[]
  /** Code → number of its trouble among all kinds, from 1; 0 where there is none. A million words would take long to send. */
  readonly troubles: Uint8Array<ArrayBuffer>
}

export class Column<T> {
  /** Row → code. Only the first `rows` entries count. */
  codes: Uint32Array
  /** Code → the value; `undefined` where the cell is empty or could not be read. */
  values: (T | undefined)[] = [undefined]
  /** Code → number of what is wrong with the text, from 1; 0 where nothing is. */
  troubles: Uint8Array<ArrayBuffer> = new Uint8Array(16)
  rows = 0
  /** Every kind of trouble that some text has, so that who looks for another kind need not look at the texts. */
  readonly troubleKinds = new Set<Trouble>()
  private dictionary = new ByteDictionary()
  private readonly cell: CellKind<T>

  constructor(cell: CellKind<T>, expectedRows: number) {
    this.cell = cell
    this.codes = new Uint32Array(Math.max(16, expectedRows))
  }

  /** How many codes there are; they run from 0, the empty cell. */
  get size(): number {
    return this.dictionary.size
  }

  /** Adds a cell whose UTF-8 bytes stand there. A cell of nothing but spaces is empty: its bytes are not given. */
  addBytes(bytes: Buffer, from: number, to: number): void {
    if (this.rows === this.codes.length) this.expect(this.codes.length * 2)
    this.codes[this.rows++] = this.codeFor(bytes, from, to)
  }

  /** The code of the text whose UTF-8 bytes stand there, read if nobody asked for it before; no row gets it. */
  codeFor(bytes: Buffer, from: number, to: number): number {
    const code = this.dictionary.add(bytes, from, to)
    if (code === this.values.length) this.learn(code, this.textOf(code))
    return code
  }

  /** The same of bytes that have been hashed already (32-bit FNV-1a). A new text is left to `readNew`, before anything else is done here. */
  codeUnread(bytes: Buffer, from: number, to: number, fnv: number): number {
    return this.dictionary.addHashed(bytes, from, to, fnv)
  }

  /** Reads the texts that nobody has read yet. */
  readNew(): void {
    while (this.values.length < this.size)
      for (const text of this.dictionary.textsFrom(this.values.length)) this.learn(this.values.length, text)
  }

  /** Adds rows whose codes are known. */
  addCodes(codes: Uint32Array): void {
    this.expect(this.rows + codes.length)
    this.codes.set(codes, this.rows)
    this.rows += codes.length
  }

  /** Adds rows that all have the same code. */
  addSame(code: number, rows: number): void {
    this.expect(this.rows + rows)
    this.codes.fill(code, this.rows, this.rows + rows)
    this.rows += rows
  }

  add(text: string): void {
    const bytes = Buffer.from(trimmed(text) === '' ? '' : text)
    this.addBytes(bytes, 0, bytes.length)
  }

  addEmpty(): void {
    if (this.rows === this.codes.length) this.expect(this.codes.length * 2)
    this.codes[this.rows++] = EMPTY
  }

  /** The value in a row; `undefined` where the cell is empty or could not be read. */
  value(row: number): T | undefined {
    return this.values[this.codes[row] ?? EMPTY]
  }

  /** The text in a row, as typed. */
  text(row: number): string {
    return this.textOf(this.codes[row] ?? EMPTY)
  }

  /** Whether any cell is empty. */
  get hasEmpty(): boolean {
    return this.codes.subarray(0, this.rows).includes(EMPTY)
  }

  /** The text of a code, as typed. */
  textOf(code: number): string {
    return this.dictionary.text(code)
  }

  /** Codes of the texts that hold any of these. */
  holding(marks: readonly string[]): Set<number> {
    return this.dictionary.holding(marks)
  }

  trouble(row: number): Trouble | undefined {
    return this.troubleOf(this.codes[row] ?? EMPTY)
  }

  /** What is wrong with the text of a code. */
  troubleOf(code: number): Trouble | undefined {
    return troubleNumbered(this.troubles[code] ?? 0)
  }

  /** Whether the text of a code could not be read. */
  isUnread(code: number): boolean {
    return this.troubles[code] !== 0
  }

  /** Makes room for so many rows in all. */
  expect(rows: number): void {
    if (rows <= this.codes.length) return
    const wider = new Uint32Array(Math.max(rows, Math.ceil(this.codes.length * 1.5)))
    wider.set(this.codes)
    this.codes = wider
  }

  /** @returns the column, which must not be used afterwards. */
  packed(): PackedColumn {
    return {
      codes: this.codes.slice(0, this.rows),
      dictionary: this.dictionary.packed(),
      values: this.values,
      troubles: this.troubles.slice(0, this.size),
    }
  }

  /** Adds the rows of a column of the same kind. The first ones bring their dictionary along. */
  absorb({ codes, dictionary, values, troubles }: PackedColumn): void {
    this.expect(this.rows + codes.length)
    if (this.size === 1) {
      this.dictionary = ByteDictionary.from(dictionary)
      this.values = values as (T | undefined)[]
      this.troubles = troubles
      for (const kind of troublesAmong(troubles)) this.troubleKinds.add(kind)
      this.codes.set(codes, this.rows)
    } else {
      const own = this.dictionary.learnAll(dictionary)
      this.readNew()
      for (let at = 0; at < codes.length; at++) this.codes[this.rows + at] = own[codes[at] as number] as number
    }
    this.rows += codes.length
  }

  private learn(code: number, text: string): void {
    if (code === this.troubles.length) this.troubles = twice(this.troubles)
    const reading = this.cell.read(trimmed(text))
    this.values.push('value' in reading ? reading.value : undefined)
    if ('value' in reading) return
    this.troubles[code] = troubleNumbers[reading.trouble]
    this.troubleKinds.add(reading.trouble)
  }
}

function twice(list: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(list.length * 2)
  wider.set(list)
  return wider
}
