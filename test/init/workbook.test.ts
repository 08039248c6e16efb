/** The blank workbook: a sheet a table whose columns hold, offer and refuse what the definitions say. */
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { readTable } from '../../src/read/read-table.ts'
import type { TableDefinition } from '../../src/read/tables/definition.ts'
import { LONGEST_LIST } from '../../src/render/blank-columns.ts'
import { blankTables } from '../../src/render/blank-files.ts'
import { FIRST_ROW, HEAD, LAST_ROW } from '../../src/render/blank-table-sheet.ts'
import { blankWorkbook } from '../../src/render/blank-workbook.ts'
import { expectGolden } from '../golden.ts'
import { describeSheet } from './describe-sheet.ts'
import { sampleCell } from './samples.ts'

const cases = (['project', 'programme'] as const).flatMap((kind) => langs.map((lang) => ({ kind, lang })))

describe.each(cases)('the blank workbook of a $kind in $lang', ({ kind, lang }) => {
  const { own, common } = blankTables(kind)
  const all: readonly TableDefinition[] = [...own, ...common]
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
    expectGolden(
      `test/init/expected/${kind === 'project' ? '' : `${kind}-`}workbook.${lang}.txt`,
      workbook.worksheets.map(describeSheet).join('\n'),
    )
  })

  async function filledWorkbook(): Promise<Buffer> {
    const filled = new exceljs.Workbook()
    await filled.xlsx.load(Uint8Array.from(bytes).buffer)
    for (const one of all) {
      const row = filled.getWorksheet(one.name[lang])?.getRow(FIRST_ROW)
      for (const [at, column] of Object.values(one.columns).entries())
        if (row !== undefined) row.getCell(at + 1).value = sampleCell(column)
    }
    return Buffer.from(await filled.xlsx.writeBuffer())
  }

  it.each(all)('$id is read from its own sheet of the filled workbook', async (table) => {
    const content = await filledWorkbook()
    const read = await readTable(table, [{ path: `data/a/${table.name[lang]}.xlsx`, bytes: () => content }])
    expect(read.sources[0]).toMatchObject({ sheet: table.name[lang], rows: 1, refusals: [] })
  })

  it.each(own)(
    '$id: the blank sheet is passed over beside a table of rows, for all that stands above its header',
    async (table) => {
      const content = await filledWorkbook()
      const [blank, filled] = langs.map((name) => `data/a/${table.name[name]}.xlsx`) as [string, string]
      const read = await readTable(table, [
        { path: blank, bytes: () => bytes },
        { path: filled, bytes: () => content },
      ])
      expect(read.sources.map(({ rows, refusals }) => [rows, refusals])).toEqual([
        [0, []],
        [1, []],
      ])
    },
  )

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
