/** The files of one table into its rows. */
import { createHash } from 'node:crypto'
import { kindOf } from './file-kind.ts'
import { readText } from './read-text.ts'
import { refusal, type SourceFile } from './source-file.ts'
import { Table } from './table.ts'
import type { TableDefinition } from './tables/definition.ts'
import { type FilesOfPattern, standingTwice } from './twice.ts'

/** A file as it is handed to hanke; `bytes` may throw where the disk refuses it. */
export interface InputFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly bytes: () => Buffer
}

/**
 * @param definition the table, mapped where the files are an implementer's own export.
 * @param pattern the files among them that a pattern of the decision took.
 * @returns the table, holding the rows of every file that could be read, and one source a file, in the order of the files.
 */
export async function readTable<D extends TableDefinition>(
  definition: D,
  files: readonly InputFile[],
  pattern?: FilesOfPattern,
): Promise<{ table: Table<D>; sources: SourceFile[] }> {
  const table = new Table(definition, 0)
  const sources: SourceFile[] = []
  const twins = standingTwice(
    files.map(({ path }) => path),
    pattern,
  )
  for (const file of files) {
    sources.push(await readFile(table, file, twins.get(file.path)))
  }
  return { table, sources }
}

async function readFile(table: Table, file: InputFile, twin: string | undefined): Promise<SourceFile> {
  const unread = {
    path: file.path,
    sha256: '',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
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
  if (kind === 'text') return readText(table, bytes, { ...unread, sha256 })
  if (kind !== 'zip') return { ...unread, sha256, refusals: [refusal(kind)] }
  // Loaded only where there is a workbook.
  const { readWorkbook } = await import('./workbook/read-workbook.ts')
  return readWorkbook(table, bytes, { ...unread, sha256 })
}
