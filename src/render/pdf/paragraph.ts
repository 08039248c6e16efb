/** Words as pieces: a paragraph breaks between its lines, but leaves no single line behind or ahead. */
import type { Piece } from './flow.ts'
import type { Paper } from './paper.ts'
import type { Tag } from './tag.ts'
import { type Inked, type Line, linesOf } from './words.ts'

/** Where something stands across the page. */
export interface Column {
  readonly x: number
  readonly width: number
}

export interface Placing {
  readonly gap: number
  readonly keeps?: true
  readonly align?: 'left' | 'right' | 'center'
}

/** @param tag what the words are; its content may go over several pages. */
export function paragraph(
  paper: Paper,
  tag: Tag,
  runs: readonly Inked[],
  column: Column,
  { gap, keeps = undefined, align = 'left' }: Placing,
): Piece[] {
  const lines = linesOf(runs, column.width, paper.faces)
  return chunks(lines).map((chunk, at, all) => ({
    height: heightOf(chunk),
    gap: at === 0 ? gap : 0,
    keeps: at < all.length - 1 ? false : keeps === true,
    draw: (top) => drawLines(paper, tag, chunk, column, top, align),
  }))
}

/** Two lines at least stand together at either end. */
function chunks(lines: readonly Line[]): Line[][] {
  if (lines.length <= 3) return [[...lines]]
  const middle = lines.slice(2, -2).map((line) => [line])
  return [lines.slice(0, 2), ...middle, lines.slice(-2)]
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0)
}

/**
 * Words that lead somewhere are a tag of their own within the tag.
 * @param tag `null` where they are part of something that is marked already.
 */
export function drawLines(
  paper: Paper,
  tag: Tag | null,
  lines: readonly Line[],
  { x, width }: Column,
  top: number,
  align: Placing['align'] = 'left',
): void {
  const placed: { line: Line; left: number; y: number }[] = []
  let y = top
  for (const line of lines) {
    const shift = align === 'left' ? 0 : (width - line.width) / (align === 'right' ? 1 : 2)
    placed.push({ line, left: x + shift, y })
    y += line.leading
  }
  const drawAll = (): void => {
    for (const { line, left, y } of placed) paper.words(line, left, y)
  }
  const leads = lines.some(({ parts }) => parts.some(({ goTo }) => goTo !== undefined))
  if (tag === null) {
    drawAll()
    paper.endText()
  } else if (!leads) paper.mark(tag, drawAll)
  else drawParts(paper, tag, placed)
}

function drawParts(paper: Paper, tag: Tag, placed: readonly { line: Line; left: number; y: number }[]): void {
  for (const { line, left, y } of placed)
    for (const part of line.parts) {
      const draw = (): void => paper.words({ ...line, parts: [part] }, left, y)
      if (part.goTo === undefined) paper.mark(tag, draw)
      else {
        const link = paper.tag(tag, 'Link')
        paper.mark(link, draw)
        const box = { x: left + part.x, y, width: part.width, height: line.leading }
        paper.link(link, box, part.goTo, part.text.trim())
      }
    }
}
