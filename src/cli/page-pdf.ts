/** A page on paper, set in the faces that hanke ships. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lang } from '../lang/lang.ts'
import type { Page } from '../report/page-shape.ts'
import { installed } from './installed.ts'
import { pageCharts } from './page-html.ts'
import type { Output } from './write-files.ts'

export async function pagePdf(page: Page, lang: Lang): Promise<Pick<Output, 'content' | 'texts'>> {
  const { renderPdf } = await import('../render/pdf/pdf.ts')
  const fonts = fileURLToPath(installed('dist/fonts/'))
  const face = (name: string): Buffer => readFileSync(join(fonts, `${name}.ttf`))
  const faces = {
    regular: face('regular'),
    bold: face('bold'),
    italic: face('italic'),
    boldItalic: face('boldItalic'),
  }
  const drawChart = await pageCharts(page)
  const { bytes, text } = await renderPdf(page, lang, { faces, ...(drawChart === undefined ? {} : { drawChart }) })
  return { content: bytes, texts: [text] }
}
