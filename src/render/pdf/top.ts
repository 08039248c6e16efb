/** The top of the document: project, title, the facts and the few large figures. */
import { formatEuros } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import type { Page, PageFact } from '../../report/page-shape.ts'
import { formatCell } from '../format-cell.ts'
import type { Piece } from './flow.ts'
import { type Ink, inks, LINE } from './look.ts'
import type { Paper, Tag } from './paper.ts'
import { type Column, drawLines, heightOf, paragraph } from './paragraph.ts'
import { type Line, linesOf } from './words.ts'

export function titlePieces(page: Page, paper: Paper, column: Column): Piece[] {
  return [
    ...paragraph(paper, paper.tag(paper.root, 'P'), [{ text: page.kicker, ink: inks.kicker }], column, {
      gap: 0,
      keeps: true,
    }),
    ...paragraph(paper, paper.tag(paper.root, 'H1'), [{ text: page.title, ink: inks.title }], column, {
      gap: 2,
      keeps: true,
    }),
  ]
}

export function factPieces(page: Page, paper: Paper, column: Column, lang: Lang): Piece[] {
  const pieces = listed(page.facts, inks.value, paper, column, lang, 22)
  const [first, ...rest] = pieces
  if (first === undefined) return []
  const draw = (top: number): void => {
    paper.decorate(() => paper.rule(column.x, top, column.width, 0.75, LINE))
    first.draw(top + 9)
  }
  return [{ ...first, gap: 12, height: first.height + 9, draw }, ...rest]
}

export function figurePieces(page: Page, paper: Paper, column: Column, lang: Lang): Piece[] {
  return listed(page.figures, inks.figure, paper, column, lang, 34).map((piece, at) =>
    at === 0 ? { ...piece, gap: 20 } : piece,
  )
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
  paper: Paper,
  column: Column,
  lang: Lang,
  between: number,
): Piece[] {
  if (facts.length === 0) return []
  const list = paper.tag(paper.root, 'L')
  const rows: Item[][] = [[]]
  let x = 0
  for (const { label, cells } of facts) {
    const tag = paper.tag(list, 'LI')
    const value = cells.map((cell) => shown(cell, lang)).join(lang === 'fi' ? '–' : ' – ')
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

/** A figure that stands alone carries its unit. */
function shown(cell: PageFact['cells'][number], lang: Lang): string {
  return cell.kind === 'money' && cell.value !== null ? formatEuros(cell.value, lang) : formatCell(cell, lang)
}
