/**
 * Rows that stand above their header, as sorting a sheet by a column leaves them: they would be passed over like a title. A title is no
 * row: it lacks what the table requires, or has words where the table has days and figures.
 */
import { trimmed } from './cell.ts'
import { requiredIds } from './mapping/mapped-names.ts'
import type { TableDefinition } from './tables/definition.ts'

/** Two filled cells are a label and its value as often as a row. */
const FEWEST_CELLS = 3

/**
 * @param records what stands above the header. @param indexOf column id → index of its cell.
 * @returns how many of them are rows of the table.
 */
export function rowsAbove(
  records: readonly (readonly string[])[],
  indexOf: ReadonlyMap<string, number>,
  table: TableDefinition,
): number {
  const required = new Set(requiredIds(table))
  // Of a table of words alone any title may be a row.
  if (![...required].some((id) => indexOf.has(id) && table.columns[id]?.cell.format !== 'text')) return 0
  const isRow = (record: readonly string[]): boolean =>
    record.filter((cell) => trimmed(cell) !== '').length >= Math.min(FEWEST_CELLS, indexOf.size) &&
    [...indexOf].every(([id, at]) => {
      const text = trimmed(record[at] ?? '')
      return text === '' ? !required.has(id) : readsAs(text, id, table)
    })
  return records.filter(isRow).length
}

function readsAs(text: string, id: string, { columns }: TableDefinition): boolean {
  const reading = columns[id]?.cell.read(text)
  return reading !== undefined && 'value' in reading
}
