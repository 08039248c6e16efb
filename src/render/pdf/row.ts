/** A row of a table: its cells in lines, on one page; only a row that is higher than most of a page goes on over the next. */
import { type Columns, GUTTER } from './columns.ts'
import type { Piece } from './flow.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'
import { FAINT, INK, LINE, roomOf } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, heightOf } from './paragraph.ts'
import { drawSign, signWidth } from './status.ts'
import type { Tag } from './tag.ts'
import { type Line, linesOf } from './words.ts'

const ABOVE = 3.6
const BELOW = 3.6
/** A heading within the table stands apart from what is above it. */
const BEFORE_HEAD = 6
/** Of the page's height. */
const HIGHEST = 0.8

/** A table at its place: what each row is drawn into. */
export interface Frame {
  readonly grid: Grid
  readonly columns: Columns
  readonly x: number
  readonly paper: Paper
}

interface Block {
  readonly tag: Tag | null
  readonly cell: GridCell
  readonly lines: readonly Line[]
  readonly column: Column
}

/** @param tag of the head's row; `null` where the head is only repeated. */
export function headRow(frame: Frame, tag: Tag | null): Piece {
  const { grid, columns, x, paper } = frame
  const blocks = blocksOf(
    grid.columns.map(({ head }) => head),
    frame,
    tag,
  )
  const high = Math.max(...blocks.map(({ lines }) => heightOf(lines)))
  const height = high + ABOVE + BELOW
  return {
    height,
    gap: 5,
    keeps: true,
    draw: (top) => {
      paper.decorate(() => paper.rule(x, top + height, tableWidth(columns), 1.2, INK))
      const draw = (): void => {
        // Heads stand on the line under them.
        for (const block of blocks) drawBlock(paper, block, top + ABOVE + high - heightOf(block.lines))
      }
      if (tag === null) paper.decorate(draw, 'Pagination')
      else draw()
    },
  }
}

export function bodyRow({ role, cells }: GridRow, frame: Frame, tag: Tag): Piece[] {
  const { columns, paper } = frame
  const blocks = blocksOf(cells, frame, tag)
  const above = role === 'head' ? ABOVE + BEFORE_HEAD : ABOVE
  const room = roomOf(columns.turned ? 'landscape' : 'portrait').height
  const most = Math.floor((room * HIGHEST) / columns.ink.leading)
  const parts = Math.max(1, Math.ceil(Math.max(0, ...blocks.map(({ lines }) => lines.length)) / most))
  return Array.from({ length: parts }, (_, part) => {
    const own = blocks.map((block) => ({ ...block, lines: block.lines.slice(part * most, (part + 1) * most) }))
    const height = Math.max(columns.ink.leading, ...own.map(({ lines }) => heightOf(lines))) + above + BELOW
    return {
      height,
      gap: 0,
      keeps: role === 'head',
      draw: (top: number) => {
        paper.decorate(() => {
          drawStrong(blocks, frame, top, height)
          drawRules(role, part === parts - 1, frame, top, height)
        })
        for (const block of own) drawBlock(paper, block, top + above)
      },
    }
  })
}

/** A cell that spans columns covers those of them that are shown. */
function blocksOf(cells: readonly GridCell[], { columns, x, paper }: Frame, row: Tag | null): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const cell of cells) {
    const until = from + cell.span
    const covered = columns.shown.flatMap((one, index) => (one >= from && one < until ? [index] : []))
    from = until
    const [first] = covered
    if (first === undefined) continue
    const column = columnOf(columns, x, first, covered.length)
    const sign = cell.status === null ? 0 : signWidth(columns.ink.size)
    const { scope } = cell
    const tag = row && paper.tag(row, scope === null ? 'TD' : 'TH', { span: covered.length, ...(scope && { scope }) })
    const runs = cell.says(columns.ink).filter(({ text }) => text !== '')
    const lines = runs.length === 0 ? [] : linesOf(runs, column.width - sign, paper.faces)
    blocks.push({ tag, cell, lines, column })
  }
  return blocks
}

function drawBlock(paper: Paper, { tag, lines, column, cell }: Block, top: number): void {
  const ink = lines[0]?.parts[0]?.ink
  if (ink === undefined) return
  const sign = cell.status === null ? 0 : signWidth(ink.size)
  if (cell.status !== null) drawSign(paper, cell.status, column.x, top, ink.size, ink.leading)
  drawLines(paper, tag, lines, { x: column.x + sign, width: column.width - sign }, top, cell.align)
}

function drawRules(
  role: GridRow['role'],
  isLast: boolean,
  { columns, x, paper }: Frame,
  top: number,
  height: number,
): void {
  const width = tableWidth(columns)
  const isTotal = role === 'total'
  if (isTotal) paper.rule(x, top, width, 0.75, INK)
  if (isLast) paper.rule(x, top + height, width, isTotal ? 1 : 0.5, isTotal ? INK : LINE)
}

/** The ground of the figures that the reader takes from the table. */
function drawStrong(blocks: readonly Block[], { grid, columns, x, paper }: Frame, top: number, height: number): void {
  for (const [index, at] of columns.shown.entries())
    if (grid.columns[at]?.isStrong === true) {
      const column = columnOf(columns, x, index, 1)
      if (!blocks.some((block) => block.column.x === column.x && block.cell.isWhole)) continue
      // The table ends with its last column.
      const beside = index < columns.shown.length - 1 ? GUTTER : GUTTER / 2
      paper.box(column.x - GUTTER / 2, top, column.width + beside, height, FAINT)
    }
}

function columnOf({ widths }: Columns, x: number, index: number, count: number): Column {
  const until = (at: number): number => widths.slice(0, at).reduce((total, width) => total + width + GUTTER, 0)
  return { x: x + until(index), width: until(index + count) - until(index) - GUTTER }
}

function tableWidth({ widths }: Columns): number {
  return widths.reduce((total, width) => total + width + GUTTER, -GUTTER)
}
