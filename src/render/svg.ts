/**
 * Stacked bars as inline SVG. A bar is as wide as its room and its text stands beside it in HTML, so nothing shrinks on a telephone or
 * at 200 %. Parts differ by pattern, so the picture reads in black and white too.
 */
import { formatEuros, formatNumber } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { readMoneyText } from '../money.ts'
import type { StackedBars } from '../report/sheet.ts'
import { type Html, html } from './html-markup.ts'
import { type Bar, layBars, type Span } from './svg-geometry.ts'

type PartId = StackedBars['parts'][number]['id']

const HEIGHT = 28
const SOLID: PartId = 'used'

/** @param id of the chart on the page; ids within it begin with it. */
export function renderChart(chart: StackedBars, note: string, id: string, lang: Lang): Html {
  const bars = layBars(chart.bars.map(({ values }) => values.map((value) => readMoneyText(value) ?? 0)))
  const back = bars.some(({ spans }) => spans.some((span) => span.back && span.to > span.from))
  const parts: { id: PartId | 'back'; label: string }[] = [...chart.parts]
  if (back) parts.push({ id: 'back', label: wordsOf(lang).page.back })
  const key = parts.map((part) => html`<li>${swatch(part.id, id)} ${part.label}</li>\n`)
  return html`<figure class="chart" id="${id}">
<figcaption id="${id}-caption"><span class="name">${chart.title}</span> <span class="note">${note}</span></figcaption>
${patterns(id)}<ul class="key" aria-hidden="true">
${key}</ul>
<ul class="bars" aria-labelledby="${id}-caption">
${chart.bars.map((_, at) => renderBar(chart, at, bars[at] as Bar, id, lang))}</ul>
</figure>
`
}

function renderBar(chart: StackedBars, at: number, bar: Bar, id: string, lang: Lang): Html {
  const { label, values } = chart.bars[at] as StackedBars['bars'][number]
  const figures = chart.parts.map((part, index) => `${part.label} ${figure(values[index] ?? '0', chart.kind, lang)}`)
  const own = `${id}-${at + 1}`
  const spans = bar.spans.map((span, index) => ({ span, part: chart.parts[index]?.id ?? 'left' }))
  // What runs back is drawn last, over the part that it takes from.
  const drawn = [...spans.filter(({ span }) => !span.back), ...spans.filter(({ span }) => span.back)].filter(
    ({ span }) => span.to > span.from,
  )
  return html`<li><span class="label">${label}</span>
<svg class="bar" role="img" aria-labelledby="${own}-title ${own}-desc" width="100%" height="${HEIGHT}" focusable="false">
<title id="${own}-title">${label}</title><desc id="${own}-desc">${figures.join(', ')}</desc>
${drawn.map(({ span, part }) => rectangle(span, part, id))}<line class="whole" x1="${percent(bar.whole)}" x2="${percent(bar.whole)}" y1="0" y2="${HEIGHT}" stroke="#14212b" stroke-width="2"/>
</svg>
<span class="values" aria-hidden="true">${figures.map((text) => html`<span>${text}</span> `)}</span></li>
`
}

function rectangle(span: Span, part: PartId, id: string): Html {
  const name = span.back ? 'back' : part
  return html`<rect class="part-${name}" x="${percent(span.from)}" width="${percent(span.to - span.from)}" y="4" height="${HEIGHT - 8}" fill="${fillOf(name, id)}" stroke="#14212b" stroke-width="1"/>\n`
}

function fillOf(part: PartId | 'back', id: string): string {
  return part === SOLID ? '#1d4f76' : `url(#${id}-${part})`
}

function swatch(part: PartId | 'back', id: string): Html {
  return html`<svg width="28" height="16" focusable="false"><rect class="part-${part}" x="1" y="1" width="26" height="14" fill="${fillOf(part, id)}" stroke="#14212b" stroke-width="1"/></svg>`
}

function patterns(id: string): Html {
  const pattern = (name: string, size: number, ground: string, lines: Html): Html =>
    html`<pattern id="${id}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${ground}"/>${lines}</pattern>\n`
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
${pattern('now', 8, '#f2b134', html`<path d="M-2 2L2-2M0 8L8 0M6 10L10 6" stroke="#5c3a00" stroke-width="2"/>`)}${pattern('left', 8, '#ffffff', html`<circle cx="2" cy="2" r="0.9" fill="#5d6d78"/>`)}${pattern('back', 6, '#ffffff', html`<path d="M0 0L6 6M6 0L0 6" stroke="#a3142a" stroke-width="1.4"/>`)}</defs></svg>
`
}

function figure(value: string, kind: StackedBars['kind'], lang: Lang): string {
  return kind === 'money' ? formatEuros(value, lang) : formatNumber(value, lang)
}

/** Two decimals of a percent are finer than a pixel, and the same on every machine. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
