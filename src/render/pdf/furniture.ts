/** What stands in the margins of each page: whose document it is, which document, and the page's number. */
import { area, inks } from './look.ts'
import type { Paper } from './paper.ts'
import { drawLines } from './paragraph.ts'
import { type Line, linesOf } from './words.ts'

const GAP = 20

export function drawFurniture(paper: Paper, { kicker, title }: { kicker: string; title: string }): void {
  paper.eachPage((page, pages, orientation) => {
    const { left: x, width: whole, height, top, bottom } = area[orientation]
    const width = whole - 2 * x
    const line = (text: string, most: number): Line => oneLine(text, most, paper)
    paper.decorate(() => {
      const number = line(`${page} / ${pages}`, width)
      drawLines(paper, null, [number], { x, width }, height - bottom + 26, 'right')
      // The first page says it in large letters.
      if (page === 1) return
      const right = line(title, width / 2)
      const y = top - 32
      drawLines(paper, null, [line(kicker, width - right.width - GAP)], { x, width }, y)
      drawLines(paper, null, [right], { x, width }, y, 'right')
      paper.rule(x, y + inks.furniture.leading + 4, width)
    }, 'Pagination')
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
