/** Which character parts the cells: the one by which the file has the table's header. */
import type { Parting } from './ambiguity-delimiter.ts'
import { type Header, HeaderSearch } from './header.ts'
import { fewestCells } from './mapping/mapped-names.ts'
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
  const found = (fewest: number): Parting[] =>
    (able.length === 0 ? candidates : able).flatMap((delimiter) => {
      const header = searched(head, delimiter, table, fewest)
      return header === undefined ? [] : [{ delimiter, header }]
    })
  // By a comma amid numbers the records are too narrow, and need not be read.
  const [whole, ...rivals] = found(fewestCells(table)).filter(({ header }) => header.refusals.length === 0)
  if (whole !== undefined) return { ...whole, rivals }
  const [best = { delimiter: ';' as const, header: undefined }] = found(0).sort(
    (a, b) => b.header.indexOf.size - a.header.indexOf.size,
  )
  return { ...best, rivals: [] }
}

/**
 * A quotation mark that the piece cuts in two ends it early: what was read before it is enough to find a header.
 * @param fewest cells of a record that may be the header.
 */
function searched(head: Buffer, delimiter: Delimiter, table: TableDefinition, fewest: number): Header | undefined {
  const search = new HeaderSearch(table)
  scan(head, delimiter, (record) => {
    const isLast = record.number >= RECORDS_LOOKED_AT
    if (record.width < fewest) {
      search.pass()
      return !isLast
    }
    const cells: string[] = []
    for (let at = 0; at < record.width; at++) cells.push(record.text(at))
    return !search.isFound(cells, record.line) && !isLast
  })
  return search.header()
}
