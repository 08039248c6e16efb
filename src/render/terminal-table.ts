/** A sheet as a table of text: right-aligned figures, wrapped words, spare columns left out where the terminal is narrow. */
import type { Colors } from 'picocolors/types.js'
import type { Lang } from '../lang/lang.ts'
import type { Cell, Sheet, SheetColumn } from '../report/sheet.ts'
import { divided } from './divided.ts'
import { formatCell } from './format-cell.ts'
import { longestWord } from './longest-word.ts'
import { type Block, sideBySide } from './side-by-side.ts'

export interface Paper {
  /** Characters a line. */
  readonly width: number
  readonly color: Colors
  readonly lang: Lang
}

const GAP = 2
/** Between columns that would not fit otherwise. */
const LEAST_GAP = 1
const NARROWEST_WORDS = 16
/** A longer word is divided rather than given a column of its length. */
const LONGEST_WORD = 24

/** @returns lines without trailing spaces, none longer than the paper unless a single word is. */
export function drawTable({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, paper: Paper): string {
  const shown = fitting(columns, rows, paper)
  const gap = leastWidth(shown, columns, rows, paper) > paper.width ? LEAST_GAP : GAP
  const widths = widthsOf(shown, columns, rows, paper, gap)
  const head = shown.map((at, index) => headBlock(columns[at], widths[index] ?? 0, paper))
  return [head, ...rows.map((row) => rowBlocks(row, shown, widths, paper))]
    .flatMap((blocks) => sideBySide(blocks, gap))
    .join('\n')
}

function headBlock(column: SheetColumn | undefined, width: number, { color }: Paper): Block {
  return {
    text: whole(column?.header ?? '', width),
    width,
    room: Math.max(1, width),
    align: isFigure(column) ? 'right' : 'left',
    styled: (lines) => color.dim(lines.join('\n')).split('\n'),
  }
}

/** A cell that spans columns covers those of them that are shown. */
function rowBlocks(row: readonly Cell[], shown: readonly number[], widths: readonly number[], paper: Paper): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const cell of row) {
    const until = from + (cell.span ?? 1)
    const covered = widths.filter((_, index) => (shown[index] as number) >= from && (shown[index] as number) < until)
    if (covered.length > 0) blocks.push(cellBlock(cell, covered, paper))
    from = until
  }
  return blocks
}

function cellBlock(cell: Cell, covered: readonly number[], { color, lang }: Paper): Block {
  const width = sum(covered)
  const isStrong = cell.role === 'total' || cell.role === 'head'
  return {
    text: whole(formatCell(cell, lang), width),
    width,
    room: sum(covered.map((one) => Math.max(1, one))) + covered.length - 1,
    align: isFigure({ kind: cell.kind }) ? 'right' : 'left',
    styled: (lines) => (isStrong ? lines.map(color.bold) : lines),
  }
}

/** A word that is longer than its column would be cut there, so it is divided first. */
function whole(text: string, width: number): string {
  return text
    .split(' ')
    .map((word) => divided(word, width))
    .join(' ')
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
      : Math.min(Math.max(NARROWEST_WORDS, wordsWidth(at, rows, paper)), longest(at, columns, rows, paper)),
  )
  return sum(least) + GAP * (shown.length - 1)
}

/** Figures and short words take what they need; long texts share the rest by their length. */
function widthsOf(
  shown: readonly number[],
  columns: readonly SheetColumn[],
  rows: Sheet['rows'],
  paper: Paper,
  gap: number,
): number[] {
  const wanted = shown.map((at) => longest(at, columns, rows, paper))
  const room = paper.width - gap * (shown.length - 1)
  if (sum(wanted) <= room) {
    const unbroken = wanted.map((width, index) => Math.max(width, columns[shown[index] as number]?.header.length ?? 0))
    return sum(unbroken) <= room ? unbroken : wanted
  }
  const isLong = wanted.map((width, index) => !isFigure(columns[shown[index] as number]) && width > NARROWEST_WORDS)
  const long = sum(wanted.filter((_, index) => isLong[index]))
  const left = Math.max(NARROWEST_WORDS, room - sum(wanted) + long)
  return wanted.map((width, index) => (isLong[index] ? Math.max(8, Math.floor((width * left) / long)) : width))
}

function longest(at: number, columns: readonly SheetColumn[], rows: Sheet['rows'], { lang }: Paper): number {
  const header = columns[at]?.header ?? ''
  const head = isFigure(columns[at]) ? longestWord(header, ' ') : header.length
  return rows.reduce(
    (most, row) =>
      Math.max(most, row[at] === undefined || (row[at].span ?? 1) > 1 ? 0 : formatCell(row[at], lang).length),
    head,
  )
}

/** Letters of the longest of those words in a column that are not divided. */
function wordsWidth(at: number, rows: Sheet['rows'], { lang }: Paper): number {
  const words = rows.flatMap((row) =>
    row[at] === undefined || (row[at].span ?? 1) > 1 ? [] : formatCell(row[at], lang).split(' '),
  )
  return words.reduce((most, { length }) => (length <= LONGEST_WORD ? Math.max(most, length) : most), 0)
}

function isFigure(column: Pick<SheetColumn, 'kind'> | undefined): boolean {
  return column !== undefined && column.kind !== 'text'
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
