/** The tables of a page, and its words, read back from the file as a browser would. */
import { type Element, outline } from '../render/html-outline.ts'

/** What every output has: rows by their first cell, columns by their head. */
export interface OutputTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function tablesOfPage(page: string): OutputTable[] {
  const tables: { title: string; head: string[]; rows: string[][] }[] = []
  for (const element of outline(page)) {
    const { tag, text, around } = element
    if (tag === 'table') tables.push({ title: '', head: [], rows: [] })
    const table = tables.at(-1)
    if (table === undefined || !around.includes('table')) continue
    if (tag === 'tr' && around.includes('tbody')) table.rows.push([])
    // A column that needs no head has an empty cell above it.
    else if (/^t[hd]$/.test(tag) && around.includes('thead')) table.head.push(plain(text))
    else if (/^t[hd]$/.test(tag)) table.rows.at(-1)?.push(plain(text))
    else if (isTitle(element) && table.title === '') table.title = plain(text)
  }
  return tables
}

/** The first line of a caption; notes stand under it. */
function isTitle({ tag, around }: Element): boolean {
  return tag === 'span' && around.at(-1) === 'caption'
}

/** What people wrote, as one line. */
export function proseOfPage(page: string): string {
  const prose = outline(page).filter(({ tag, attributes }) => tag === 'div' && attributes.class === 'prose')
  return plain(prose.map(({ text }) => text).join(' '))
}

/** The page's other lines: notes, facts, figures. */
export function linesOfPage(page: string): string[] {
  return outline(page)
    .filter(({ tag }) => tag === 'p' || tag === 'dd')
    .map(({ text }) => plain(text))
}

export function headingsOfPage(page: string): string[] {
  return outline(page)
    .filter(({ tag }) => /^h[1-3]$/.test(tag))
    .map(({ text }) => plain(text))
}

/** A large figure with what it counts, under its heading. */
export interface BoardFigure {
  readonly board: string
  readonly label: string
  readonly figure: string
}

export function boardsOfPage(page: string): BoardFigure[] {
  const found: BoardFigure[] = []
  let [board, label] = ['', '']
  for (const { tag, text } of outline(page)) {
    if (tag === 'h3') board = plain(text)
    if (tag === 'dt') label = plain(text)
    if (tag === 'dd') found.push({ board, label, figure: plain(text) })
  }
  return found
}

/** A space that does not break is read as one that does. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
