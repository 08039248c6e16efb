/** What stands in the margins of each page: whose document it is, which document, and the page's number. */
import type { Page } from '../../report/page-shape.ts'
import { area, inks } from './look.ts'
import type { Paper } from './paper.ts'
import { drawLines } from './paragraph.ts'
import { type Line, linesOf } from './words.ts'

const GAP = 20
/** From the end of the type area to the last line of the page. */
const FOOT = 26

export function drawFurniture(paper: Paper, { kicker, title, made }: Page): void {
  paper.eachPage((page, pages, orientation) => {
    const { left: x, width: whole, height, top, bottom } = area[orientation]
    const width = whole - 2 * x
    const line = (text: string, most: number): Line => oneLine(text, most, paper)
    const foot = height - bottom + FOOT
    const number = line(`${page} / ${pages}`, width)
    paper.decorate(() => {
      drawLines(paper, null, [number], { x, width }, foot, 'right')
      // The first page says it in large letters.
      if (page === 1) return
      const right = line(title, width / 2)
      const y = top - 32
      drawLines(paper, null, [line(kicker, width - right.width - GAP)], { x, width }, y)
      drawLines(paper, null, [right], { x, width }, y, 'right')
      paper.rule(x, y + inks.furniture.leading + 4, width)
    }, 'Pagination')
    if (page < pages) return
    // Where the document comes from is part of it, but needs no page of its own.
    const column = { x, width: width - number.width - GAP }
    const lines = linesOf([{ text: made, ink: inks.furniture }], column.width, paper.faces)
    drawLines(paper, paper.tag(paper.root, 'P'), lines, column, foot - (lines.length - 1) * inks.furniture.leading)
  })
}

/** Cut with an ellipsis where it is too long. */
function oneLine(text: string, most: number, paper: Paper): Line {
  const ink = inks.furniture
  const lines = linesOf([{ text, ink }], most, paper.faces)
  if (lines.length === 1) return lines[0] as Line
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const [line, ...rest] = linesOf([{ text: `${words.slice(0, count).join(' ')} …`, ink }], most, paper.faces)
    if (rest.length === 0) return line as Line
  }
  return lines[0] as Line
}
