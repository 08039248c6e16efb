/** A text file into the rows of its table. */
import { commaDoubt } from './ambiguity-comma.ts'
import { rivalDoubt, rowsDoubt } from './ambiguity-delimiter.ts'
import { findDelimiter } from './delimiter.ts'
import { toUtf8 } from './encoding.ts'
import { readRows } from './read-rows.ts'
import { rowTaker } from './row-taker.ts'
import { scan } from './scan.ts'
import { type Delimiter, type Refusal, refusal, type SourceFile } from './source-file.ts'
import type { Table } from './table.ts'

/** How much of a larger file is looked at to tell about how many rows it has; a smaller one is read as its table grows. */
const SAMPLE = 1 << 18

/** @param unread what is known of the file before it is read. @returns how it was read; its rows are in the table. */
export function readText(table: Table, bytes: Buffer, unread: SourceFile): SourceFile {
  const { encoding, utf8, refusal: unsure } = toUtf8(bytes)
  const { delimiter, header, rivals } = findDelimiter(utf8, table.definition)
  const read = { ...unread, encoding, delimiter }
  if (unsure !== undefined) return { ...read, refusals: [unsure] }
  if (header === undefined) return { ...read, refusals: [headless(utf8, delimiter)] }

  const hidden = hiddenRecords(utf8)
  const known = {
    ...read,
    ignored: header.ignored,
    header: { row: header.at + 1 - hidden, line: header.line, cells: header.cells },
  }
  if (header.refusals.length > 0)
    return { ...known, refusals: header.refusals.map((one) => ({ ...one, line: header.line })) }
  const rival = rivalDoubt(utf8, { delimiter, header }, rivals)
  if (rival !== undefined) return { ...known, refusals: [rival] }

  const from = table.rows
  if (utf8.length > SAMPLE) table.expect(likelyLines(utf8))
  const nameless = new Set<number>()
  const taker = rowTaker(table, header, hidden, nameless)
  const broken = readRows(table, utf8, { delimiter, header }, taker, hidden)
  const refused =
    rowsDoubt(utf8, { delimiter, header }, table, from, broken !== undefined) ??
    (broken !== undefined ? { ...refusal(broken.reason), line: broken.line } : undefined) ??
    (delimiter === ',' ? commaDoubt(utf8, header, table, from) : undefined) ??
    taker.doubt()
  if (refused !== undefined) {
    table.forgetFrom(from)
    return { ...known, refusals: [refused] }
  }
  const leftOut = taker.finish()
  const ignored = [...header.ignored, ...[...nameless].map((index) => ({ index, header: '' }))]
  const source: SourceFile = {
    ...known,
    ignored: ignored.sort((a, b) => a.index - b.index),
    rows: table.rows - from,
    refusals: [],
  }
  table.files.push({ source, from, to: table.rows, indexOf: header.indexOf, ...leftOut })
  return source
}

/** Why no header was found: nothing in the file, a quotation mark that swallowed it, or simply none. */
function headless(utf8: Buffer, delimiter: Delimiter): Refusal {
  if (utf8.toString('utf8', 0, 1 << 16).trim() === '') return refusal('empty-file')
  const broken = scan(utf8, delimiter, () => true)
  return broken === undefined ? refusal('no-header') : { ...refusal(broken.reason), line: broken.line }
}

/** Excel obeys a first line `sep=;` and does not show it, so every row stands one higher than in the file. */
function hiddenRecords(utf8: Buffer): 0 | 1 {
  return /^sep=.[\r\n]/i.test(utf8.toString('utf8', 0, 6)) ? 1 : 0
}

/** A little more than there are, if the lines to come are as long as the first ones. */
function likelyLines(utf8: Buffer): number {
  const sample = utf8.subarray(0, SAMPLE)
  let count = 1
  for (let at = sample.indexOf(10); at !== -1; at = sample.indexOf(10, at + 1)) count += 1
  return Math.ceil((count * utf8.length * 1.03) / SAMPLE)
}
