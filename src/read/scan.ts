/**
 * UTF-8 bytes into records, without making a string of any cell: the record is a view that says where each cell stands. The grammar is
 * RFC 4180 with any line ending; a differential test holds it against csv-parse, papaparse and udsv.
 */
import { trimmed } from './cell.ts'
import type { Column } from './column.ts'
import type { RawRow } from './raw-row.ts'
import type { RefusalReason } from './source-file.ts'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
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
    if (from === to || (mayBeSpace(this.bytes[from] as number) && this.isEmpty(at))) column.addEmpty()
    else if (this.doubled[at] === 0) column.addBytes(this.bytes, from, to)
    else column.add(this.text(at))
  }

  isBlank(from = 0): boolean {
    for (let at = from; at < this.width; at++) if (!this.isEmpty(at)) return false
    return true
  }

  /** Nothing but what cannot be seen, or beyond the record's end. */
  isEmpty(at: number): boolean {
    if (at >= this.width) return true
    const from = this.from[at] as number
    const to = this.to[at] as number
    if (from === to) return true
    return mayBeSpace(this.bytes[from] as number) && trimmed(this.bytes.toString('utf8', from, to)) === ''
  }

  private widen(): void {
    this.from = doubledArray(this.from)
    this.to = doubledArray(this.to)
    const wider = new Uint8Array(this.doubled.length * 2)
    wider.set(this.doubled)
    this.doubled = wider
  }
}

/** Whether a text that begins with this byte may be nothing but spaces: control characters and the first bytes of wider spaces. */
function mayBeSpace(first: number): boolean {
  return first <= SPACE || first === NO_BREAK || first >= OTHER_SPACES
}

export interface Broken {
  readonly reason: Extract<RefusalReason, 'unclosed-quote' | 'stray-quote'>
  /** The physical line of the quotation mark. */
  readonly line: number
}

/**
 * @param sink gets each record; `false` from it ends the reading.
 * @returns what broke the file, or `undefined`. Records before the break were given to the sink.
 */
export function scan(bytes: Buffer, delimiter: string, sink: (record: RecordView) => boolean): Broken | undefined {
  const parting = delimiter.charCodeAt(0)
  const record = new RecordView(bytes)
  const end = bytes.length
  let at = 0
  let breaks = 0
  while (at < end) {
    const from = at
    if (bytes[at] === QUOTE) {
      const closing = closingQuote(bytes, at + 1)
      if (closing.at === -1) return { reason: 'unclosed-quote', line: record.line + breaks }
      const next = bytes[closing.at + 1]
      breaks += closing.breaks
      if (next !== undefined && next !== parting && next !== LF && next !== CR)
        return { reason: 'stray-quote', line: record.line + breaks }
      record.add(from + 1, closing.at, closing.doubled)
      at = closing.at + 1
    } else {
      let byte = bytes[at] as number
      while (byte !== parting && byte !== LF && byte !== CR) {
        if (byte === QUOTE) return { reason: 'stray-quote', line: record.line + breaks }
        if (++at === end) break
        byte = bytes[at] as number
      }
      record.add(from, at, false)
    }
    if (at < end && bytes[at] === parting) {
      // A delimiter that ends the file still opens a last, empty cell.
      if (++at < end) continue
      record.add(at, at, false)
    } else at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1
    if (!sink(record)) return undefined
    record.width = 0
    record.number += 1
    record.line += 1 + breaks
    breaks = 0
  }
  return undefined
}

function closingQuote(bytes: Buffer, from: number): { at: number; breaks: number; doubled: boolean } {
  let breaks = 0
  let doubled = false
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) return { at, breaks, doubled }
      doubled = true
      at += 1
    } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks += 1
  }
  return { at: -1, breaks, doubled }
}

function doubledArray(list: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2)
  wider.set(list)
  return wider
}
