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
  const items = facts.map((fact) => itemOf(fact, ink, paper, list, column, lang))
  return inRows(items, between, column.width).map((row, at, rows) => ({
    height: Math.max(...row.map(({ item: { label, value } }) => heightOf(label) + heightOf(value))),
    gap: at === 0 ? 0 : 7,
    keeps: at < rows.length - 1,
    draw: (top) => {
      for (const { item, x } of row) {
        const own = { x: column.x + x, width: item.width }
        drawLines(paper, item.tags[0], item.label, own, top)
        drawLines(paper, item.tags[1], item.value, own, top + heightOf(item.label))
      }
    },
  }))
}

function itemOf({ label, cells }: PageFact, ink: Ink, paper: Paper, list: Tag, { width }: Column, lang: Lang): Item {
  const tag = paper.tag(list, 'LI')
  const said = cells.map((cell) => formatAlone(cell, lang)).join(lang === 'fi' ? '–' : ' – ')
  const item = {
    label: linesOf([{ text: label, ink: inks.label }], width, paper.faces),
    value: linesOf([{ text: said, ink }], width, paper.faces),
    tags: [paper.tag(tag, 'Lbl'), paper.tag(tag, 'LBody')] as const,
  }
  return { ...item, width: Math.max(...[...item.label, ...item.value].map((line) => line.width)) }
}

/** The least room between two items that still keeps them apart. */
const CLOSEST = 14

/** Closer together where that keeps them in one row. */
function inRows(items: readonly Item[], between: number, width: number): { item: Item; x: number }[][] {
  const whole = items.reduce((sum, item) => sum + item.width, 0)
  const tight = items.length < 2 ? between : (width - whole) / (items.length - 1)
  const gap = tight < CLOSEST ? between : Math.min(between, tight)
  const rows: { item: Item; x: number }[][] = [[]]
  let x = 0
  for (const item of items) {
    if (x > 0 && x + item.width > width + CLOSE) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ item, x })
    x += item.width + gap
  }
  return rows
}

/** Less than any eye sees. */
const CLOSE = 0.01
