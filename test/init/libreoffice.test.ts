/** The blank workbook, filled and saved by LibreOffice: nothing of it is lost. Skipped with a line where LibreOffice is not installed. */
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../src/read/read-table.ts'
import { allTables as all } from '../../src/read/tables/tables.ts'
import { FIRST_ROW, HEAD } from '../../src/render/blank-table-sheet.ts'
import { blankWorkbook } from '../../src/render/blank-workbook.ts'
import { hasLibreOffice } from '../render/libreoffice.ts'
import { everySheetAsCsv, savedByCalc } from './finnish-calc.ts'
import { sampleCell, sampleText } from './samples.ts'

const installed = hasLibreOffice()
if (!installed) console.log('LibreOffice (soffice) is not installed: it did not open the blank workbook.')

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  return workbook
}

/** The blank workbook with one row on every sheet, typed on the prepared cells. */
async function filledWorkbook(): Promise<Buffer> {
  const workbook = await opened(await blankWorkbook(all, 'fi'))
  for (const { name, columns } of all) {
    const row = workbook.getWorksheet(name.fi)?.getRow(FIRST_ROW)
    for (const [at, column] of Object.values(columns).entries()) {
      const cell = row?.getCell(at + 1)
      if (cell !== undefined) cell.value = sampleCell(column)
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe.skipIf(!installed)('LibreOffice', () => {
  let before = new exceljs.Workbook()
  let after = new exceljs.Workbook()
  let sheets: ReadonlyMap<string, Buffer> = new Map()
  beforeAll(async () => {
    const blank = await blankWorkbook(all, 'fi')
    before = await opened(blank)
    after = await opened(savedByCalc(blank, 'xlsx').get('book.xlsx') ?? blank)
    sheets = savedByCalc(await filledWorkbook(), everySheetAsCsv)
  })

  it('keeps the sheets in their order', () => {
    expect(after.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name))
  })

  describe.each(all.map((table) => ({ name: table.name.fi, table })))('of the sheet $name', ({ name, table }) => {
    const columns = Object.entries(table.columns).map(([id, column], at) => ({ id, column, at: at + 1 }))

    it.each(columns)('keeps header, note, format and rule of the column $id', ({ column, at }) => {
      const [was, is] = [before, after].map((workbook) => {
        const sheet = workbook.getWorksheet(name)
        const head = sheet?.getRow(HEAD).getCell(at)
        const rule = sheet?.getRow(FIRST_ROW).getCell(at).dataValidation
        return {
          head: head?.text,
          noted: JSON.stringify(head?.note).includes(column.help.fi),
          format: sheet?.getColumn(at).numFmt?.replace(/[\\" ]|\[\$-[0-9A-F]+\]/g, ''),
          rule: rule?.type,
          refuses: rule?.error,
          list: rule?.type === 'list' ? String(rule.formulae[0]) : undefined,
        }
      })
      expect(is).toEqual(was)
      expect(is?.noted).toBe(true)
    })

    it('saves a filled row as a file that reads back', async () => {
      const saved = sheets.get(`book-${name}.csv`)
      const read = await readTable(table, [{ path: `data/a/${name}.csv`, bytes: () => saved ?? Buffer.alloc(0) }])
      expect(read.sources[0]).toMatchObject({ rows: 1, refusals: [], ignored: [] })
      for (const [id, column] of Object.entries(read.table.columns)) {
        const definition = columns.find((one) => one.id === id)?.column
        expect(column.trouble(0), id).toBeUndefined()
        if (definition !== undefined)
          expect({ value: column.value(0) }, id).toEqual(definition.cell.read(sampleText(definition)))
      }
    })
  })
})
