/** The words of people, on paper. */
import type { Prose, ProseBlock } from '../../report/prose.ts'
import type { Piece } from './flow.ts'
import { proseGrid } from './grid.ts'
import { inks, LINE, MEASURE } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, paragraph } from './paragraph.ts'
import { inked } from './runs.ts'
import { tablePieces } from './table.ts'
import type { Tag } from './tag.ts'
import { linesOf } from './words.ts'

const INDENT = 18
const BETWEEN = 7

/** @param section the text's own; headings stand under the section's title. */
export function prosePieces(prose: Prose, paper: Paper, section: Tag, column: Column): Piece[] {
  return prose.flatMap((block, at) => blockPieces(block, at === 0, paper, section, column))
}

function blockPieces(block: ProseBlock, isFirst: boolean, paper: Paper, section: Tag, column: Column): Piece[] {
  const measured = { x: column.x, width: Math.min(column.width, MEASURE) }
  switch (block.kind) {
    case 'paragraph':
      return paragraph(paper, paper.tag(section, 'P'), inked(block.runs, inks.body), measured, {
        gap: isFirst ? 0 : BETWEEN,
      })
    case 'heading': {
      const ink = block.level === 1 ? inks.part : inks.detail
      const tag = paper.tag(section, (['H3', 'H4', 'H5'] as const)[block.level - 1] ?? 'H5')
      return paragraph(paper, tag, inked(block.runs, ink), measured, { gap: isFirst ? 0 : 14, keeps: true })
    }
    case 'list':
      return listPieces(block, isFirst, paper, section, column)
    case 'quote': {
      const inner = { x: column.x + INDENT, width: column.width - INDENT }
      const pieces = prosePieces(block.blocks, paper, paper.tag(section, 'BlockQuote'), inner)
      return pieces.map((piece, at) => quoted({ ...piece, gap: at === 0 ? BETWEEN : piece.gap }, at, paper, column))
    }
    case 'table':
      return tablePieces(proseGrid(block), null, paper, section, column)
  }
}

/** The bar runs over the gaps between paragraphs too. */
function quoted(piece: Piece, at: number, paper: Paper, { x }: Column): Piece {
  const above = at === 0 ? 0 : piece.gap
  const height = piece.height + above
  const draw = (top: number): void => {
    paper.decorate(() => paper.box(x, top, 2.5, height, LINE))
    piece.draw(top + above)
  }
  return { ...piece, gap: at === 0 ? piece.gap : 0, height, draw }
}

function listPieces(
  { start, items }: Extract<ProseBlock, { kind: 'list' }>,
  isFirst: boolean,
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const list = paper.tag(section, 'L')
  const inner = { x: column.x + INDENT, width: Math.min(column.width, MEASURE) - INDENT }
  return items.flatMap((item, at) => {
    const tag = paper.tag(list, 'LI')
    const label = paper.tag(tag, 'Lbl')
    const sign = start === null ? '•' : `${start + at}.`
    const lines = linesOf([{ text: sign, ink: inks.body }], INDENT, paper.faces)
    const pieces = prosePieces(item, paper, paper.tag(tag, 'LBody'), inner)
    const gap = at > 0 ? 3 : isFirst ? 0 : BETWEEN
    return pieces.map((piece, part) => {
      if (part > 0) return piece
      const draw = (top: number): void => {
        drawLines(paper, label, lines, { x: column.x + (start === null ? 5 : 0), width: INDENT }, top)
        piece.draw(top)
      }
      return { ...piece, gap, draw }
    })
  })
}
