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
/** Entries that are held together. */
const MOST = 40

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
  const pieces: Piece[] = []
  for (let at = 0; at < entries.length; at += MOST)
    pieces.push(columnsPiece(entries.slice(at, at + MOST), paper, column, width))
  return [...heading, ...pieces]
}

/** Entries in two columns, the second one beside the first. */
function columnsPiece(entries: readonly Entry[], paper: Paper, column: Column, width: number): Piece {
  const half = heightOf(entries) / 2
  // The entry that goes over the middle stands in the first column.
  const first = entries.filter((_, at) => heightOf(entries.slice(0, at)) < half)
  const columns = [first, entries.slice(first.length)]
  return {
    height: Math.max(...columns.map(heightOf)),
    gap: 2,
    keeps: false,
    draw: (top) => {
      for (const [index, own] of columns.entries())
        for (const [at, entry] of own.entries()) {
          const x = column.x + index * (width + BETWEEN)
          drawEntry(entry, paper, { x, width }, top + heightOf(own.slice(0, at)))
        }
    },
  }
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { lines }) => sum + lines.length * inks.body.leading + 2, 0)
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
