/** Counted things under headings, large. The figure stands first for the eye; who hears the page hears first what it counts. */
import type { Lang } from '../lang/lang.ts'
import type { BoardGroup, PageFact } from '../report/page-shape.ts'
import { formatAlone } from './format-cell.ts'
import { type Html, html } from './html-markup.ts'

export function renderBoard(groups: readonly BoardGroup[], lang: Lang): Html {
  return html`<div class="board">
${groups.map(
  ({ title, items }) => html`<div>
<h3>${title}</h3>
<dl>
${items.map((item) => renderItem(item, lang))}</dl>
</div>
`,
)}</div>
`
}

function renderItem({ label, cells }: PageFact, lang: Lang): Html {
  return html`<div><dt>${label}</dt><dd>${cells.map((cell) => formatAlone(cell, lang)).join(' ')}</dd></div>\n`
}
