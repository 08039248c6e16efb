/**
 * One table as an empty sheet: what it is for, a hint and a header a column, and rows that are ready to be typed on. The styles belong to
 * the columns, so a sheet of ten thousand prepared rows is no larger than one of ten.
 */
import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { columnLetter } from '../read/place.ts'
import type { ColumnDefinition, TableDefinition } from '../read/tables/definition.ts'
import { acceptedInExcel, columnWidth, inputFormat, inputRule, isNumeric } from './blank-columns.ts'
import {
  demandFont,
  hintFont,
  hintStyle,
  inputAlignment,
  missingStyle,
  optionalHeadStyle,
  requiredHeadStyle,
  sheetTitleStyle,
  usedRowStyle,
} from './blank-style.ts'
import { textHeight } from './xlsx-height.ts'

const TITLE = 1
const HINT = 2
export const HEAD = 3
export const FIRST_ROW = HEAD + 1
/** Rules reach this far; styles reach to the end of the sheet. */
export const LAST_ROW = 10_000 + HEAD
const HEAD_HEIGHT = 24

export function drawTable(workbook: Workbook, table: TableDefinition, lang: Lang): void {
  const columns = Object.entries(table.columns)
  const worksheet = workbook.addWorksheet(table.name[lang], {
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEAD, topLeftCell: `A${FIRST_ROW}`, activeCell: `A${FIRST_ROW}` }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD}:${HEAD}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  })
  worksheet.columns = [
    ...columns.map(([id, column]) => ({
      width: columnWidth(id, column, lang),
      style: { numFmt: inputFormat(column, lang), alignment: inputAlignment(isNumeric(column)) },
    })),
    // The note of a header is as wide as the two columns to the right of it.
    { width: 16 },
    { width: 16 },
  ]
  worksheet.getCell(TITLE, 1).value = table.help[lang]
  worksheet.getRow(TITLE).height = 30
  for (const [at] of columns.entries()) worksheet.getCell(TITLE, at + 1).style = sheetTitleStyle
  for (const [at, [id, column]] of columns.entries()) {
    drawHint(worksheet, at, column, columnWidth(id, column, lang), lang)
    drawHeader(worksheet, at, column, lang)
    addRule(worksheet, at, column, lang)
  }
  worksheet.getRow(HEAD).height = HEAD_HEIGHT
  markUsedRows(
    worksheet,
    columns.map(([, column]) => column),
  )
}

/** Above a header: whether it must be filled, and with what. */
function drawHint(
  worksheet: Worksheet,
  at: number,
  column: ColumnDefinition<unknown>,
  width: number,
  lang: Lang,
): void {
  const { hints, required, optional } = wordsOf(lang).init
  const { format } = column.cell
  const cell = worksheet.getCell(HINT, at + 1)
  const demand = `${capitalised(column.required ? required : optional)}. `
  // Of free text there is nothing to say but what it is for.
  const hint = capitalised(format === 'text' ? column.help[lang] : hints[format])
  cell.value = {
    richText: [
      { text: demand, font: column.required ? demandFont : hintFont },
      { text: hint, font: hintFont },
    ],
  }
  cell.style = hintStyle
  const row = worksheet.getRow(HINT)
  row.height = Math.max(row.height ?? 0, textHeight(`${demand}${hint}`, width, 10) + 6)
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function drawHeader(worksheet: Worksheet, at: number, column: ColumnDefinition<unknown>, lang: Lang): void {
  const cell = worksheet.getCell(HEAD, at + 1)
  cell.value = headerText(column, lang)
  cell.style = column.required ? requiredHeadStyle : optionalHeadStyle
  cell.note = {
    texts: [
      { font: { bold: true, name: 'Calibri', size: 10 }, text: `${noteTitle(column, lang)}\n` },
      { font: { name: 'Calibri', size: 10 }, text: noteText(column, lang) },
    ],
    editAs: 'oneCells',
  }
}

/** A star marks a required column; the reader passes over it. */
export function headerText({ header, required }: ColumnDefinition<unknown>, lang: Lang): string {
  return required ? `${header[lang]} *` : header[lang]
}

function noteTitle({ header, required }: ColumnDefinition<unknown>, lang: Lang): string {
  const words = wordsOf(lang).init
  return `${header[lang]} (${required ? words.required : words.optional})`
}

function noteText({ help, cell, personal }: ColumnDefinition<unknown>, lang: Lang): string {
  const { note } = wordsOf(lang).init
  return [
    `${help[lang]}.`,
    `${note.accepts}: ${acceptedInExcel(cell, lang)}.`,
    ...(personal ? [note.personal] : []),
  ].join('\n')
}

/** What the cells of a column refuse. */
function addRule(worksheet: Worksheet, at: number, column: ColumnDefinition<unknown>, lang: Lang): void {
  const letter = columnLetter(at)
  const rule = inputRule(column, `${letter}${FIRST_ROW}`, lang)
  if (rule !== undefined) validationsOf(worksheet).add(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`, rule)
}

/** A row that says something gets a line under it, and its empty required cells a colour. */
function markUsedRows(worksheet: Worksheet, columns: readonly ColumnDefinition<unknown>[]): void {
  const last = columnLetter(columns.length - 1)
  const used = `COUNTA($A${FIRST_ROW}:$${last}${FIRST_ROW})>0`
  const mark = (letters: string, priority: number, formula: string, style: Partial<Style>): void => {
    const [from = '', to = from] = letters.split(':')
    const ref = `${from}${FIRST_ROW}:${to}${LAST_ROW}`
    worksheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority, formulae: [formula], style }] })
  }
  for (const [at, { required }] of columns.entries()) {
    const letter = columnLetter(at)
    if (required) mark(letter, at + 1, `AND(ISBLANK(${letter}${FIRST_ROW}),${used})`, missingStyle)
  }
  mark(`A:${last}`, columns.length + 1, used, usedRowStyle)
}

interface WithValidations {
  readonly dataValidations: { readonly add: (range: string, rule: DataValidation) => void }
}

/** exceljs takes a rule for a whole range, but its types tell only of single cells. @throws TypeError where it no longer does. */
function validationsOf(worksheet: Worksheet): WithValidations['dataValidations'] {
  if (!takesValidations(worksheet)) throw new TypeError('exceljs takes no rules for ranges')
  return worksheet.dataValidations
}

function takesValidations(worksheet: Worksheet): worksheet is Worksheet & WithValidations {
  return 'dataValidations' in worksheet
}
