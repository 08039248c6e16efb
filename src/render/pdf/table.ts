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

/** @param above title of the section; a table of the same name does not show it twice. */
export function sheetPieces(
  sheet: Sheet,
  above: string,
  paper: Paper,
  section: Tag,
  column: Column,
  lang: Lang,
): Piece[] {
  const { title, notes } = sheet
  return tablePieces(sheetGrid(sheet, lang), { title, notes, isTold: title === above }, paper, section, column)
}

/** What stands above a table. */
export interface Heading {
  readonly title: string
  readonly notes: readonly string[]
  /** The title can be read just above already. */
  readonly isTold: boolean
}

/** @param heading `null` for a table within a text. */
export function tablePieces(grid: Grid, heading: Heading | null, paper: Paper, section: Tag, column: Column): Piece[] {
  const parts = fitColumns(grid, column.width, paper.faces)
  return parts.flatMap((columns, at) => {
    const part = parts.length === 1 ? '' : ` (${at + 1} / ${parts.length})`
    const own = heading && { ...heading, title: heading.title + part, isTold: heading.isTold && part === '' }
    return partPieces(grid, columns, own, paper, section, column)
  })
}

function partPieces(
  grid: Grid,
  columns: Columns,
  heading: Heading | null,
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const x = columns.turned ? area.landscape.left : column.x
  const table = paper.tag(section, 'Table', heading === null ? {} : { title: heading.title })
  const frame: Frame = { grid, columns, x, paper }
  const caption = heading === null ? [] : captionPieces(heading, paper, table, { x, width: MEASURE })
  const head = headRow(frame, paper.tag(paper.tag(table, 'THead'), 'TR'))
  const pieces = [
    ...caption,
    caption.length === 0 ? { ...head, gap: 10 } : head,
    ...bodyPieces(frame, paper.tag(table, 'TBody')),
  ]
  const height = pieces.reduce((sum, piece) => sum + piece.gap + piece.height, 0)
  const room = roomOf(columns.turned ? 'landscape' : 'portrait').height
  const whole = height <= room * WHOLE ? together(pieces) : pieces
  return columns.turned ? whole.map((piece) => ({ ...piece, turned: true })) : whole
}

/** A table that takes no more of a page is not broken. */
const WHOLE = 0.45

function captionPieces({ title, notes, isTold }: Heading, paper: Paper, table: Tag, column: Column): Piece[] {
  const titles = [
    ...(isTold ? [] : [{ text: title, ink: inks.detail }]),
    ...notes.map((text) => ({ text, ink: inks.soft })),
  ]
  if (titles.length === 0) return []
  const caption = paper.tag(table, 'Caption')
  return titles.flatMap((run, at) =>
    paragraph(paper, paper.tag(caption, 'P'), [run], column, { gap: at > 0 ? 1 : isTold ? 4 : 16, keeps: true }),
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
