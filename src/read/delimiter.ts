/** Which character parts the cells: the one by which the file has the table's header. */
import { type Header, HeaderSearch } from './header.ts'
import { scan } from './scan.ts'
import type { Delimiter } from './source-file.ts'
import type { TableDefinition } from './tables/definition.ts'

const candidates: readonly Delimiter[] = [';', '\t', ',']
/** Titles, project names and empty rows stand above a header; a header below these is not one. */
export const RECORDS_LOOKED_AT = 30
const BYTES_LOOKED_AT = 1 << 16

/** A header read by two delimiters can only be ours by one of them: the others leave it in one piece. */
export function findDelimiter(
  utf8: Buffer,
  table: TableDefinition,
): { delimiter: Delimiter; header: Header | undefined } {
  const head = utf8.subarray(0, BYTES_LOOKED_AT)
  let best: { delimiter: Delimiter; header: Header | undefined } = { delimiter: ';', header: undefined }
  for (const delimiter of candidates) {
    const header = searched(head, delimiter, table)
    if ((header?.indexOf.size ?? 0) > (best.header?.indexOf.size ?? 0)) best = { delimiter, header }
    if (header?.refusals.length === 0) break
  }
  return best
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
