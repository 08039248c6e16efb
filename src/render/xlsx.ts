/** Sheets as a workbook for Excel and LibreOffice. The only file that knows exceljs; load it lazily, it is slow to load. */
import { Writable } from 'node:stream'
import exceljs from 'exceljs'
import type { Lang } from '../lang/lang.ts'
import { columnLetter } from '../read/place.ts'
import { bodyRow, type Cell, headRow, type Sheet } from '../report/sheet.ts'
import { oneLine, textHeight, turnedHeight } from './xlsx-height.ts'
import { filterRange, pagesTall, sheetOptions, totalWidth } from './xlsx-layout.ts'
import { changedStyle, columnHeadStyle, columnStyles, noteStyle, TITLE_SIZE, titleStyle } from './xlsx-style.ts'
import { excelValue, printable } from './xlsx-value.ts'
import { pinZipTimes } from './xlsx-zip.ts'

const MOST_ROWS = 1_048_576
/** No clock: the same sheets are the same bytes. */
const PINNED = new Date(Date.UTC(2000, 0, 1))

type Workbook = exceljs.stream.xlsx.WorkbookWriter
type Worksheet = exceljs.Worksheet

/**
 * Draws the sheets in their order, the first in front.
 * @throws RangeError where a sheet has more rows than Excel can hold.
 */
export async function renderWorkbook(sheets: readonly Sheet[], lang: Lang): Promise<Buffer> {
  const parts: Buffer[] = []
  const stream = new Writable({
    write(part: Buffer, _, done) {
      parts.push(part)
      done()
    },
  })
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  Object.assign(workbook, {
    creator: 'hanke',
    lastModifiedBy: 'hanke',
    created: PINNED,
    modified: PINNED,
    title: printable(sheets[0]?.title ?? ''),
    language: lang,
    views: [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }],
  })
  for (const sheet of sheets) drawSheet(workbook, sheet, lang)
  await workbook.commit()
  return pinZipTimes(Buffer.concat(parts))
}

function drawSheet(workbook: Workbook, sheet: Sheet, lang: Lang): void {
  if (bodyRow(sheet, sheet.rows.length - 1) > MOST_ROWS)
    throw new RangeError(`${sheet.tab}: ${sheet.rows.length} rows, and Excel holds ${MOST_ROWS}`)
  const worksheet = workbook.addWorksheet(sheet.tab, sheetOptions(sheet))
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }))
  let height = drawHead(worksheet, sheet)
  const draw = rowDrawer({ workbook, worksheet, sheet, lang })
  for (const [at, cells] of sheet.rows.entries()) height += draw(cells, bodyRow(sheet, at))
  worksheet.pageSetup.fitToHeight = pagesTall(sheet, height)
  const filter = filterRange(sheet)
  if (filter !== null) worksheet.autoFilter = filter
  worksheet.commit()
}

/** Title, notes, an empty row, and the columns' headers. @returns how high they are. */
function drawHead(worksheet: Worksheet, sheet: Sheet): number {
  const width = totalWidth(sheet)
  let height = oneLine
  for (const [at, text] of [sheet.title, ...sheet.notes].entries()) {
    const row = worksheet.getRow(at + 1)
    row.getCell(1).value = printable(text)
    row.getCell(1).style = at === 0 ? titleStyle : noteStyle
    row.height = textHeight(text, width, at === 0 ? TITLE_SIZE : undefined)
    height += row.height
    if (sheet.columns.length > 1) worksheet.mergeCells(at + 1, 1, at + 1, sheet.columns.length)
    row.commit()
  }
  const head = worksheet.getRow(headRow(sheet))
  for (const [at, column] of sheet.columns.entries()) {
    const { header, width, isTurned } = column
    const cell = head.getCell(at + 1)
    cell.value = printable(header)
    cell.style = columnHeadStyle(column)
    head.height = Math.max(head.height ?? oneLine, isTurned ? turnedHeight(header) : textHeight(header, width))
  }
  height += head.height ?? oneLine
  head.commit()
  return height
}

interface Canvas {
  readonly workbook: Workbook
  readonly worksheet: Worksheet
  readonly sheet: Sheet
  readonly lang: Lang
}

/** Ten thousand rows go through here: what a column's cells share is looked up once. Each says how high it is. */
function rowDrawer({ workbook, worksheet, sheet, lang }: Canvas): (cells: readonly Cell[], number: number) => number {
  const styles = sheet.columns.map(() => columnStyles(lang))
  const widths = sheet.columns.map(({ width }) => width)
  return (cells, number) => {
    const row = worksheet.getRow(number)
    let height = oneLine
    let column = 0
    for (const cell of cells) {
      const { formula, name, span = 1 } = cell
      const target = row.getCell(column + 1)
      const value = excelValue(cell, lang)
      target.value = formula === undefined ? value : { formula, result: value ?? '', date1904: false }
      target.style = (styles[column] as ReturnType<typeof columnStyles>)(cell)
      if (typeof value === 'string') {
        const width = span === 1 ? (widths[column] as number) : totalWidth(sheet, column, span)
        height = Math.max(height, textHeight(value, width))
      }
      if (name !== undefined) workbook.definedNames.add(`'${sheet.tab}'!$${columnLetter(column)}$${number}`, name)
      if (cell.status !== undefined && formula !== undefined) watch(worksheet, target.address, number, cell)
      if (span > 1) worksheet.mergeCells(number, column + 1, number, column + span)
      column += span
    }
    if (height > oneLine) row.height = height
    row.commit()
    return height
  }
}

/** A status is true of the value that was computed; when the formula gives another, the cell turns red. */
function watch(worksheet: Worksheet, address: string, priority: number, { value }: Cell): void {
  const formula = `${address}<>"${(value ?? '').replaceAll('"', '""')}"`
  worksheet.addConditionalFormatting({
    ref: address,
    rules: [{ type: 'expression', formulae: [formula], priority, style: changedStyle }],
  })
}
