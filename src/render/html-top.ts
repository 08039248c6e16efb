/** The top of the page: what it is about, whether it may be sent, and the few figures that matter most. */
import type { Lang } from '../lang/lang.ts'
import type { Page, PageFact, PageVerdict } from '../report/page-shape.ts'
import { formatAlone } from './format-cell.ts'
import { findingAnchor } from './html-findings.ts'
import { anchor, type Html, html } from './html-markup.ts'
import type { Drawing } from './html-section.ts'
import { sign, statusMark } from './html-status.ts'

export function renderFacts(facts: readonly PageFact[], kind: 'facts' | 'figures', lang: Lang): Html | string {
  if (facts.length === 0) return ''
  const items = facts.map(
    ({ label, cells }) =>
      html`<div><dt>${label}</dt><dd>${cells.map((cell) => formatAlone(cell, lang)).join(lang === 'fi' ? '–' : ' – ')}</dd></div>\n`,
  )
  return html`<dl class="${kind}">\n${items}</dl>\n`
}

export function renderVerdict(
  { status, question, answer, counts, notes, stops }: PageVerdict,
  { fill }: Pick<Drawing, 'fill'>,
): Html {
  return fill('verdict', {
    status,
    question,
    sign: sign(status),
    answer,
    counts: html`${counts.map((one) => html`<li>${renderCount(one)}</li>\n`)}`,
    stops: stops === null ? '' : renderStops(stops),
    notes: html`${notes.map(({ text, section }) => html`<p>${section === null ? text : html`<a href="#${anchor(section)}">${text}</a>`}</p>\n`)}`,
  })
}

/** What there is none of should not catch the eye. */
function renderCount({ status, label, count }: PageVerdict['counts'][number]): Html {
  const text = `${label} ${count}`
  return count > 0 ? statusMark(status, text) : html`<span class="status none">${sign(status)} ${text}</span>`
}

function renderStops({ title, items, more }: NonNullable<PageVerdict['stops']>): Html {
  return html`<h3>${title}</h3>
<ol class="stops">
${items.map(({ finding, rule, whose, message }) => html`<li><a href="#${findingAnchor(finding)}">${rule}</a> ${whose === null ? null : html`<b>${whose}</b>: `}${message}</li>\n`)}</ol>
${more === null ? null : html`<p><a href="#findings">${more}</a></p>\n`}`
}

export function renderContents({ sections }: Page): Html {
  return html`<ul>\n${sections.map(({ id, title }) => html`<li><a href="#${anchor(id)}">${title}</a></li>\n`)}</ul>\n`
}
