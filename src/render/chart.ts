/**
 * A picture on a page: a figure with its title, how it is read, the picture itself, and the same in words for those who do not see it. Its
 * numbers stand in a table beside it. Every picture of hanke is drawn here; load it lazily, for echarts comes with it.
 */
import type { Lang } from '../lang/lang.ts'
import type { Chart } from '../report/chart.ts'
import { groupedBars, stackedBars } from './chart-bars.ts'
import type { Drawing } from './chart-drawing.ts'
import { svgOf } from './chart-echarts.ts'
import { quarterLines } from './chart-lines.ts'
import { pageMarkup } from './chart-markup.ts'
import { sideBySide } from './chart-panels.ts'
import { targetBars } from './chart-targets.ts'
import { chartText } from './chart-text.ts'
import { Html, html } from './html-markup.ts'

/** @param id of the picture on the page; ids within it begin with it. */
export function renderChart(chart: Chart, id: string, lang: Lang): Html {
  const drawn = drawingOf(chart, lang)
  const { width, height } = drawn
  return html`<figure class="chart" id="${id}">
<figcaption id="${id}-caption"><span class="name">${chart.title}</span> <span class="note">${chart.note}</span></figcaption>
<div class="picture" role="region" aria-labelledby="${id}-caption" tabindex="0">
<svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" focusable="false">
<title id="${id}-title">${chart.title}</title><desc id="${id}-desc">${chartText(chart, lang)}</desc>
${new Html(pageMarkup(svgOf(drawn.option, drawn), id))}
</svg>
</div>
</figure>
`
}

function drawingOf(chart: Chart, lang: Lang): Drawing {
  switch (chart.kind) {
    case 'targets':
      return targetBars(chart, lang)
    case 'lines':
      return quarterLines(chart, lang)
    case 'grouped':
      return groupedBars(chart, lang)
    case 'stacked':
      return stackedBars(chart, lang)
    case 'side-by-side':
      return sideBySide(chart, lang)
  }
}
