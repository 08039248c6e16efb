/** A page drawn with the templates that hanke ships. */
import { readFileSync } from 'node:fs'
import type { Lang } from '../lang/lang.ts'
import { renderPage } from '../render/html.ts'
import type { Page } from '../report/page-shape.ts'

export function pageHtml(page: Page, lang: Lang): string {
  const text = (name: string): string => readFileSync(new URL(`../templates/report/${name}`, import.meta.url), 'utf8')
  return renderPage(page, lang, { page: text('page.eta'), style: text('style.css') })
}
