/** Pages as files, in the project's own look: the one place where templates, logo and faces are read and pages are drawn. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lang } from '../lang/lang.ts'
import { harmless } from '../render/harmless.ts'
import { type PageTemplate, renderPage } from '../render/html.ts'
import { partFile, partNames } from '../render/html-parts.ts'
import type { DrawChart } from '../render/html-section.ts'
import { TEMPLATE, TemplateError } from '../render/html-template.ts'
import type { Page } from '../report/page-shape.ts'
import { installed } from './installed.ts'
import { type LookTrouble, lookTroubles } from './look-trouble.ts'
import { lookOf, shippedTemplate } from './page-look.ts'
import type { Screen } from './screen.ts'
import type { Output } from './write-files.ts'

export interface DrawPage {
  readonly html: (page: Page, path: string) => Promise<Output>
  readonly pdf: (page: Page, path: string) => Promise<Output>
}

/**
 * Whatever of the project's own look cannot be used is told once, and the pages are drawn without it.
 * @param folder the project's.
 */
export function drawPage(folder: string, lang: Lang, screen: Pick<Screen, 'err'>): DrawPage {
  const tell = ({ said, remedy }: LookTrouble): void =>
    screen.err(harmless(`hanke: ${said[lang]}\n  → ${remedy[lang]}\n`))
  const look = lookOf(folder)
  look.troubles.forEach(tell)
  let { template } = look
  return {
    html: async (page, path) => {
      const drawChart = await chartsOf(page)
      for (;;)
        try {
          return { path, content: renderPage(page, lang, template, drawChart) }
        } catch (error) {
          if (!(error instanceof TemplateError)) throw error
          const usable = without(error, template)
          if (usable === null) throw error
          tell(lookTroubles.template(error))
          template = usable
        }
    },
    pdf: async (page, path) => {
      const { renderPdf } = await import('../render/pdf/pdf.ts')
      const drawChart = await chartsOf(page)
      const { bytes, text } = await renderPdf(page, lang, { faces: faces(), drawChart, logo: template.logo ?? null })
      return { path, content: bytes, texts: [text] }
    },
  }
}

/** The template with ours in place of what is broken. @returns `null` where ours itself is broken. */
function without({ file }: TemplateError, template: PageTemplate): PageTemplate | null {
  const ours = shippedTemplate()
  if (file === TEMPLATE) return template.page === ours.page ? null : { ...template, page: ours.page }
  const part = partNames.find((name) => file === partFile(name))
  if (part !== undefined) {
    if (template.parts[part] === ours.parts[part]) return null
    return { ...template, parts: { ...template.parts, [part]: ours.parts[part] } }
  }
  if (template.ownStyle === undefined) return null
  const { ownStyle: _, ...rest } = template
  return rest
}

/** What draws the page's pictures; it is loaded only for a page that has some. */
async function chartsOf({ sections }: Page): Promise<DrawChart | undefined> {
  const hasCharts = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))
  return hasCharts ? (await import('../render/chart/chart.ts')).renderChart : undefined
}

export function faces() {
  const fonts = fileURLToPath(installed('dist/fonts/'))
  const face = (name: string): Buffer => readFileSync(join(fonts, `${name}.ttf`))
  return { regular: face('regular'), bold: face('bold'), italic: face('italic'), boldItalic: face('boldItalic') }
}
