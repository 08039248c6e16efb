/** The files of one table into its rows. */
import { createHash } from 'node:crypto'
import { kindOf } from './file-kind.ts'
import { absorb, type PackedTable } from './packed-table.ts'
import { readText } from './read-text.ts'
import { refusal, type SourceFile } from './source-file.ts'
import { Table } from './table.ts'
import { isCommon, type TableDefinition } from './tables/definition.ts'
import { anyTables } from './tables/tables.ts'
import { type FilesOfPattern, standingTwice } from './twice.ts'

/** A file as it is handed to hanke; `bytes` may throw where the disk refuses it. */
export interface InputFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly bytes: () => Buffer
  /** In bytes, where it is known before the file is opened. */
  readonly size?: number
}

/** Other threads that read large files: they begin at the end of the list, we at its beginning. */
export interface Helpers {
  /** @returns the file as another thread has read it or is reading it; `undefined` where it is now ours to read. */
  readonly claim: (path: string) => Promise<PackedTable> | undefined
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
  helpers?: Helpers,
): Promise<{ table: Table<D>; sources: SourceFile[] }> {
  const table = new Table(definition, 0)
  const sources: SourceFile[] = []
  const twinsOf = (some: readonly InputFile[]) =>
    standingTwice(
      some.map(({ path }) => path),
      pattern,
      isCommon(definition) ? 'is-common' : undefined,
    )
  const blank = await withoutRows(definition, files, twinsOf(files))
  const twins = twinsOf(files.filter(({ path }) => !blank.has(path)))
  for (const file of files) {
    sources.push(blank.get(file.path) ?? (await readFile(table, file, twins.get(file.path), helpers)))
  }
  return { table, sources }
}

/** No file of headers alone is larger; a larger one is not read twice to see it. */
const LARGEST_BLANK = 1 << 20

/**
 * The blank tables that `hanke init` lays: beside a table of rows they hold nothing that could be paid twice.
 * @returns by path, how each was read; at least one file of the table is not among them.
 */
async function withoutRows(
  definition: TableDefinition,
  files: readonly InputFile[],
  twins: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, SourceFile>> {
  const blank = new Map<string, SourceFile>()
  // A blank table of ours has our own headers, also where the rows come from an implementer's export.
  const definitions = definition.mapping === undefined ? [definition] : [definition, anyTables[definition.id]]
  for (const file of files.filter(({ path }) => twins.has(path))) {
    for (const each of definitions) {
      const own = blank.has(file.path) ? undefined : await headersAlone(each, file)
      if (own !== undefined) blank.set(file.path, own)
    }
  }
  const first = files.find(({ path }) => blank.has(path))
  if (first !== undefined && blank.size === files.length) blank.delete(first.path)
  return blank
}

async function headersAlone(definition: TableDefinition, file: InputFile): Promise<SourceFile | undefined> {
  if ((file.size ?? 0) > LARGEST_BLANK) return undefined
  const table = new Table(definition, 0)
  const source = await readFile(table, file, undefined)
  const [read] = table.files
  const isBlank = read !== undefined && source.rows + read.skipped.length + read.totals.length === 0
  return isBlank ? source : undefined
}

/** Reads one file into a table. @param twin another file of the same table, which refuses both. */
export async function readFile(
  table: Table,
  file: InputFile,
  twin: string | undefined,
  helpers?: Helpers,
): Promise<SourceFile> {
  const helped = twin === undefined ? helpers?.claim(file.path) : undefined
  if (helped !== undefined) return takeOver(table, await helped)
  const unread = unreadFile(file.path)
  let bytes: Buffer
  try {
    bytes = file.bytes()
  } catch {
    return { ...unread, refusals: [refusal('unopenable')] }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const copyOf = twin ?? sameBytes(table, sha256)
  if (copyOf !== undefined) return { ...unread, sha256, refusals: [{ ...refusal('table-twice'), about: copyOf }] }
  const kind = kindOf(bytes)
  if (kind === 'text') return readText(table, bytes, { ...unread, sha256 })
  if (kind !== 'zip') return { ...unread, sha256, refusals: [refusal(kind)] }
  // Loaded only where there is a workbook.
  const { readWorkbook } = await import('./workbook/read-workbook.ts')
  return readWorkbook(table, bytes, { ...unread, sha256 })
}

/** What another thread has read, unless it is a copy of what stands in the table already. */
function takeOver(table: Table, packed: PackedTable): SourceFile {
  const { source } = packed
  const copyOf = sameBytes(table, source.sha256)
  if (copyOf !== undefined) {
    const { path, sha256 } = source
    return { ...unreadFile(path), sha256, refusals: [{ ...refusal('table-twice'), about: copyOf }] }
  }
  absorb(table, packed)
  return source
}

function sameBytes(table: Table, sha256: string): string | undefined {
  return table.files.find(({ source }) => source.sha256 === sha256 && source.rows > 0)?.source.path
}

function unreadFile(path: string): SourceFile {
  return {
    path,
    sha256: '',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
    rows: 0,
    header: null,
    ignored: [],
    refusals: [],
  }
}
