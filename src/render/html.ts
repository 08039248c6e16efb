/** A page as one self-contained HTML file: nothing is fetched, nothing runs, and it prints on A4. */
import { createHash } from 'node:crypto'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { Page } from '../report/page-shape.ts'
import { Html, html } from './html-markup.ts'
import { type PartTemplates, partsFrom } from './html-parts.ts'
import { type DrawChart, noCharts, renderSection } from './html-section.ts'
import { plain, styleText } from './html-style.ts'
import { checkPolicy, compiled, TEMPLATE } from './html-template.ts'
import { renderContents, renderFacts, renderVerdict } from './html-top.ts'
import type { Logo } from './logo.ts'

/** The texts of `templates/report/`, as the caller read them. */
export interface PageTemplate {
  /** `page.eta` */
  readonly page: string
  /** `parts/*.eta` */
  readonly parts: PartTemplates
  /** `style.css` */
  readonly style: string
  /** A project's own `style.css`, which comes after ours and so goes over it. */
  readonly ownStyle?: string
  readonly logo?: Logo | null
}

/**
 * @returns the file's text. The same page and template give the same text on every machine.
 * @param drawChart needed where the page has pictures.
 * @throws TemplateError where the template cannot be filled.
 */
export function renderPage(page: Page, lang: Lang, template: PageTemplate, drawChart: DrawChart = noCharts): string {
  const words = wordsOf(lang).page
  const style = [template.style, template.ownStyle ?? ''].map((text) => styleText(text, lang)).join('')
  const text = plain(template.page)
  checkPolicy(text, lang)
  const drawing = { lang, fill: partsFrom(template.parts, lang), drawChart }
  const slots = {
    lang,
    policy: policy(style),
    title: `${page.title} · ${page.kicker}`,
    heading: page.title,
    project: page.kicker,
    style: new Html(style),
    logo: logoMarkup(template.logo ?? null),
    skip: words.skip,
    facts: renderFacts(page.facts, 'facts', lang),
    contentsTitle: words.contents,
    contents: renderContents(page),
    verdict: page.verdict === null ? '' : renderVerdict(page.verdict, drawing),
    figures: renderFacts(page.figures, 'figures', lang),
    sections: html`${page.sections.map((section) => renderSection(section, drawing))}`,
    made: page.made,
  }
  const needed = ['lang', 'policy', 'title', 'style', 'heading', 'verdict', 'figures', 'sections'] as const
  const more = ['project', 'logo', 'skip', 'facts', 'contentsTitle', 'contents', 'made'] as const
  return compiled<keyof typeof slots>(text, { file: TEMPLATE, needed, more, lang })(slots)
}

/** The project's name stands beside it in words. */
function logoMarkup(logo: Logo | null): Html | string {
  if (logo === null) return ''
  const { type, width, height, bytes } = logo
  const source = `data:image/${type};base64,${bytes.toString('base64')}`
  return html`<img class="logo" src="${source}" width="${width}" height="${height}" alt="">\n`
}

/** Only this very style sheet counts; nothing is fetched, no script runs, even if one slipped in. */
function policy(style: string): Html {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64')
  const rules = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
  return new Html(`<meta http-equiv="Content-Security-Policy" content="${rules}">`)
}
