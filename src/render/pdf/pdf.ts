/**
 * A page as a document on paper, A4, for archives and for those who want to print: tagged for screen readers, with its own font, and the
 * same bytes for the same page on every machine. Load it lazily: pdfkit and the fonts come with it.
 */
import type { Lang } from '../../lang/lang.ts'
import type { Page } from '../../report/page-shape.ts'
import { type DrawChart, noCharts } from '../html-section.ts'
import { type Face, type FaceFiles, type FaceId, faceIds, openFace } from './face.ts'
import { type Piece, place } from './flow.ts'
import { drawFurniture } from './furniture.ts'
import { area, inks, roomOf } from './look.ts'
import { Paper } from './paper.ts'
import { paragraph } from './paragraph.ts'
import { sectionPieces } from './section.ts'
import { factPieces, figurePieces, titlePieces } from './top.ts'
import { verdictPieces } from './verdict.ts'

export interface Pdf {
  readonly bytes: Buffer
  /** Every text in it, for whoever looks it through: the pages themselves are packed. */
  readonly text: string
}

export async function renderPdf(
  page: Page,
  lang: Lang,
  files: FaceFiles,
  drawChart: DrawChart = noCharts,
): Promise<Pdf> {
  const faces = Object.fromEntries(faceIds.map((id) => [id, openFace(id, files[id])])) as Record<FaceId, Face>
  const paper = new Paper({ title: `${page.title} · ${page.kicker}`, lang }, faces)
  place(piecesOf(page, paper, lang, drawChart), paper)
  drawFurniture(paper, page)
  return { bytes: await paper.finish(), text: paper.said.join('') }
}

function piecesOf(page: Page, paper: Paper, lang: Lang, drawChart: DrawChart): Piece[] {
  const column = { x: area.portrait.left, width: roomOf('portrait').width }
  return [
    ...titlePieces(page, paper, column),
    ...factPieces(page, paper, column, lang),
    ...(page.verdict === null ? [] : verdictPieces(page.verdict, paper, column)),
    ...figurePieces(page, paper, column, lang),
    ...page.sections.flatMap((section) => sectionPieces(section, paper, column, lang, drawChart)),
    ...paragraph(paper, paper.tag(paper.root, 'P'), [{ text: page.made, ink: inks.soft }], column, { gap: 26 }),
  ]
}
