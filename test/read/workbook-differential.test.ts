/** The workbooks of the corpora, cell by cell, beside what exceljs makes of them. */
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readBook } from '../../src/read/workbook/book.ts'
import { CellTexts } from '../../src/read/workbook/cell-text.ts'
import { mainPart } from '../../src/read/workbook/package.ts'
import { readStrings } from '../../src/read/workbook/shared-strings.ts'
import { readStyles } from '../../src/read/workbook/styles.ts'
import { readWorksheet } from '../../src/read/workbook/worksheet.ts'
import { zipDirectory } from '../../src/read/workbook/zip-directory.ts'
import { hasCorpora, samples } from './corpora.ts'

async function ours(bytes: Buffer): Promise<Map<string, string>> {
  const parts = zipDirectory(bytes)
  const book = await readBook(parts, await mainPart(parts))
  const texts = new CellTexts(await readStyles(book.styles), book.from1904)
  const strings = await readStrings(book.strings)
  const cells = new Map<string, string>()
  for (const tab of book.tabs)
    await readWorksheet(tab.part, { texts, strings }, (row) => {
      for (const at of row.heldColumns()) cells.set(`${tab.name} ${row.number} ${at}`, row.text(at))
      return true
    })
  return cells
}

async function theirs(bytes: Buffer): Promise<Map<string, string>> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const cells = new Map<string, string>()
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        if (cell.isMerged && cell.master !== cell) return
        const text = textOf(cell.value, cell.numFmt ?? 'General')
        if (text.trim() !== '') cells.set(`${sheet.name} ${number} ${column - 1}`, text)
      }),
    )
  return cells
}

function textOf(value: exceljs.CellValue, format: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'kyllä' : 'ei'
  if (typeof value === 'number') {
    const percent = format.includes('%')
    const number = Number((percent ? value * 100 : value).toPrecision(15))
    return `${String(number).replace('.', ',')}${percent ? ' %' : ''}`
  }
  if (value instanceof Date) {
    const [date = '', time = ''] = value.toISOString().split('T')
    return time.startsWith('00:00:00') ? date : `${date} ${time}`
  }
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value)
    return typeof value.text === 'string' ? value.text : textOf(value.text as exceljs.CellValue, format)
  if ('error' in value) return value.error
  return 'result' in value ? textOf(value.result as exceljs.CellValue, format) : ''
}

describe.runIf(hasCorpora)('every workbook of the corpora', () => {
  it.each(samples(/\.xlsx$/i))('$path says cell by cell what exceljs reads', async ({ bytes }) => {
    const [own, other] = [await ours(bytes), await theirs(bytes)]
    expect([...own].sort()).toEqual([...other].sort())
    expect(own.size).toBeGreaterThan(0)
  })
})

it.skipIf(hasCorpora)('the corpora are not here: no workbook of theirs is compared', () => {
  expect(samples(/\.xlsx$/i)).toEqual([])
})
