/** A page drawn with the templates that hanke ships. */
import { readFileSync } from 'node:fs'
import type { Lang } from '../lang/lang.ts'
import { renderPage } from '../render/html.ts'
import type { Page } from '../report/page-shape.ts'
import { installed } from './installed.ts'

export function pageHtml(page: Page, lang: Lang): string {
  const text = (name: string): string => readFileSync(installed(`templates/report/${name}`), 'utf8')
  return renderPage(page, lang, { page: text('page.eta'), style: text('style.css') })
}
