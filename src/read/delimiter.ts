/** Which character parts the cells: the one by which the file has the table's header. */
import type { Parting } from './ambiguity-delimiter.ts'
import { type Header, HeaderSearch } from './header.ts'
import { scan } from './scan.ts'
import type { Delimiter } from './source-file.ts'
import type { TableDefinition } from './tables/definition.ts'

const candidates: readonly Delimiter[] = [';', '\t', ',']
/** Titles, project names and empty rows stand above a header; a header below these is not one. */
export const RECORDS_LOOKED_AT = 30
const BYTES_LOOKED_AT = 1 << 16

export interface FoundDelimiter {
  readonly delimiter: Delimiter
  readonly header: Header | undefined
  /** Others by which the file has the whole header too. */
  readonly rivals: readonly Parting[]
}

/** A header can nearly always be ours by one of them: the others leave it in one piece. */
export function findDelimiter(utf8: Buffer, table: TableDefinition): FoundDelimiter {
  const head = utf8.subarray(0, BYTES_LOOKED_AT)
  const able = candidates.filter((delimiter) => head.includes(delimiter))
  const found = (able.length === 0 ? candidates : able).flatMap((delimiter): Parting[] => {
    const header = searched(head, delimiter, table)
    return header === undefined ? [] : [{ delimiter, header }]
  })
  const complete = found.filter(({ header }) => header.refusals.length === 0)
  const [best = { delimiter: ';' as const, header: undefined }] =
    complete.length > 0 ? complete : found.sort((a, b) => b.header.indexOf.size - a.header.indexOf.size)
  return { ...best, rivals: complete.slice(1) }
}

/** A quotation mark that the piece cuts in two ends it early: what was read before it is enough to find a header. */
function searched(head: Buffer, delimiter: Delimiter, table: TableDefinition): Header | undefined {
  const search = new HeaderSearch(table)
  scan(head, delimiter, (record) => {
    const cells = Array.from({ length: record.width }, (_, at) => record.text(at))
    return !search.isFound(cells, record.line) && record.number < RECORDS_LOOKED_AT
  })
  return search.header()
}
