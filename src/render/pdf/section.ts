/** A section on paper: its heading and its blocks, one after another. What is folded on the page stands open. */
import type { Lang } from '../../lang/lang.ts'
import type { PageBlock, PageSection } from '../../report/page-shape.ts'
import { anchor } from '../html-markup.ts'
import type { DrawChart } from '../html-section.ts'
import { boardPieces } from './board.ts'
import { findingPieces, named } from './findings.ts'
import { type Piece, withGap } from './flow.ts'
import { bold, inks, MEASURE, statusColors } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, heightOf, paragraph } from './paragraph.ts'
import { picturePieces } from './picture.ts'
import { prosePieces } from './prose.ts'
import { drawSign, signWidth } from './status.ts'
import { sheetPieces } from './table.ts'
import type { Tag } from './tag.ts'
import { linesOf } from './words.ts'

export function sectionPieces(
  of: PageSection,
  paper: Paper,
  column: Column,
  lang: Lang,
  drawChart: DrawChart,
): Piece[] {
  const section = paper.tag(paper.root, 'Sect')
  const heading = paper.tag(section, 'H2')
  const pieces = [
    ...marked(
      paragraph(paper, heading, [{ text: of.title, ink: inks.section }], column, { gap: 30, keeps: true }),
      of,
      paper,
    ),
    ...(of.lead === null
      ? []
      : paragraph(paper, paper.tag(section, 'P'), [{ text: of.lead, ink: inks.soft }], column, {
          gap: 1,
          keeps: true,
        })),
    ...of.blocks.flatMap((block) => blockPieces(block, of.title, paper, section, column, lang, drawChart)),
  ]
  return pieces.map((piece, at) => (at === 0 && of.opensPage ? { ...piece, opens: true } : piece))
}

/** Links and the reader's list of contents lead to it. */
function marked(pieces: readonly Piece[], { id, title }: PageSection, paper: Paper): Piece[] {
  return named(pieces, anchor(id), paper).map((piece, at) => {
    if (at > 0) return piece
    const draw = (top: number): void => {
      paper.bookmark(title, top)
      piece.draw(top)
    }
    return { ...piece, draw }
  })
}

function blockPieces(
  block: PageBlock,
  title: string,
  paper: Paper,
  section: Tag,
  column: Column,
  lang: Lang,
  drawChart: DrawChart,
): Piece[] {
  const more = (text: string | null): Piece[] =>
    text === null ? [] : paragraph(paper, paper.tag(section, 'P'), [{ text, ink: inks.soft }], column, { gap: 5 })
  switch (block.kind) {
    case 'note':
      return notePieces(block, paper, section, column)
    case 'chart':
      return picturePieces(block.chart, drawChart(block.chart, anchor(block.id), lang), paper, section, column)
    case 'sheet':
    case 'folded':
      return [...sheetPieces(block.sheet, title, paper, section, column, lang), ...more(block.more)]
    case 'prose':
      return withGap(prosePieces(block.prose, paper, section, column), 8)
    case 'gap':
      return gapPieces(block, paper, section, column)
    case 'board':
      return boardPieces(block.groups, paper, section, column, lang)
    case 'findings':
      return findingPieces(block, paper, section, column, lang)
  }
}

function notePieces(
  { text, status }: Extract<PageBlock, { kind: 'note' }>,
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const ink = inks.body
  const indent = status === null ? 0 : signWidth(ink.size)
  const inner = { x: column.x + indent, width: MEASURE - indent }
  const pieces = paragraph(paper, paper.tag(section, 'P'), [{ text, ink }], inner, { gap: 9 })
  return pieces.map((piece, at) => {
    const draw = (top: number): void => {
      if (at === 0 && status !== null) drawSign(paper, status, column.x, top, ink.size, ink.leading)
      piece.draw(top)
    }
    return { ...piece, draw }
  })
}

const PADDING = 10

/** A box that nobody takes for text of the document. */
function gapPieces(
  { text, remedy }: Extract<PageBlock, { kind: 'gap' }>,
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const ink = inks.body
  const sign = signWidth(ink.size)
  const inner = { x: column.x + PADDING + sign, width: MEASURE - 2 * PADDING - sign }
  const runs = [
    { text: `${text} `, ink: bold(ink) },
    { text: remedy, ink },
  ]
  const lines = linesOf(runs, inner.width, paper.faces)
  const tag = paper.tag(section, 'P')
  const height = heightOf(lines) + 2 * PADDING
  return [
    {
      height,
      gap: 9,
      keeps: false,
      draw: (top) => {
        paper.decorate(() => {
          paper.pen
            .lineWidth(1)
            .dash([4, 3])
            .rect(column.x + 0.5, top + 0.5, MEASURE - 1, height - 1)
          paper.pen.stroke(statusColors.warning).undash()
        })
        drawSign(paper, 'warning', column.x + PADDING, top + PADDING, ink.size, ink.leading)
        drawLines(paper, tag, lines, inner, top + PADDING)
      },
    },
  ]
}
