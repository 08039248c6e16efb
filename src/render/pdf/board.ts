/** Counted things under headings, on paper: two headings side by side, each with its large figures and what they count. */
import type { Lang } from '../../lang/lang.ts'
import type { BoardGroup } from '../../report/page-shape.ts'
import { formatAlone } from '../format-cell.ts'
import type { Piece } from './flow.ts'
import { INK, inks, statusColors, withColor } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, heightOf } from './paragraph.ts'
import type { Tag } from './tag.ts'
import { type Line, linesOf } from './words.ts'

const BETWEEN = 30
/** The widest figure: `yli 110`. */
const FIGURE = 66
const BESIDE = 10
const UNDER_TITLE = 6
const UNDER_ITEM = 2
const UNDER_GROUP = 10

interface Drawn {
  readonly height: number
  readonly draw: (x: number, top: number) => void
}

/** Two groups in a row, each whole. */
export function boardPieces(
  groups: readonly BoardGroup[],
  paper: Paper,
  section: Tag,
  column: Column,
  lang: Lang,
): Piece[] {
  const width = (column.width - BETWEEN) / 2
  const drawn = groups.map((group) => drawGroup(group, paper, section, width, lang))
  const rows: Drawn[][] = []
  for (let at = 0; at < drawn.length; at += 2) rows.push(drawn.slice(at, at + 2))
  return rows.map((row, at) => ({
    height: Math.max(...row.map(({ height }) => height)) + UNDER_GROUP,
    gap: at === 0 ? 10 : 0,
    keeps: false,
    draw: (top) => {
      for (const [index, group] of row.entries()) group.draw(column.x + index * (width + BETWEEN), top)
    },
  }))
}

function drawGroup({ title, items }: BoardGroup, paper: Paper, section: Tag, width: number, lang: Lang): Drawn {
  const heading = paper.tag(section, 'H3')
  const titleLines = linesOf([{ text: title, ink: inks.part }], width, paper.faces)
  const list = paper.tag(section, 'L')
  const figureInk = withColor(inks.figure, statusColors.info)
  const rows = items.map(({ label, cells }) => {
    const tag = paper.tag(list, 'LI')
    const tags = [paper.tag(tag, 'Lbl'), paper.tag(tag, 'LBody')] as const
    const said = cells.map((cell) => formatAlone(cell, lang)).join(' ')
    const figure = linesOf([{ text: said, ink: figureInk }], width, paper.faces)
    const wide = Math.max(FIGURE, ...figure.map((line) => line.width))
    const what = linesOf([{ text: label, ink: inks.body }], width - wide - BESIDE, paper.faces)
    return {
      tags,
      figure,
      what,
      wide,
      height: Math.max(heightOf(figure), heightOf(what) + dropOf(figure, what)) + UNDER_ITEM,
    }
  })
  const head = heightOf(titleLines) + UNDER_TITLE
  return {
    height: rows.reduce((sum, { height }) => sum + height, head),
    draw: (x, top) => {
      drawLines(paper, heading, titleLines, { x, width }, top)
      paper.decorate(() => paper.rule(x, top + heightOf(titleLines) + 2, width, 1.2, INK))
      let y = top + head
      for (const { tags, figure, what, wide, height } of rows) {
        drawLines(paper, tags[1], figure, { x, width: wide }, y, 'right')
        drawLines(
          paper,
          tags[0],
          what,
          { x: x + wide + BESIDE, width: width - wide - BESIDE },
          y + dropOf(figure, what),
        )
        y += height
      }
    },
  }
}

/** The words' first line stands on the figure's. */
function dropOf([figure]: readonly Line[], [what]: readonly Line[]): number {
  return figure === undefined || what === undefined ? 0 : (figure.leading - what.leading) / 2 + 2.5
}
