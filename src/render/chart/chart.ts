/**
 * A picture on a page: a figure with its title, how it is read, the picture itself, and the same in words for those who do not see it. Its
 * numbers stand in a table beside it. Every picture of hanke is drawn here; load it lazily, for echarts comes with it.
 */
import type { Lang } from '../../lang/lang.ts'
import type { Chart } from '../../report/chart.ts'
import { Html, html } from '../html-markup.ts'
import { groupedBars } from './bars.ts'
import type { Drawing } from './drawing.ts'
import { svgOf } from './echarts.ts'
import { quarterLines } from './lines.ts'
import { pageMarkup } from './markup.ts'
import { sideBySide } from './panels.ts'
import { scheduleBars } from './schedule.ts'
import { stackedBars } from './stacks.ts'
import { targetBars } from './targets.ts'
import { chartText } from './text.ts'

/** @param id of the picture on the page; ids within it begin with it. @returns the SVG, with its name and the same in words. */
export function renderChart(chart: Chart, id: string, lang: Lang): Html {
  const drawn = drawingOf(chart, lang)
  const { width, height } = drawn
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" focusable="false">
<title id="${id}-title">${chart.title}</title><desc id="${id}-desc">${chartText(chart, lang)}</desc>
${new Html(pageMarkup(svgOf(drawn.option, drawn), id))}
</svg>`
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
    case 'schedule':
      return scheduleBars(chart, lang)
  }
}
