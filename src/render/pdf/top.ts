/** The top of the document: project, title, the facts and the few large figures. */
import type { Lang } from '../../lang/lang.ts'
import type { Page, PageFact } from '../../report/page-shape.ts'
import { formatAlone } from '../format-cell.ts'
import type { Logo } from '../logo.ts'
import { type Piece, withGap } from './flow.ts'
import { type Ink, inks, LINE } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, heightOf, paragraph } from './paragraph.ts'
import type { Tag } from './tag.ts'
import { type Line, linesOf } from './words.ts'

/** Room between the title and the logo beside it. */
const BESIDE = 24
const LOGO = { width: 150, height: 48 }

/** @param front what stands before the sections. */
export function titlePieces(
  { kicker, title }: Page,
  logo: Logo | null,
  paper: Paper,
  front: Tag,
  column: Column,
): Piece[] {
  const size = logo === null ? null : sizeOf(logo)
  const beside = size === null ? column : { ...column, width: column.width - size.width - BESIDE }
  const pieces = [
    ...paragraph(paper, paper.tag(front, 'P'), [{ text: kicker, ink: inks.kicker }], beside, { gap: 0, keeps: true }),
    ...paragraph(paper, paper.tag(front, 'H1'), [{ text: title, ink: inks.title }], beside, { gap: 2, keeps: true }),
  ]
  if (logo === null || size === null) return pieces
  const high = pieces.reduce((sum, { height, gap }) => sum + height + gap, 0)
  const room: Piece = { height: Math.max(0, size.height - high), gap: 0, keeps: true, draw: () => {} }
  return [...pieces, room].map((piece, at) => {
    if (at > 0) return piece
    const x = column.x + column.width - size.width
    const draw = (top: number): void => {
      // The project's name stands beside it in words.
      paper.decorate(() => paper.pen.image(logo.bytes, x, top, size))
      piece.draw(top)
    }
    return { ...piece, draw }
  })
}

function sizeOf({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(LOGO.width / width, LOGO.height / height)
  return { width: width * scale, height: height * scale }
}

export function factPieces({ facts }: Page, paper: Paper, front: Tag, column: Column, lang: Lang): Piece[] {
  const [first, ...rest] = listed(facts, inks.value, 22, paper, front, column, lang)
  if (first === undefined) return []
  const draw = (top: number): void => {
    paper.decorate(() => paper.rule(column.x, top, column.width, 0.75, LINE))
    first.draw(top + RULED)
  }
  return [{ ...first, gap: 12, height: first.height + RULED, draw }, ...rest]
}

const RULED = 9

export function figurePieces({ figures }: Page, paper: Paper, front: Tag, column: Column, lang: Lang): Piece[] {
  return withGap(listed(figures, inks.figure, 34, paper, front, column, lang), 20)
}

interface Item {
  readonly tags: readonly [label: Tag, value: Tag]
  readonly label: readonly Line[]
  readonly value: readonly Line[]
  readonly width: number
  x: number
}

/** Labels over their values, side by side as far as there is room. */
function listed(
  facts: readonly PageFact[],
  ink: Ink,
  between: number,
  paper: Paper,
  front: Tag,
  column: Column,
  lang: Lang,
): Piece[] {
  if (facts.length === 0) return []
  const list = paper.tag(front, 'L')
  const rows: Item[][] = [[]]
  let x = 0
  for (const { label, cells } of facts) {
    const tag = paper.tag(list, 'LI')
    const value = cells.map((cell) => formatAlone(cell, lang)).join(lang === 'fi' ? '–' : ' – ')
    const lines = [
      linesOf([{ text: label, ink: inks.label }], column.width, paper.faces),
      linesOf([{ text: value, ink }], column.width, paper.faces),
    ] as const
    const width = Math.max(...lines.flat().map((line) => line.width))
    if (x > 0 && x + width > column.width) {
      rows.push([])
      x = 0
    }
    const tags = [paper.tag(tag, 'Lbl'), paper.tag(tag, 'LBody')] as const
    rows.at(-1)?.push({ tags, label: lines[0], value: lines[1], width, x: column.x + x })
    x += width + between
  }
  return rows.map((row, at) => ({
    height: Math.max(...row.map(({ label, value }) => heightOf(label) + heightOf(value))),
    gap: at === 0 ? 0 : 7,
    keeps: at < rows.length - 1,
    draw: (top) => {
      for (const { tags, label, value, width, x } of row) {
        drawLines(paper, tags[0], label, { x, width }, top)
        drawLines(paper, tags[1], value, { x, width }, top + heightOf(label))
      }
    },
  }))
}
