/** Draws the first sheet of the blank workbook, so that it reads well on the screen and on paper. */
import type { Style, Workbook, Worksheet } from 'exceljs'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { type GuideLine, guideLines } from './blank-guide.ts'
import {
  cellStyle,
  leadStyle,
  markStyle,
  optionalHeadStyle,
  sectionStyle,
  stepStyle,
  strongCellStyle,
} from './blank-style.ts'
import { textHeight } from './xlsx-height.ts'
import { TITLE_SIZE, titleStyle } from './xlsx-style.ts'

/** In characters: a step's mark and after it the sheet's name, column, whether required, what is accepted, help. */
const WIDTHS = [5, 13, 20, 13, 40, 46]

/** The columns that each cell of a list takes, by the number of the list's cells. */
const SPANS = {
  3: [
    [1, 2],
    [3, 5],
    [6, 6],
  ],
  5: [
    [1, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [6, 6],
  ],
} as const

/** A text over a run of columns, counted from 1. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly style: Partial<Style>
}

export function drawGuide(workbook: Workbook, tables: readonly TableDefinition[], lang: Lang): void {
  const worksheet = workbook.addWorksheet(wordsOf(lang).init.guide.tab, {
    views: [{ showGridLines: false }],
    properties: { tabColor: { argb: 'FF1F3864' } },
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  })
  worksheet.columns = WIDTHS.map((width) => ({ width }))
  for (const [at, line] of guideLines(tables, lang).entries()) drawLine(worksheet, at + 1, line)
}

function drawLine(worksheet: Worksheet, row: number, line: GuideLine): void {
  const pieces = piecesOf(line)
  for (const { from, to, text, style } of pieces) {
    const cell = worksheet.getCell(row, from)
    cell.value = text
    for (let column = from; column <= to; column++) worksheet.getCell(row, column).style = style
    if (to > from) worksheet.mergeCells(row, from, row, to)
  }
  worksheet.getRow(row).height = heightOf(line, pieces)
}

function heightOf({ kind }: GuideLine, pieces: readonly Piece[]): number {
  const highest = Math.max(...pieces.map(({ from, to, text }) => textHeight(text, widthOf(from, to))), 0)
  switch (kind) {
    case 'space':
      return 9
    case 'title':
      return textHeight('', 1, TITLE_SIZE) + 10
    case 'section':
      return 24
    default:
      return highest + 6
  }
}

function piecesOf(line: GuideLine): Piece[] {
  const last = WIDTHS.length
  switch (line.kind) {
    case 'title':
      return [{ from: 1, to: last, text: line.text, style: titleStyle }]
    case 'lead':
      return [{ from: 1, to: last, text: line.text, style: leadStyle }]
    case 'section':
      return [{ from: 1, to: last, text: line.text, style: sectionStyle }]
    case 'step':
      return [
        { from: 1, to: 1, text: line.mark, style: markStyle },
        { from: 2, to: last, text: line.text, style: stepStyle },
      ]
    case 'sheet':
    case 'sheet-head':
    case 'column':
    case 'column-head': {
      const isHead = line.kind.endsWith('head')
      const strong = line.kind === 'sheet' ? 0 : 1
      return line.cells.map((text, at) => {
        const [from, to] = SPANS[line.cells.length][at] ?? [at, at]
        const style = isHead ? optionalHeadStyle : at === strong ? strongCellStyle : cellStyle
        return { from, to, text, style }
      })
    }
    case 'space':
      return []
  }
}

function widthOf(from: number, to: number): number {
  return WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0)
}
