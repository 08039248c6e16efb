/**
 * A page as a document on paper, A4, for archives and for those who want to print: tagged for screen readers, with its own font, and the
 * same bytes for the same page on every machine. Load it lazily: pdfkit and the fonts come with it.
 */
import type { Lang } from '../../lang/lang.ts'
import type { Page } from '../../report/page-shape.ts'
import { type DrawChart, noCharts } from '../html-section.ts'
import type { Logo } from '../logo.ts'
import { contentsPieces } from './contents.ts'
import { type FaceFiles, faceIds, openFace } from './face.ts'
import { type Piece, place } from './flow.ts'
import { drawFurniture } from './furniture.ts'
import { area, roomOf } from './look.ts'
import { Paper } from './paper.ts'
import { sectionPieces } from './section.ts'
import { factPieces, figurePieces, titlePieces } from './top.ts'
import { verdictPieces } from './verdict.ts'
import type { Faces } from './words.ts'

export interface Pdf {
  readonly bytes: Buffer
  /** Every text in it, for whoever looks it through: the pages themselves are packed. */
  readonly text: string
}

export interface PdfSupplies {
  readonly faces: FaceFiles
  /** Needed where the page has pictures. */
  readonly drawChart?: DrawChart | undefined
  readonly logo?: Logo | null
}

/** @returns the same bytes for the same page and supplies, on every day and every machine with the same Node. */
export async function renderPdf(page: Page, lang: Lang, supplies: PdfSupplies): Promise<Pdf> {
  const faces = Object.fromEntries(faceIds.map((id) => [id, openFace(id, supplies.faces[id])])) as Faces
  const paper = new Paper({ title: `${page.title} · ${page.kicker}`, lang }, faces)
  place(piecesOf(page, paper, lang, supplies), paper)
  drawFurniture(paper, page)
  return { bytes: await paper.finish(), text: paper.text }
}

function piecesOf(page: Page, paper: Paper, lang: Lang, { drawChart = noCharts, logo = null }: PdfSupplies): Piece[] {
  const column = { x: area.portrait.left, width: roomOf('portrait').width }
  const front = paper.tag(paper.root, 'Sect')
  const top = [
    ...titlePieces(page, logo, paper, front, column),
    ...factPieces(page, paper, front, column, lang),
    ...(page.verdict === null ? [] : verdictPieces(page.verdict, paper, front, column)),
    ...figurePieces(page, paper, front, column, lang),
  ]
  const sections = page.sections.flatMap((section) => sectionPieces(section, paper, column, lang, drawChart))
  const contents = contentsPieces(page.sections, sections, paper, front, column, lang)
  return [...top, ...contents, ...sections]
}
