/** A page drawn with the templates that hanke ships. */
import { readFileSync } from 'node:fs'
import type { Lang } from '../lang/lang.ts'
import { renderPage } from '../render/html.ts'
import type { Page } from '../report/page-shape.ts'
import { installed } from './installed.ts'

export async function pageHtml(page: Page, lang: Lang): Promise<string> {
  const text = (name: string): string => readFileSync(installed(`templates/report/${name}`), 'utf8')
  const template = { page: text('page.eta'), style: text('style.css') }
  if (!hasCharts(page)) return renderPage(page, lang, template)
  const { renderChart } = await import('../render/chart/chart.ts')
  return renderPage(page, lang, template, renderChart)
}

function hasCharts({ sections }: Page): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))
}
