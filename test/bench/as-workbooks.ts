/** The tables of hours of a project folder as typed workbooks instead of text: real days and numbers, as Excel stores them. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

const DAY = 'd.m.yyyy'
const kinds = ['text', 'day', 'number', 'text', 'text', 'text', 'text', 'day', 'text'] as const

export async function asWorkbooks(project: string): Promise<void> {
  for (const id of readdirSync(join(project, 'data'))) await asWorkbook(join(project, 'data', id, 'tyoaika'))
}

/** @param stem the path without its ending. */
async function asWorkbook(stem: string): Promise<void> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename: `${stem}.xlsx`,
    useStyles: true,
    useSharedStrings: true,
  })
  const sheet = workbook.addWorksheet('Työaika')
  sheet.columns = kinds.map((kind) => (kind === 'day' ? { style: { numFmt: DAY } } : {}))
  const [header = [], ...rows] = parse(readFileSync(`${stem}.csv`), { delimiter: ';' })
  sheet.addRow(header).commit()
  for (const row of rows) sheet.addRow(row.map((cell, at) => typed(cell, kinds[at] ?? 'text'))).commit()
  sheet.commit()
  await workbook.commit()
  rmSync(`${stem}.csv`)
}

function typed(cell: string, kind: (typeof kinds)[number]): string | number | Date {
  if (kind === 'number' && /^\d+(,\d+)?$/.test(cell)) return Number(cell.replace(',', '.'))
  const [date, month, year] = cell.split('.').map(Number)
  if (kind !== 'day' || date === undefined || month === undefined || year === undefined) return cell
  return new Date(Date.UTC(year, month - 1, date))
}
