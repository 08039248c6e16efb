/** The files of one table into its rows. */
import { createHash } from 'node:crypto'
import { findDelimiter } from './delimiter.ts'
import { toUtf8 } from './encoding.ts'
import type { Header } from './header.ts'
import { type RecordView, scan } from './scan.ts'
import type { Delimiter, Refusal, RefusalReason, SourceFile } from './source-file.ts'
import { Table } from './table.ts'
import type { TableDefinition } from './tables/definition.ts'
import { standingTwice } from './twice.ts'

/** A file as it is handed to hanke; `bytes` may throw where the disk refuses it. */
export interface InputFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly bytes: () => Buffer
}

/** @returns the table, holding the rows of every file that could be read, and one source a file, in the order of the files. */
export async function readTable<D extends TableDefinition>(
  definition: D,
  files: readonly InputFile[],
): Promise<{ table: Table<D>; sources: SourceFile[] }> {
  const table = new Table(definition, 0)
  const sources: SourceFile[] = []
  const twins = standingTwice(files.map(({ path }) => path))
  for (const file of files) {
    sources.push(readFile(table, file, twins.get(file.path)))
  }
  return { table, sources }
}

function readFile(table: Table, file: InputFile, twin: string | undefined): SourceFile {
  const unread = {
    path: file.path,
    sha256: '',
    encoding: 'utf-8',
    delimiter: ';',
    rows: 0,
    header: null,
    ignored: [],
  } as const
  let bytes: Buffer
  try {
    bytes = file.bytes()
  } catch {
    return { ...unread, refusals: [refusal('unopenable')] }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const copyOf = twin ?? table.files.find(({ source }) => source.sha256 === sha256 && source.rows > 0)?.source.path
  if (copyOf !== undefined) return { ...unread, sha256, refusals: [{ ...refusal('table-twice'), about: copyOf }] }
  const kind = kindOf(bytes)
  if (kind !== undefined) return { ...unread, sha256, refusals: [refusal(kind)] }

  const { encoding, utf8 } = toUtf8(bytes)
  const { delimiter, header } = findDelimiter(utf8, table.definition)
  const read = { ...unread, sha256, encoding, delimiter }
  if (header === undefined) return { ...read, refusals: [headless(utf8, delimiter)] }

  const hidden = hiddenRecords(utf8)
  const known = {
    ...read,
    ignored: header.ignored,
    header: { row: header.at + 1 - hidden, line: header.line, cells: header.cells },
  }
  if (header.refusals.length > 0)
    return { ...known, refusals: header.refusals.map((one) => ({ ...one, line: header.line })) }

  const from = table.rows
  table.expect(linesIn(utf8))
  const nameless = new Set<number>()
  const broken = scan(utf8, delimiter, rowTaker(table, header, hidden, nameless))
  if (broken !== undefined) {
    table.forgetFrom(from)
    return { ...known, refusals: [{ ...refusal(broken.reason), line: broken.line }] }
  }
  const ignored = [...header.ignored, ...[...nameless].map((index) => ({ index, header: '' }))]
  const source: SourceFile = {
    ...known,
    ignored: ignored.sort((a, b) => a.index - b.index),
    rows: table.rows - from,
    refusals: [],
  }
  table.files.push({ source, from, to: table.rows, indexOf: header.indexOf })
  return source
}

/** @param nameless gets the columns that hold something although their header cell is empty. */
function rowTaker(table: Table, header: Header, hidden: number, nameless: Set<number>) {
  const add = table.adder(header.indexOf)
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const blanks = header.cells.flatMap((cell, at) => (cell.trim() === '' ? [at] : []))
  return (record: RecordView): boolean => {
    if (record.number <= header.at + 1 || record.isBlank()) return true
    if (record.width < width || (record.width > header.cells.length && !record.isBlank(header.cells.length))) {
      table.ragged.push({ row: table.rows, cells: record.width, expected: width })
    }
    if (nameless.size < blanks.length) {
      for (const at of blanks) if (at < record.width && !record.isEmpty(at)) nameless.add(at)
    }
    add(record, hidden)
    return true
  }
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

/** By the first bytes: a zip is a new workbook, an OLE container an old or an encrypted one. */
function kindOf(bytes: Buffer): Extract<RefusalReason, 'not-text' | 'workbook' | 'old-workbook'> | undefined {
  const starts = (...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'workbook'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-workbook'
  return !starts(0xff, 0xfe) && !starts(0xfe, 0xff) && bytes.includes(0) ? 'not-text' : undefined
}

function linesIn(utf8: Buffer): number {
  let count = 1
  for (let at = utf8.indexOf(10); at !== -1; at = utf8.indexOf(10, at + 1)) count += 1
  return count
}

function refusal(reason: RefusalReason): Refusal {
  return { reason, line: null, about: null, nearest: null }
}
