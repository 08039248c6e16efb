/** A section of the page: its heading and its blocks, one after another. */
import type { Lang } from '../lang/lang.ts'
import type { Chart } from '../report/chart.ts'
import type { PageBlock, PageSection } from '../report/page-shape.ts'
import { renderBoard } from './html-board.ts'
import { renderFindings } from './html-findings.ts'
import { anchor, type Html, html } from './html-markup.ts'
import { renderProse } from './html-prose.ts'
import { sign } from './html-status.ts'
import { renderTable } from './html-table.ts'

/** Draws a picture (`chart/chart.ts`, which is loaded only for a page that has one). */
export type DrawChart = (chart: Chart, id: string, lang: Lang) => Html

/** For a page without pictures. */
export const noCharts: DrawChart = ({ title }) => {
  throw new RangeError(`nothing to draw the picture with: ${title}`)
}

export function renderSection(
  { id, title, lead, opensPage, blocks }: PageSection,
  lang: Lang,
  drawChart: DrawChart,
): Html {
  const own = anchor(id)
  return html`<section id="${own}"${opensPage ? html` class="opens-page"` : null} aria-labelledby="${own}-title">
<h2 id="${own}-title">${title}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>\n`}${blocks.map((block) => renderBlock(block, title, lang, drawChart))}</section>
`
}

function renderBlock(block: PageBlock, title: string, lang: Lang, drawChart: DrawChart): Html {
  switch (block.kind) {
    case 'note':
      return html`<p class="remark">${block.status === null ? null : html`<span class="status ${block.status}">${sign(block.status)}</span> `}${block.text}</p>\n`
    case 'chart':
      return drawChart(block.chart, anchor(block.id), lang)
    case 'sheet':
      return html`${renderTable(block.sheet, lang, title)}${more(block.more)}`
    case 'folded':
      return html`<details class="folded"><summary>${block.summary}</summary>
${renderTable(block.sheet, lang, title)}${more(block.more)}</details>
`
    case 'prose':
      return renderProse(block.prose)
    case 'gap':
      return html`<p class="gap"><span class="status warning">${sign('warning')}</span> <b>${block.text}</b> ${block.remedy}</p>\n`
    case 'board':
      return renderBoard(block.groups, lang)
    case 'findings':
      return renderFindings(block, lang)
  }
}

function more(text: string | null): Html | null {
  return text === null ? null : html`<p class="more">${text}</p>\n`
}
