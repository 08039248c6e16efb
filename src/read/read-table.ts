/** The files of one table into its rows. */
import { createHash } from 'node:crypto'
import { readText } from './read-text.ts'
import { type RefusalReason, refusal, type SourceFile } from './source-file.ts'
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
    refusals: [],
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

  return readText(table, bytes, { ...unread, sha256 })
}

/** By the first bytes: a zip is a new workbook, an OLE container an old or an encrypted one. */
function kindOf(bytes: Buffer): Extract<RefusalReason, 'not-text' | 'workbook' | 'old-workbook'> | undefined {
  const starts = (...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'workbook'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-workbook'
  return !starts(0xff, 0xfe) && !starts(0xfe, 0xff) && bytes.includes(0) ? 'not-text' : undefined
}
