/** Sheets beside the one that is read that hold rows of another table: a workbook of all tables may be filled on every sheet, and one is read. */
import { RECORDS_LOOKED_AT } from '../delimiter.ts'
import { HeaderSearch } from '../header.ts'
import type { UnreadSheet } from '../source-file.ts'
import { isNamed } from '../table-name.ts'
import { isCommon, type TableDefinition } from '../tables/definition.ts'
import { allTables } from '../tables/tables.ts'
import type { Tab } from './book.ts'
import { Unreadable } from './unreadable.ts'
import { type Reading, readWorksheet } from './worksheet.ts'

/** Rows of borders alone may stand below a header; a sheet is not gone through to its end for them. */
const ROWS_BELOW = 1000

/**
 * @param read the sheet that is read, as the table `own`.
 * @returns in the order of the tabs. Hidden sheets and sheets of headers alone are not among them.
 */
export async function unreadSheets(
  tabs: readonly Tab[],
  read: Tab,
  own: TableDefinition,
  reading: Reading,
): Promise<UnreadSheet[]> {
  const others = allTables.filter(({ id }) => id !== own.id)
  const found: UnreadSheet[] = []
  for (const tab of tabs) {
    if (tab === read || tab.hidden) continue
    const table = await tableWithRows(tab, others, reading)
    if (table !== undefined) found.push({ sheet: tab.name, table: table.id })
  }
  return found
}

async function tableWithRows(
  tab: Tab,
  tables: readonly TableDefinition[],
  reading: Reading,
): Promise<TableDefinition | undefined> {
  // What the sheet is called as comes first; a kind and a day are not enough for the activities that anybody may list anywhere.
  const searches = tables
    .filter((table) => !isCommon(table) || isNamed(tab.name, table))
    .sort((a, b) => Number(isNamed(tab.name, b)) - Number(isNamed(tab.name, a)))
    .map((table) => ({ table, search: new HeaderSearch(table) }))
  let known: TableDefinition | undefined
  let hasRows = false
  try {
    await readWorksheet(tab.part, reading, (row) => {
      if (row.isBlank()) return row.number < RECORDS_LOOKED_AT || (known !== undefined && row.number < ROWS_BELOW)
      if (known !== undefined) {
        hasRows = true
        return false
      }
      if (row.number > RECORDS_LOOKED_AT) return false
      const cells = Array.from({ length: row.width }, (_, at) => row.text(at))
      known = searches.find(({ search }) => search.isFound(cells, row.number))?.table
      return true
    })
  } catch (error) {
    // Nothing of this sheet is read, so what is wrong with it is no reason to refuse the file.
    if (!(error instanceof Unreadable)) throw error
  }
  return hasRows ? known : undefined
}
