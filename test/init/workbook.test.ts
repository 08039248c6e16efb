/** The blank workbook: a sheet a table whose columns hold, offer and refuse what the definitions say. */
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { columnNamed } from '../../src/read/header.ts'
import type { TableDefinition } from '../../src/read/tables/definition.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { LONGEST_LIST } from '../../src/render/blank-columns.ts'
import { FIRST_ROW, HEAD, LAST_ROW } from '../../src/render/blank-table-sheet.ts'
import { blankWorkbook } from '../../src/render/blank-workbook.ts'
import { expectGolden } from '../golden.ts'
import { describeSheet } from './describe-sheet.ts'

const all: readonly TableDefinition[] = Object.values(tables)

describe.each(langs)('the blank workbook in %s', (lang) => {
  const workbook = new exceljs.Workbook()
  let bytes: Buffer = Buffer.alloc(0)
  beforeAll(async () => {
    bytes = await blankWorkbook(all, lang)
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  })

  it('is the same bytes twice, and small', async () => {
    expect((await blankWorkbook(all, lang)).equals(bytes)).toBe(true)
    expect(bytes.length).toBeLessThan(60_000)
  })

  it('has the guide in front and then a sheet a table, named as its file', () => {
    const [guide, ...rest] = workbook.worksheets.map(({ name }) => name)
    expect(guide).toBe(lang === 'fi' ? 'Ohje' : 'Guide')
    expect(rest).toEqual(all.map(({ name }) => name[lang]))
  })

  it('says the same as when it was last looked at', () => {
    expectGolden(`test/init/expected/workbook.${lang}.txt`, workbook.worksheets.map(describeSheet).join('\n'))
  })

  it.each(all)('the table $id is answered to by its own sheet only, on its header row', (table) => {
    const required = Object.entries(table.columns).flatMap(([id, column]) => (column.required ? [id] : []))
    const answers = workbook.worksheets.flatMap((sheet) =>
      Array.from({ length: HEAD + 1 }, (_, at) => at + 1)
        .filter((row) => {
          const named = textsOf(sheet.getRow(row)).map((text) => columnNamed(text, table))
          return required.every((id) => named.includes(id))
        })
        .map((row) => `${sheet.name} ${row}`),
    )
    expect(answers).toEqual([`${table.name[lang]} ${HEAD}`])
  })

  it.each(all)('$id: every column holds ids and days as typed, and is explained at its header', (table) => {
    const sheet = workbook.getWorksheet(table.name[lang])
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: HEAD })
    for (const [at, column] of Object.values(table.columns).entries()) {
      const { format } = column.cell
      const typed = sheet?.getColumn(at + 1).numFmt
      if (format === 'text' || format === 'choice') expect(typed).toBe('@')
      else expect(typed).not.toMatch(/^(@|General)?$/)
      const head = sheet?.getRow(HEAD).getCell(at + 1)
      expect(head?.text.endsWith(' *')).toBe(column.required)
      expect(JSON.stringify(head?.note)).toContain(column.help[lang])
    }
  })

  it.each(all)('$id: a drop-down list has exactly the words that the reader accepts', (table) => {
    const sheet = workbook.getWorksheet(table.name[lang])
    for (const [at, { cell }] of Object.values(table.columns).entries()) {
      for (const row of [FIRST_ROW, LAST_ROW]) {
        const rule = sheet?.getRow(row).getCell(at + 1).dataValidation
        if (cell.format === 'text') expect(rule).toBeUndefined()
        else expect(rule?.showErrorMessage).toBe(true)
        if (cell.words === undefined) continue
        const list = String(rule?.formulae[0]).slice(1, -1)
        expect(list.length).toBeLessThanOrEqual(LONGEST_LIST)
        expect(list.split(',')).toEqual(cell.words.map((word) => word[lang]))
        for (const word of list.split(',')) expect('value' in cell.read(word), word).toBe(true)
      }
    }
  })

  it('keeps to what Excel can show: 32 characters in a title, 255 in a message', () => {
    for (const sheet of workbook.worksheets) {
      sheet.getRow(FIRST_ROW).eachCell({ includeEmpty: true }, ({ dataValidation }) => {
        expect(dataValidation?.errorTitle?.length ?? 0).toBeLessThanOrEqual(32)
        expect(dataValidation?.error?.length ?? 0).toBeLessThanOrEqual(255)
      })
    }
  })
})

function textsOf(row: exceljs.Row): string[] {
  return Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text)
}
