/** May it be sent? In a word and a sentence, behind a bar of its colour, with the findings that forbid it. */
import type { PageVerdict } from '../../report/page-shape.ts'
import type { Status } from '../../report/sheet.ts'
import { findingAnchor } from '../html-findings.ts'
import { anchor } from '../html-markup.ts'
import type { Piece } from './flow.ts'
import { bold, inks, statusColors, withColor } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, paragraph } from './paragraph.ts'
import { drawSign, signWidth } from './status.ts'
import type { Tag } from './tag.ts'
import { type Inked, linesOf } from './words.ts'

const BAR = 5
const PADDING = 14

export function verdictPieces(verdict: PageVerdict, paper: Paper, front: Tag, column: Column): Piece[] {
  const inner = { x: column.x + BAR + PADDING, width: column.width - BAR - PADDING }
  const { status, question, answer, counts, notes, stops } = verdict
  const section = paper.tag(front, 'Sect')
  const pieces = [
    ...paragraph(paper, paper.tag(section, 'H2'), [{ text: question, ink: inks.kicker }], inner, {
      gap: 0,
      keeps: true,
    }),
    signed(paper, section, status, answer, inner),
    ...countPieces(counts, paper, section, inner),
    ...(stops === null ? [] : stopPieces(stops, paper, section, inner)),
    ...notes.flatMap(({ text, section: to }) => {
      const run: Inked = { text, ink: inks.body, ...(to === null ? {} : { goTo: anchor(to) }) }
      return paragraph(paper, paper.tag(section, 'P'), [run], inner, { gap: 4 })
    }),
  ]
  return barred(pieces, paper, column, statusColors[status], 20)
}

/** The bar runs beside all of them, over their gaps too. */
export function barred(pieces: readonly Piece[], paper: Paper, { x }: Column, color: string, gap: number): Piece[] {
  const [above, below] = [4, 4]
  return pieces.map((piece, at) => {
    const first = at === 0
    const last = at === pieces.length - 1
    const before = first ? above : piece.gap
    const height = before + piece.height + (last ? below : 0)
    return {
      ...piece,
      gap: first ? gap : 0,
      height,
      draw: (top) => {
        paper.decorate(() => paper.box(x, top, BAR, height, color))
        piece.draw(top + before)
      },
    }
  })
}

function signed(paper: Paper, section: Tag, status: Status, text: string, column: Column): Piece {
  const tag = paper.tag(section, 'P')
  const ink = inks.answer
  const indent = signWidth(ink.size)
  const lines = linesOf([{ text, ink }], column.width - indent, paper.faces)
  return {
    height: lines.length * ink.leading,
    gap: 1,
    keeps: true,
    draw: (top) => {
      drawSign(paper, status, column.x, top, ink.size, ink.leading)
      drawLines(paper, tag, lines, { x: column.x + indent, width: column.width - indent }, top)
    },
  }
}

/** What there is none of should not catch the eye. */
function countPieces(counts: PageVerdict['counts'], paper: Paper, section: Tag, column: Column): Piece[] {
  const list = paper.tag(section, 'L')
  let x = column.x
  const items = counts.map(({ status, label, count }) => {
    const ink = count > 0 ? bold(withColor(inks.body, statusColors[status])) : withColor(inks.body, inks.soft.color)
    const tag = paper.tag(paper.tag(list, 'LI'), 'LBody')
    const lines = linesOf([{ text: `${label} ${count}`, ink }], column.width, paper.faces)
    const left = x
    x += signWidth(ink.size) + (lines[0]?.width ?? 0) + 18
    return { status, tag, lines, left }
  })
  const { leading, size } = inks.body
  return [
    {
      height: leading,
      gap: 7,
      keeps: false,
      draw: (top) => {
        for (const { status, tag, lines, left } of items) {
          drawSign(paper, status, left, top, size, leading)
          drawLines(paper, tag, lines, { x: left + signWidth(size), width: column.width }, top)
        }
      },
    },
  ]
}

function stopPieces(
  { title, items, more }: NonNullable<PageVerdict['stops']>,
  paper: Paper,
  section: Tag,
  column: Column,
): Piece[] {
  const heading = paper.tag(section, 'H3')
  const list = paper.tag(section, 'L')
  const inner = { x: column.x + 18, width: column.width - 18 }
  return [
    ...paragraph(paper, heading, [{ text: title, ink: inks.detail }], column, { gap: 9, keeps: true }),
    ...items.flatMap(({ finding, rule, whose, message }, at) => {
      const item = paper.tag(list, 'LI')
      const number = paper.tag(item, 'Lbl')
      const runs: Inked[] = [
        { text: rule, ink: bold(inks.body), goTo: findingAnchor(finding) },
        { text: whose === null ? ' ' : ` ${whose}: `, ink: bold(inks.body) },
        { text: message, ink: inks.body },
      ]
      const lines = linesOf([{ text: `${at + 1}.`, ink: inks.body }], 18, paper.faces)
      const pieces = paragraph(paper, paper.tag(item, 'LBody'), runs, inner, { gap: 3 })
      return pieces.map((piece, part) =>
        part > 0
          ? piece
          : {
              ...piece,
              draw: (top: number) => {
                drawLines(paper, number, lines, { x: column.x, width: 18 }, top)
                piece.draw(top)
              },
            },
      )
    }),
    ...(more === null
      ? []
      : paragraph(paper, paper.tag(section, 'P'), [{ text: more, ink: inks.body, goTo: 'findings' }], column, {
          gap: 4,
        })),
  ]
}
