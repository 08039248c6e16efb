/** The findings of one severity: what was found, how to mend it, and where. */
import { wordsOf } from '../lang/words.ts'
import type { PageFinding, PageFindings } from '../report/page-shape.ts'
import { rowsTold } from '../report/rows-told.ts'
import { anchor, type Html, html } from './html-markup.ts'
import { renderList, renderPlaces } from './html-places.ts'
import type { Drawing } from './html-section.ts'
import { statusMark } from './html-status.ts'

/** Where a finding stands on the page, for links to it. */
export function findingAnchor(id: string): string {
  return `finding-${anchor(id)}`
}

export function renderFindings(group: PageFindings, drawing: Pick<Drawing, 'lang' | 'fill'>): Html {
  const { id, status, title, meaning, findings, more, summary } = group
  const content = html`${findings.map((finding) => renderFinding(finding, drawing))}${more === null ? null : html`<p class="more">${more}</p>\n`}`
  return html`<section class="severity ${status}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${statusMark(status, title)}</h3>
<p class="note">${meaning}</p>
${summary === undefined ? content : drawing.fill('folded', { summary, content })}</section>
`
}

function renderFinding(finding: PageFinding, { lang, fill }: Pick<Drawing, 'lang' | 'fill'>): Html {
  const { page } = wordsOf(lang)
  const about = [finding.whose, rowsTold(finding, lang)].filter((part) => part !== null).join(' · ')
  const places = renderPlaces(finding, lang)
  const related = finding.related.length === 0 ? null : renderList(finding.related.slice(0, 5), lang)
  return fill('finding', {
    id: findingAnchor(finding.id),
    rule: finding.rule,
    title: finding.title,
    about: about === '' ? '' : html`<p class="about">${about}</p>\n`,
    message: finding.message,
    fixLabel: page.fix,
    fix: finding.fix,
    places: html`${placesItem(page.where, places)}${placesItem(page.compare, related)}`,
  })
}

function placesItem(label: string, places: Html | null): Html | null {
  return places === null ? null : html`<div><dt>${label}</dt><dd>${places}</dd></div>\n`
}
