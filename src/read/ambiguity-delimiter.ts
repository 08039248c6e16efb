/** Files that could be parted by more than one character: whichever is chosen, somebody's cells move. */
import type { Header } from './header.ts'
import { scan } from './scan.ts'
import { type Delimiter, type Refusal, refusal } from './source-file.ts'
import type { Table } from './table.ts'

export interface Parting {
  readonly delimiter: Delimiter
  readonly header: Header
}

const delimiters: readonly Delimiter[] = [';', '\t', ',']

/** @param rivals other delimiters by which the file has the table's whole header. Their rows decide whether they mean it. */
export function rivalDoubt(utf8: Buffer, chosen: Parting, rivals: readonly Parting[]): Refusal | undefined {
  for (const rival of rivals) {
    if (countRows(utf8, rival).fitting * 2 > countRows(utf8, chosen).fitting)
      return { ...refusal('two-delimiters'), line: rival.header.line, readings: [chosen.delimiter, rival.delimiter] }
  }
  return undefined
}

/**
 * Most rows have not the header's cells, or break in the middle of one, and would have them by another delimiter.
 * @param from the file's first row in the table.
 */
export function rowsDoubt(
  utf8: Buffer,
  chosen: Parting,
  table: Table,
  from: number,
  isBroken: boolean,
): Refusal | undefined {
  const ragged = table.ragged.length - table.ragged.findLastIndex(({ row }) => row < from) - 1
  if (!isBroken && ragged * 2 <= table.rows - from) return undefined
  const own = countRows(utf8, chosen)
  for (const delimiter of delimiters) {
    if (delimiter === chosen.delimiter) continue
    const { rows, fitting, first } = countRows(utf8, { delimiter, header: chosen.header })
    if (fitting > own.fitting && fitting * 2 > rows)
      return { ...refusal('rows-by-another'), line: first, readings: [chosen.delimiter, delimiter] }
  }
  return undefined
}

/** How many rows stand below the header, how many of them have as many cells as it, and the line of the first such. */
function countRows(utf8: Buffer, { delimiter, header: { line, cells } }: Parting) {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  let [rows, fitting] = [0, 0]
  let first: number | null = null
  scan(utf8, delimiter, (record) => {
    if (record.line <= line || record.isBlank()) return true
    rows += 1
    if (record.width < width || !record.isBlank(cells.length)) return true
    fitting += 1
    first ??= record.line
    return true
  })
  return { rows, fitting, first }
}
