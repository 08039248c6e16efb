/** Rows of a table as ranges of Excel rows a file: `2-14, 17`. Every row is named, however many there are. */
import { withoutPersonal } from '../lang/personal-text.ts'
import type { Table } from '../read/table.ts'
import type { RowRange } from './report.ts'

export function rowRanges(table: Table, rows: ArrayLike<number>): RowRange[] {
  const ranges: RowRange[] = []
  let at = 0
  for (const file of table.files) {
    const text = new RangeText()
    for (; at < rows.length && (rows[at] as number) < file.to; at++) {
      text.add(table.excelRows[rows[at] as number] as number)
    }
    if (!text.isEmpty) ranges.push({ path: withoutPersonal(file.source.path), rows: text.end() })
  }
  return ranges
}

const [ZERO, HYPHEN, COMMA, SPACE] = [0x30, 0x2d, 0x2c, 0x20]
/** `1048576-1048576, `, and longer than a row of any file that fits into memory. */
const LONGEST_RANGE = 24

/** Written as bytes: of a million rows that stand alone no text is made but the whole. */
class RangeText {
  private bytes = Buffer.allocUnsafe(LONGEST_RANGE)
  private length = 0
  private first = 0
  private last = 0

  get isEmpty(): boolean {
    return this.first === 0
  }

  /** @param row an Excel row, from 1, in ascending order. */
  add(row: number): void {
    if (row !== this.last + 1 || this.first === 0) {
      if (this.first !== 0) this.writeRange()
      this.first = row
    }
    this.last = row
  }

  /** The whole text. */
  end(): string {
    this.writeRange()
    return this.bytes.toString('latin1', 0, this.length)
  }

  private writeRange(): void {
    if (this.length + LONGEST_RANGE > this.bytes.length) this.bytes = twice(this.bytes)
    if (this.length > 0) {
      this.bytes[this.length++] = COMMA
      this.bytes[this.length++] = SPACE
    }
    this.writeNumber(this.first)
    if (this.last === this.first) return
    this.bytes[this.length++] = HYPHEN
    this.writeNumber(this.last)
  }

  private writeNumber(number: number): void {
    const { bytes, length } = this
    let end = length + 1
    for (let power = 10; power <= number; power *= 10) end += 1
    let rest = number
    for (let at = end - 1; at >= length; at--) {
      const tens = (rest / 10) >>> 0
      bytes[at] = ZERO + rest - tens * 10
      rest = tens
    }
    this.length = end
  }
}

function twice(bytes: Buffer): Buffer<ArrayBuffer> {
  const wider = Buffer.allocUnsafe(bytes.length * 2)
  wider.set(bytes)
  return wider
}
