/** A record of a text as it stands in the file: no string is made of a cell until somebody asks for it. */
import { trimmed } from './cell.ts'
import type { Column } from './column.ts'
import type { RawRow } from './raw-row.ts'

const SPACE = 0x20
/** First byte of a no-break space in UTF-8. */
const NO_BREAK = 0xc2
/** First byte of every other space, thin or wide, is this or one above it. */
const OTHER_SPACES = 0xe1

/** The record under the reader's eye: valid only until the next one. */
export class RecordView implements RawRow {
  readonly bytes: Buffer
  /** Cells in the record. */
  width = 0
  from = new Int32Array(64)
  to = new Int32Array(64)
  /** The physical line on which the record begins, and its number, which is the row that Excel shows; both from 1. */
  line = 1
  number = 1
  private doubled = new Uint8Array(64)

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  add(from: number, to: number, doubled: boolean): void {
    if (this.width === this.from.length) this.widen()
    this.from[this.width] = from
    this.to[this.width] = to
    this.doubled[this.width++] = doubled ? 1 : 0
  }

  /** The cell's text; empty where the record is shorter. */
  text(at: number): string {
    if (at >= this.width) return ''
    const text = this.bytes.toString('utf8', this.from[at], this.to[at])
    return this.doubled[at] === 1 ? text.replaceAll('""', '"') : text
  }

  /** The cell's bytes are its text as they stand, but where a quotation mark is written twice. */
  addTo(column: Column<unknown>, at: number): void {
    if (at >= this.width) {
      column.addEmpty()
      return
    }
    const from = this.from[at] as number
    const to = this.to[at] as number
    if (isNothing(this.bytes, from, to)) column.addEmpty()
    else if (this.doubled[at] === 0) column.addBytes(this.bytes, from, to)
    else column.add(this.text(at))
  }

  isBlank(from = 0): boolean {
    for (let at = from; at < this.width; at++) if (!this.isEmpty(at)) return false
    return true
  }

  /** Nothing but what cannot be seen, or beyond the record's end. */
  isEmpty(at: number): boolean {
    return at >= this.width || isNothing(this.bytes, this.from[at] as number, this.to[at] as number)
  }

  private widen(): void {
    this.from = doubledArray(this.from)
    this.to = doubledArray(this.to)
    const wider = new Uint8Array(this.doubled.length * 2)
    wider.set(this.doubled)
    this.doubled = wider
  }
}

/** Whether there is no text between, or none but spaces. */
export function isNothing(bytes: Buffer, from: number, to: number): boolean {
  if (from === to) return true
  return mayBeSpace(bytes[from] as number) && trimmed(bytes.toString('utf8', from, to)) === ''
}

/** Whether a text that begins with this byte may be nothing but spaces: control characters and the first bytes of wider spaces. */
function mayBeSpace(first: number): boolean {
  return first <= SPACE || first === NO_BREAK || first >= OTHER_SPACES
}

function doubledArray(list: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2)
  wider.set(list)
  return wider
}
