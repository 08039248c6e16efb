/** The findings of one severity: what was found, how to mend it, and where. */
import { formatNumber } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { PageFinding, PageFindings } from '../report/page-shape.ts'
import { anchor, type Html, html } from './html-markup.ts'
import { renderList, renderPlaces } from './html-places.ts'
import { statusMark } from './html-status.ts'

/** Where a finding stands on the page, for links to it. */
export function findingAnchor(id: string): string {
  return `finding-${anchor(id)}`
}

export function renderFindings(group: PageFindings, lang: Lang): Html {
  const { id, status, title, meaning, findings, more, summary } = group
  const list = html`${findings.map((finding) => renderFinding(finding, lang))}${more === null ? null : html`<p class="more">${more}</p>\n`}`
  return html`<section class="severity ${status}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${statusMark(status, title)}</h3>
<p class="note">${meaning}</p>
${
  summary === undefined
    ? list
    : html`<details class="folded">
<summary>${summary}</summary>
${list}</details>
`
}</section>
`
}

function renderFinding(finding: PageFinding, lang: Lang): Html {
  const { page } = wordsOf(lang)
  const rows = finding.rows > 1 ? filled(page.rows, { count: formatNumber(String(finding.rows), lang) }) : null
  const about = [finding.whose, rows].filter((part) => part !== null).join(' · ')
  const places = renderPlaces(finding, lang)
  return html`<article class="finding" id="${findingAnchor(finding.id)}">
<h4><span class="rule">${finding.rule}</span> ${finding.title}</h4>
${about === '' ? null : html`<p class="about">${about}</p>\n`}<p class="message">${finding.message}</p>
<dl>
<div><dt>${page.fix}</dt><dd>${finding.fix}</dd></div>
${places === null ? null : html`<div><dt>${page.where}</dt><dd>${places}</dd></div>\n`}${
  finding.related.length === 0
    ? null
    : html`<div><dt>${page.compare}</dt><dd>${renderList(finding.related.slice(0, 5), lang)}</dd></div>\n`
}</dl>
</article>
`
}
