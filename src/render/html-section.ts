/** A section of the page: its heading and its blocks, one after another. */
import type { Lang } from '../lang/lang.ts'
import type { Chart } from '../report/chart.ts'
import type { PageBlock, PageSection } from '../report/page-shape.ts'
import { renderBoard } from './html-board.ts'
import { renderFindings } from './html-findings.ts'
import { anchor, type Html, html } from './html-markup.ts'
import type { FillPart } from './html-parts.ts'
import { renderProse } from './html-prose.ts'
import { sign } from './html-status.ts'
import { renderTable } from './html-table.ts'

/** Draws a picture (`chart/chart.ts`, which is loaded only for a page that has one). */
export type DrawChart = (chart: Chart, id: string, lang: Lang) => Html

/** What a page is drawn with. */
export interface Drawing {
  readonly lang: Lang
  readonly fill: FillPart
  readonly drawChart: DrawChart
}

/** For a page without pictures. */
export const noCharts: DrawChart = ({ title }) => {
  throw new RangeError(`nothing to draw the picture with: ${title}`)
}

export function renderSection({ id, title, lead, opensPage, blocks }: PageSection, drawing: Drawing): Html {
  return drawing.fill('section', {
    id: anchor(id),
    paging: opensPage ? html` class="opens-page"` : '',
    title,
    lead: lead === null ? '' : html`<p class="lead">${lead}</p>\n`,
    blocks: html`${blocks.map((block) => renderBlock(block, title, drawing))}`,
  })
}

function renderBlock(block: PageBlock, title: string, drawing: Drawing): Html {
  const { lang, fill } = drawing
  switch (block.kind) {
    case 'note': {
      const { status, text } = block
      return fill('remark', {
        status: status === null ? '' : html`<span class="status ${status}">${sign(status)}</span> `,
        text,
      })
    }
    case 'chart':
      return renderPicture(block.chart, anchor(block.id), drawing)
    case 'sheet':
      return html`${renderTable(block.sheet, drawing, title)}${more(block.more)}`
    case 'folded':
      return fill('folded', {
        summary: block.summary,
        content: html`${renderTable(block.sheet, drawing, title)}${more(block.more)}`,
      })
    case 'prose':
      return renderProse(block.prose)
    case 'gap':
      return fill('gap', { sign: sign('warning'), text: block.text, remedy: block.remedy })
    case 'board':
      return renderBoard(block.groups, lang)
    case 'findings':
      return renderFindings(block, drawing)
  }
}

/** A figure with its title, how it is read, and the picture. */
function renderPicture(chart: Chart, id: string, { lang, fill, drawChart }: Drawing): Html {
  const note = chart.note === '' ? null : html` <span class="note">${chart.note}</span>`
  const caption = html`<span class="name">${chart.title}</span>${note}`
  return fill('picture', { id, caption, picture: drawChart(chart, id, lang) })
}

function more(text: string | null): Html | null {
  return text === null ? null : html`<p class="more">${text}</p>\n`
}
