/** A sheet as a table of text: right-aligned figures, wrapped words, spare columns left out where the terminal is narrow. */
import Table from 'cli-table3'
import type { Colors } from 'picocolors/types.js'
import type { Lang } from '../lang/lang.ts'
import type { Cell, Sheet, SheetColumn } from '../report/sheet.ts'
import { formatCell } from './format-cell.ts'

export interface Paper {
  /** Characters a line. */
  readonly width: number
  readonly color: Colors
  readonly lang: Lang
}

const GAP = 2
const NARROWEST_WORDS = 16

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}

/** @returns lines without trailing spaces, none longer than the paper unless a single word is. */
export function drawTable({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, paper: Paper): string {
  const shown = fitting(columns, rows, paper)
  const widths = widthsOf(shown, columns, rows, paper)
  const table = new Table({
    chars: bare,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: widths,
    colAligns: shown.map((at) => (isFigure(columns[at]) ? 'right' : 'left')),
    wordWrap: true,
  })
  table.push(shown.map((at) => paper.color.dim(columns[at]?.header ?? '')))
  for (const row of rows) {
    table.push(shown.map((at) => styled(row[at], paper)))
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function styled(cell: Cell | undefined, { color, lang }: Paper): string {
  const text = cell === undefined ? '' : formatCell(cell, lang)
  return cell?.role === 'total' ? color.bold(text) : text
}

/** Spare columns go, from the right, until the rest fits with a readable width for the words. */
function fitting(columns: readonly SheetColumn[], rows: Sheet['rows'], paper: Paper): number[] {
  const shown = columns.map((_, at) => at)
  const spare = shown.filter((at) => columns[at]?.spare === true).reverse()
  while (spare.length > 0 && leastWidth(shown, columns, rows, paper) > paper.width)
    shown.splice(shown.indexOf(spare.shift() as number), 1)
  return shown
}

function leastWidth(
  shown: readonly number[],
  columns: readonly SheetColumn[],
  rows: Sheet['rows'],
  paper: Paper,
): number {
  const least = shown.map((at) =>
    isFigure(columns[at])
      ? longest(at, columns, rows, paper)
      : Math.min(NARROWEST_WORDS, longest(at, columns, rows, paper)),
  )
  return sum(least) + GAP * (shown.length - 1)
}

/** Figures take what they need; the words share the rest by their length. */
function widthsOf(
  shown: readonly number[],
  columns: readonly SheetColumn[],
  rows: Sheet['rows'],
  paper: Paper,
): number[] {
  const wanted = shown.map((at) => longest(at, columns, rows, paper))
  const figures = sum(wanted.filter((_, index) => isFigure(columns[shown[index] as number])))
  const words = sum(wanted) - figures
  const room = Math.max(NARROWEST_WORDS, paper.width - figures - GAP * (shown.length - 1))
  if (words <= room) return wanted
  return wanted.map((width, index) =>
    isFigure(columns[shown[index] as number]) ? width : Math.max(6, Math.floor((width * room) / words)),
  )
}

function longest(at: number, columns: readonly SheetColumn[], rows: Sheet['rows'], { lang }: Paper): number {
  const header = columns[at]?.header ?? ''
  const head = isFigure(columns[at]) ? Math.max(...header.split(' ').map(({ length }) => length)) : header.length
  return rows.reduce((most, row) => Math.max(most, row[at] === undefined ? 0 : formatCell(row[at], lang).length), head)
}

function isFigure(column: SheetColumn | undefined): boolean {
  return column !== undefined && column.kind !== 'text'
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
