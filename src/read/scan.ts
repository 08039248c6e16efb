/**
 * UTF-8 bytes into records. The grammar is RFC 4180 with any line ending; a differential test holds it against csv-parse, papaparse and
 * udsv.
 */
import { RecordView } from './record-view.ts'
import type { RefusalReason } from './source-file.ts'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

export interface Broken {
  readonly reason: Extract<RefusalReason, 'unclosed-quote' | 'stray-quote'>
  /** The physical line of the quotation mark. */
  readonly line: number
}

/** The records of a text one after another. What broke the file, if anything did, stands in `broken`; the records before it were given. */
export class Records {
  readonly record: RecordView
  broken: Broken | undefined
  /** Where the record that comes next begins. */
  at = 0
  private readonly bytes: Buffer
  private readonly parting: number
  /** Physical lines of the record under the eye. */
  private lines = 0

  constructor(bytes: Buffer, delimiter: string) {
    this.bytes = bytes
    this.parting = delimiter.charCodeAt(0)
    this.record = new RecordView(bytes)
    this.record.number = 0
  }

  /** Turns `record` to the next one. @returns whether there is one. */
  next(): boolean {
    const { bytes, parting, record } = this
    const end = bytes.length
    let { at } = this
    if (at >= end || this.broken !== undefined) return false
    record.width = 0
    record.number += 1
    record.line += this.lines
    let breaks = 0
    for (;;) {
      const from = at
      if (bytes[at] === QUOTE) {
        const closing = closingQuote(bytes, at + 1)
        if (closing.at === -1) return this.breaks('unclosed-quote', breaks)
        const next = bytes[closing.at + 1]
        breaks += closing.breaks
        if (next !== undefined && next !== parting && next !== LF && next !== CR)
          return this.breaks('stray-quote', breaks)
        record.add(from + 1, closing.at, closing.doubled)
        at = closing.at + 1
      } else {
        let byte = bytes[at] as number
        while (byte !== parting && byte !== LF && byte !== CR) {
          if (byte === QUOTE) return this.breaks('stray-quote', breaks)
          if (++at === end) break
          byte = bytes[at] as number
        }
        record.add(from, at, false)
      }
      if (at >= end || bytes[at] !== parting) break
      // A delimiter that ends the file still opens a last, empty cell.
      if (++at === end) {
        record.add(at, at, false)
        break
      }
    }
    this.at = at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1)
    this.lines = 1 + breaks
    return true
  }

  /** The physical line and the number that the next record will have. */
  get coming(): readonly [line: number, number: number] {
    return [this.record.line + this.lines, this.record.number + 1]
  }

  /** Goes on there, so many records further down, each of which was a line. */
  skip(at: number, records: number): void {
    if (records === 0) return
    this.record.line += this.lines + records - 1
    this.record.number += records
    this.lines = 1
    this.at = at
  }

  private breaks(reason: Broken['reason'], breaks: number): false {
    this.broken = { reason, line: this.record.line + breaks }
    return false
  }
}

/**
 * @param sink gets each record; `false` from it ends the reading.
 * @returns what broke the file, or `undefined`. Records before the break were given to the sink.
 */
export function scan(bytes: Buffer, delimiter: string, sink: (record: RecordView) => boolean): Broken | undefined {
  const records = new Records(bytes, delimiter)
  while (records.next()) if (!sink(records.record)) return undefined
  return records.broken
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
