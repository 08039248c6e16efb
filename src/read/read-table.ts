/** The files of one table into its rows. */
import { createHash } from 'node:crypto'
import { findDelimiter } from './delimiter.ts'
import { toUtf8 } from './encoding.ts'
import type { Header } from './header.ts'
import { eachRecord } from './records.ts'
import type { Refusal, RefusalReason, SourceFile } from './source-file.ts'
import { Table } from './table.ts'
import type { TableDefinition } from './tables/definition.ts'

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
  for (const file of files) sources.push(await readFile(table, file))
  return { table, sources }
}

async function readFile(table: Table, file: InputFile): Promise<SourceFile> {
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
  const kind = kindOf(bytes)
  if (kind !== undefined) return { ...unread, sha256, refusals: [refusal(kind)] }

  const { encoding, utf8 } = toUtf8(bytes)
  const { delimiter, header } = findDelimiter(utf8, table.definition)
  const read = { ...unread, sha256, encoding, delimiter }
  if (header === undefined) return { ...read, refusals: [refusal('no-header')] }
  const known = { ...read, ignored: header.ignored, header: { row: header.at + 1, line: 0, cells: header.cells } }
  if (header.refusals.length > 0) return { ...known, refusals: header.refusals }

  const from = table.rows
  table.expect(linesIn(utf8))
  const place = { line: 0 }
  const take = rowTaker(table, header, place)
  const broken = await eachRecord(utf8, delimiter, take)
  if (broken !== undefined) {
    table.forgetFrom(from)
    return { ...known, refusals: [{ ...refusal(broken.reason), line: broken.line }] }
  }
  const source: SourceFile = {
    ...known,
    rows: table.rows - from,
    header: { ...known.header, line: place.line },
    refusals: [],
  }
  table.files.push({ source, from, to: table.rows, indexOf: header.indexOf })
  return source
}

function rowTaker(table: Table, header: Header, place: { line: number }) {
  const add = table.adder(header.indexOf)
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return (cells: readonly string[], line: number, record: number): void => {
    if (record <= header.at + 1) {
      if (record === header.at + 1) place.line = line
      return
    }
    if (isBlank(cells)) return
    if (cells.length < width || (cells.length > header.cells.length && !isBlank(cells, header.cells.length))) {
      table.ragged.push({ row: table.rows, cells: cells.length, expected: width })
    }
    add(cells, line, record)
  }
}

function isBlank(cells: readonly string[], from = 0): boolean {
  for (let at = from; at < cells.length; at++) if (cells[at]?.trim() !== '') return false
  return true
}

function kindOf(bytes: Buffer): Extract<RefusalReason, 'not-text' | 'workbook'> | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'workbook'
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !utf16 && bytes.includes(0) ? 'not-text' : undefined
}

function linesIn(utf8: Buffer): number {
  let count = 1
  for (let at = utf8.indexOf(10); at !== -1; at = utf8.indexOf(10, at + 1)) count += 1
  return count
}

function refusal(reason: RefusalReason): Refusal {
  return { reason, line: null, about: null, nearest: null }
}
