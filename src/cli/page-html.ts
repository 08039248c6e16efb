/** A page drawn with the templates that hanke ships. */
import { readFileSync } from 'node:fs'
import type { Lang } from '../lang/lang.ts'
import { renderPage } from '../render/html.ts'
import type { DrawChart } from '../render/html-section.ts'
import type { Page } from '../report/page-shape.ts'
import { installed } from './installed.ts'

export async function pageHtml(page: Page, lang: Lang): Promise<string> {
  const text = (name: string): string => readFileSync(installed(`templates/report/${name}`), 'utf8')
  return renderPage(page, lang, { page: text('page.eta'), style: text('style.css') }, await pageCharts(page))
}

/** What draws the page's pictures; it is loaded only for a page that has some. */
export async function pageCharts({ sections }: Page): Promise<DrawChart | undefined> {
  const hasCharts = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))
  return hasCharts ? (await import('../render/chart/chart.ts')).renderChart : undefined
}
