/** A table on paper: its title, its head again on each page, and totals with the rows above them. */
import type { Lang } from '../../lang/lang.ts'
import type { Sheet } from '../../report/sheet.ts'
import { type Columns, fitColumns } from './columns.ts'
import { type Piece, together } from './flow.ts'
import { type Grid, sheetGrid } from './grid.ts'
import { area, inks, MEASURE, roomOf } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, paragraph } from './paragraph.ts'
import { bodyRow, type Frame, headRow } from './row.ts'
import type { Tag } from './tag.ts'

export function sheetPieces(sheet: Sheet, paper: Paper, section: Tag, column: Column, lang: Lang): Piece[] {
  return tablePieces(sheetGrid(sheet, lang), [sheet.title, ...sheet.notes], paper, section, column)
}

/** @param titles of the table; the first is its name. */
export function tablePieces(
  grid: Grid,
  titles: readonly string[],
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const parts = fitColumns(grid, column.width, paper.faces)
  return parts.flatMap((columns, at) => {
    const [name = '', ...notes] = titles
    const numbered =
      parts.length === 1 || titles.length === 0 ? titles : [`${name} (${at + 1} / ${parts.length})`, ...notes]
    return partPieces(grid, columns, numbered, paper, section, column)
  })
}

function partPieces(
  grid: Grid,
  columns: Columns,
  titles: readonly string[],
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const x = columns.turned ? area.landscape.left : column.x
  const table = paper.tag(section, 'Table')
  const frame: Frame = { grid, columns, x, paper }
  const caption = captionPieces(titles, paper, table, { x, width: MEASURE })
  const head = headRow(frame, paper.tag(paper.tag(table, 'THead'), 'TR'))
  const pieces = [
    ...caption,
    titles.length === 0 ? { ...head, gap: 10 } : head,
    ...bodyPieces(frame, paper.tag(table, 'TBody')),
  ]
  const height = pieces.reduce((sum, piece) => sum + piece.gap + piece.height, 0)
  const room = roomOf(columns.turned ? 'landscape' : 'portrait').height
  const whole = height <= room * WHOLE ? together(pieces) : pieces
  return columns.turned ? whole.map((piece) => ({ ...piece, turned: true })) : whole
}

/** A table that takes no more of a page is not broken. */
const WHOLE = 0.45

function captionPieces(titles: readonly string[], paper: Paper, table: Tag, column: Column): Piece[] {
  if (titles.length === 0) return []
  const caption = paper.tag(table, 'Caption')
  return titles.flatMap((text, at) =>
    paragraph(paper, paper.tag(caption, 'P'), [{ text, ink: at === 0 ? inks.detail : inks.soft }], column, {
      gap: at === 0 ? 16 : 1,
      keeps: true,
    }),
  )
}

function bodyPieces(frame: Frame, body: Tag): Piece[] {
  const { height, draw } = headRow(frame, null)
  const { rows } = frame.grid
  return rows.flatMap((row, at) => {
    const parts = bodyRow(row, frame, frame.paper.tag(body, 'TR'))
    // A total stands with what it is made of, and one row alone under a head looks like a mistake.
    const keeps = rows[at + 1]?.role === 'total' || (at === 0 && rows.length > 1)
    return parts.map((part, index) => ({
      ...part,
      head: { height, draw },
      keeps: part.keeps || (keeps && index === parts.length - 1),
    }))
  })
}
