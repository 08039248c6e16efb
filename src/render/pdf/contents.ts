/** What the document holds and on which page: two columns, each title leading to its section. */
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { PageSection } from '../../report/page-shape.ts'
import { anchor } from '../html-markup.ts'
import type { Piece } from './flow.ts'
import { inks, roomOf } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, paragraph } from './paragraph.ts'
import type { Tag } from './tag.ts'
import { type Line, linesOf } from './words.ts'

/** A shorter document shows at a glance what it holds. */
const LEAST_PAGES = 3
const LEAST_SECTIONS = 4
const BETWEEN = 28
/** Of the page's number. */
const NUMBER = 26

/** @param rest what follows, to see how long the document is. */
export function contentsPieces(
  sections: readonly PageSection[],
  rest: readonly Piece[],
  paper: Paper,
  front: Tag,
  column: Column,
  lang: Lang,
): Piece[] {
  const length = rest.reduce((sum, { height, gap }) => sum + height + gap, 0)
  if (sections.length < LEAST_SECTIONS || length < LEAST_PAGES * roomOf('portrait').height) return []
  const title = [{ text: wordsOf(lang).page.contents, ink: inks.detail }]
  const heading = paragraph(paper, paper.tag(front, 'H2'), title, column, { gap: 20, keeps: true })
  const list = paper.tag(front, 'TOC')
  const width = (column.width - BETWEEN) / 2
  const entries = sections.map((section) => entryOf(section, paper, list, width - NUMBER))
  const rows = Math.ceil(entries.length / 2)
  const lines = Array.from({ length: rows }, (_, row): Piece => {
    const pair = [entries[row], entries[row + rows]].filter((entry) => entry !== undefined)
    return {
      height: Math.max(...pair.map(({ lines }) => lines.length)) * inks.body.leading,
      gap: 2,
      keeps: row < rows - 1,
      draw: (top) => {
        for (const [at, entry] of pair.entries())
          drawEntry(entry, paper, { x: column.x + at * (width + BETWEEN), width }, top)
      },
    }
  })
  return [...heading, ...lines]
}

interface Entry {
  readonly tag: Tag
  readonly name: string
  readonly lines: readonly Line[]
}

function entryOf({ id, title }: PageSection, paper: Paper, list: Tag, width: number): Entry {
  const name = anchor(id)
  const lines = linesOf([{ text: title, ink: inks.body, goTo: name }], width, paper.faces)
  return { tag: paper.tag(list, 'TOCI'), name, lines }
}

function drawEntry({ tag, name, lines }: Entry, paper: Paper, column: Column, top: number): void {
  drawLines(paper, tag, lines, column, top)
  // On which page the section begins is known once all is placed.
  paper.later((pageOf) => {
    const number = linesOf([{ text: String(pageOf(name)), ink: inks.body }], NUMBER, paper.faces)
    const y = top + (lines.length - 1) * inks.body.leading
    drawLines(paper, tag, number, { x: column.x + column.width - NUMBER, width: NUMBER }, y, 'right')
  })
}
