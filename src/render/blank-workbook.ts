/** The blank tables as one workbook: a sheet that tells how to fill them, and a sheet a table. Load it lazily, exceljs is slow to load. */
import exceljs from 'exceljs'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { drawGuide } from './blank-guide-sheet.ts'
import { drawTable } from './blank-table-sheet.ts'
import { pinZipTimes } from './xlsx-zip.ts'

/** No clock: the same tables are the same bytes. */
const PINNED = new Date(Date.UTC(2000, 0, 1))

export async function blankWorkbook(tables: readonly TableDefinition[], lang: Lang): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  Object.assign(workbook, {
    creator: 'hanke',
    lastModifiedBy: 'hanke',
    created: PINNED,
    modified: PINNED,
    title: wordsOf(lang).init.guide.title,
    language: lang,
    views: [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }],
  })
  drawGuide(workbook, tables, lang)
  for (const table of tables) drawTable(workbook, table, lang)
  return pinZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()))
}
