/** Where to look: each file once, its cells after it; many of them folded away. */

import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { PageFinding } from '../report/page-shape.ts'
import type { ReportPlace } from '../report/report.ts'
import { type Html, html } from './html-markup.ts'

const SHOWN = 5
const LONGEST = 80

export function renderPlaces({ places, ranges, rows }: PageFinding, lang: Lang): Html | null {
  if (places.length === 0) return null
  const { page } = wordsOf(lang)
  const first = renderList(places.slice(0, SHOWN), lang)
  if (places.length <= SHOWN) return first
  const all = rows > places.length ? filled(page.firstPlaces, { count: places.length }) : page.allPlaces
  return html`${first}<details><summary>${all}</summary>
${renderList(places.slice(SHOWN), lang)}${ranges.map((range) => html`<p class="ranges">${range.path}: ${filled(page.allRows, { rows: range.rows })}</p>\n`)}</details>
`
}

export function renderList(places: readonly ReportPlace[], lang: Lang): Html {
  const files = new Map<string, ReportPlace[]>()
  for (const place of places) files.set(place.path, [...(files.get(place.path) ?? []), place])
  const items = [...files].map(
    ([path, cells]) =>
      html`<li><span class="path">${path}</span> ${cells.map((place) => renderPlace(place, lang))}</li>\n`,
  )
  return html`<ul class="places">\n${items}</ul>\n`
}

function renderPlace({ line, row, column, header, name, value }: ReportPlace, lang: Lang): Html {
  const { page } = wordsOf(lang)
  const said = name ?? header
  const address =
    row !== null && column !== null
      ? `${column}${row}`
      : row !== null
        ? filled(page.row, { row })
        : line !== null
          ? filled(page.line, { line })
          : ''
  const typed =
    value === null || value === ''
      ? null
      : html` <q>${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}</q>`
  return html`<span class="place"><b>${address}</b>${said === null ? null : html` ${said}`}${typed}</span> `
}
