/** Pages on paper, with the faces that hanke ships. */
import { faces } from '../../../src/cli/draw-page.ts'
import type { Lang } from '../../../src/lang/lang.ts'
import { renderChart } from '../../../src/render/chart/chart.ts'
import type { Logo } from '../../../src/render/logo.ts'
import { faceIds, openFace } from '../../../src/render/pdf/face.ts'
import { type Pdf, renderPdf } from '../../../src/render/pdf/pdf.ts'
import type { Faces } from '../../../src/render/pdf/words.ts'
import type { Page } from '../../../src/report/page-shape.ts'

const files = faces()

export function drawn(page: Page, lang: Lang = 'fi', logo: Logo | null = null): Promise<Pdf> {
  return renderPdf(page, lang, { faces: files, drawChart: renderChart, logo })
}

export const openFaces = Object.fromEntries(faceIds.map((id) => [id, openFace(id, files[id])])) as Faces
export const faceFiles = files
