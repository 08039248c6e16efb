/** Counted things under headings, on paper: two headings side by side, each with its large figures and what they count. */
import type { Lang } from '../../lang/lang.ts'
import type { BoardGroup, PageFact } from '../../report/page-shape.ts'
import { formatAlone } from '../format-cell.ts'
import type { Piece } from './flow.ts'
import { INK, inks, roomOf, statusColors, withColor } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, heightOf } from './paragraph.ts'
import type { Tag } from './tag.ts'
import { type Line, linesOf } from './words.ts'

const BETWEEN = 26
const FIGURE = { ...withColor(inks.figure, statusColors.info), size: 18, leading: 20.5 }
const LABEL = { ...withColor(inks.soft, INK), leading: 12 }
/** Figures of every group begin and end alike. */
const LEAST_FIGURE = 30
const BESIDE = 10
const UNDER_TITLE = 5
const UNDER_ITEM = 0
const LOWER = 2
const UNDER_GROUP = 8

interface Drawn {
  readonly height: number
  readonly draw: (x: number, top: number) => void
}

/** In two columns as even as whole groups allow; a board that is higher than a page, row by row. */
export function boardPieces(
  groups: readonly BoardGroup[],
  paper: Paper,
  section: Tag,
  column: Column,
  lang: Lang,
): Piece[] {
  const width = (column.width - BETWEEN) / 2
  const figures = groups.flatMap(({ items }) => items.map((item) => figureOf(item, paper, lang, width)))
  const wide = Math.max(LEAST_FIGURE, ...figures.flat().map((line) => line.width))
  const drawn = groups.map((group) => drawGroup(group, paper, section, { width, wide }, lang))
  const rows = highOf(drawn) > HIGHEST * roomOf('portrait').height * 2 ? inPairs(drawn) : [halved(drawn)]
  return rows.map((columns, at) => ({
    height: Math.max(...columns.map(highOf)),
    gap: at === 0 ? 10 : 0,
    keeps: false,
    draw: (top) => {
      for (const [index, own] of columns.entries()) {
        let y = top
        for (const group of own) {
          group.draw(column.x + index * (width + BETWEEN), y)
          y += group.height
        }
      }
    },
  }))
}

/** Of a page; what is higher goes on over several. */
const HIGHEST = 0.75

function highOf(groups: readonly Drawn[]): number {
  return groups.reduce((sum, { height }) => sum + height, 0)
}

/** Their order is read down the first column, then down the second. */
function halved(groups: readonly Drawn[]): Drawn[][] {
  const cuts = groups.map((_, at) => [groups.slice(0, at + 1), groups.slice(at + 1)])
  const heightOf = (columns: Drawn[][]): number => Math.max(...columns.map(highOf))
  return cuts.reduce((best, one) => (heightOf(one) < heightOf(best) ? one : best), [[...groups], []])
}

function inPairs(groups: readonly Drawn[]): Drawn[][][] {
  const rows = Array.from({ length: Math.ceil(groups.length / 2) }, (_, at) => groups.slice(2 * at, 2 * at + 2))
  return rows.map((row) => row.map((group) => [group]))
}

function figureOf({ cells }: PageFact, { faces }: Paper, lang: Lang, width: number): Line[] {
  const said = cells.map((cell) => formatAlone(cell, lang)).join(' ')
  return linesOf([{ text: said, ink: FIGURE }], width, faces)
}

function drawGroup(
  { title, items }: BoardGroup,
  paper: Paper,
  section: Tag,
  { width, wide }: { readonly width: number; readonly wide: number },
  lang: Lang,
): Drawn {
  const heading = paper.tag(section, 'H3')
  const titleLines = linesOf([{ text: title, ink: inks.part }], width, paper.faces)
  const list = paper.tag(section, 'L')
  const rest = width - wide - BESIDE
  const rows = items.map((item) => {
    const tag = paper.tag(list, 'LI')
    const tags = [paper.tag(tag, 'Lbl'), paper.tag(tag, 'LBody')] as const
    const figure = figureOf(item, paper, lang, width)
    const what = linesOf([{ text: item.label, ink: LABEL }], rest, paper.faces)
    const height = Math.max(heightOf(figure), heightOf(what) + dropOf(figure, what)) + UNDER_ITEM
    return { tags, figure, what, height }
  })
  const head = heightOf(titleLines) + UNDER_TITLE
  return {
    height: rows.reduce((sum, { height }) => sum + height, head) + UNDER_GROUP,
    draw: (x, top) => {
      drawLines(paper, heading, titleLines, { x, width }, top)
      paper.decorate(() => paper.rule(x, top + heightOf(titleLines) + 2, width, 1.2, INK))
      let y = top + head
      for (const { tags, figure, what, height } of rows) {
        drawLines(paper, tags[1], figure, { x, width: wide }, y, 'right')
        drawLines(paper, tags[0], what, { x: x + wide + BESIDE, width: rest }, y + dropOf(figure, what))
        y += height
      }
    },
  }
}

/** The words' first line stands on the figure's. */
function dropOf([figure]: readonly Line[], [what]: readonly Line[]): number {
  return figure === undefined || what === undefined ? 0 : (figure.leading - what.leading) / 2 + LOWER
}
