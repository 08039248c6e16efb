/** The findings of one severity: what was found, how to mend it, and where. */
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { PageFinding, PageFindings } from '../../report/page-shape.ts'
import { rowsTold } from '../../report/rows-told.ts'
import { findingAnchor } from '../html-findings.ts'
import { type Piece, together } from './flow.ts'
import { inks, LINE, SOFT, statusColors, withColor } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, drawLines, paragraph } from './paragraph.ts'
import { placeLines } from './places.ts'
import { drawSign, signWidth } from './status.ts'
import type { Tag } from './tag.ts'
import { type Inked, linesOf } from './words.ts'

/** Of the words before what they are about: `Korjaus`. */
const LABEL = 78

export function findingPieces(block: PageFindings, paper: Paper, section: Tag, column: Column, lang: Lang): Piece[] {
  const { status, title, meaning, findings, more } = block
  const part = paper.tag(section, 'Sect')
  const heading = paper.tag(part, 'H3')
  const ink = withColor(inks.part, statusColors[status])
  const indent = signWidth(ink.size)
  const lines = linesOf([{ text: title, ink }], column.width - indent, paper.faces)
  const height = lines.length * ink.leading + 4
  return [
    {
      height,
      gap: 18,
      keeps: true,
      draw: (top) => {
        paper.decorate(() => paper.rule(column.x, top + height, column.width, 1.2, ink.color))
        drawSign(paper, status, column.x, top, ink.size, ink.leading)
        drawLines(paper, heading, lines, { x: column.x + indent, width: column.width - indent }, top)
      },
    },
    ...paragraph(paper, paper.tag(part, 'P'), [{ text: meaning, ink: inks.soft }], column, { gap: 4, keeps: true }),
    ...findings.flatMap((finding) => onePieces(finding, paper, part, column, lang)),
    ...(more === null
      ? []
      : paragraph(paper, paper.tag(part, 'P'), [{ text: more, ink: inks.soft }], column, { gap: 8 })),
  ]
}

function onePieces(finding: PageFinding, paper: Paper, part: Tag, column: Column, lang: Lang): Piece[] {
  const { page } = wordsOf(lang)
  const about = [finding.whose, rowsTold(finding, lang)].filter((one) => one !== null).join(' · ')
  const heading: Inked[] = [{ text: `${finding.rule} ${finding.title}`, ink: inks.detail }]
  const text = (words: string, ink = inks.body, gap = 2): Piece[] =>
    paragraph(paper, paper.tag(part, 'P'), [{ text: words, ink }], column, { gap })
  const compared = finding.related.slice(0, 5)
  const pieces = [
    ...paragraph(paper, paper.tag(part, 'H4'), heading, column, { gap: 11, keeps: true }),
    ...(about === '' ? [] : text(about, inks.soft, 0)),
    ...text(finding.message),
    ...labelled(page.fix, [[{ text: finding.fix, ink: inks.body }]], paper, part, column),
    ...(finding.places.length === 0 ? [] : labelled(page.where, placeLines(finding, lang), paper, part, column)),
    ...(compared.length === 0
      ? []
      : labelled(page.compare, placeLines({ places: compared, ranges: [], rows: 0 }, lang), paper, part, column)),
  ]
  return underlined(named(together(pieces), findingAnchor(finding.id), paper), paper, column)
}

/** A word, and beside it what it is about: paragraphs one under another. */
function labelled(
  label: string,
  paragraphs: readonly (readonly Inked[])[],
  paper: Paper,
  part: Tag,
  column: Column,
): Piece[] {
  const inner = { x: column.x + LABEL, width: column.width - LABEL }
  const tag = paper.tag(part, 'P')
  const lines = linesOf([{ text: label, ink: withColor(inks.body, SOFT) }], LABEL - 6, paper.faces)
  const pieces = paragraphs.flatMap((runs, at) =>
    paragraph(paper, at === 0 ? tag : paper.tag(part, 'P'), runs, inner, { gap: at === 0 ? 3 : 1 }),
  )
  return pieces.map((piece, at) => ({
    ...piece,
    draw: (top: number) => {
      if (at === 0) drawLines(paper, tag, lines, { x: column.x, width: LABEL }, top)
      piece.draw(top)
    },
  }))
}

/** Where links to it lead. */
export function named(pieces: readonly Piece[], name: string, paper: Paper): Piece[] {
  return pieces.map((piece, at) => {
    if (at > 0) return piece
    const draw = (top: number): void => {
      paper.place(name, top)
      piece.draw(top)
    }
    return { ...piece, draw }
  })
}

function underlined(pieces: readonly Piece[], paper: Paper, column: Column): Piece[] {
  return pieces.map((piece, at) => {
    if (at < pieces.length - 1) return piece
    const height = piece.height + 9
    const draw = (top: number): void => {
      piece.draw(top)
      paper.decorate(() => paper.rule(column.x, top + height, column.width, 0.5, LINE))
    }
    return { ...piece, height, draw }
  })
}
