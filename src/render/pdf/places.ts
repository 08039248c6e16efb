/** Where to look, on paper: each file once with its cells; of many the first few, and the rest by their row numbers. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { PageFinding } from '../../report/page-shape.ts'
import type { ReportPlace } from '../../report/report.ts'
import { bold, inks, withColor } from './look.ts'
import type { Inked } from './words.ts'

const SHOWN = 5
const LONGEST = 80

const plain = inks.body
const strong = bold(inks.body)
const soft = withColor(inks.body, inks.soft.color)

/** @returns a paragraph a file, and then those with the row numbers. */
export function placeLines({ places, ranges }: Pick<PageFinding, 'places' | 'ranges' | 'rows'>, lang: Lang): Inked[][] {
  const { page } = wordsOf(lang)
  const files = new Map<string, ReportPlace[]>()
  for (const place of places.slice(0, SHOWN)) files.set(place.path, [...(files.get(place.path) ?? []), place])
  const first = [...files].map(([path, cells]): Inked[] => [
    { text: `${path}  `, ink: soft },
    ...cells.flatMap((place, at) => [...(at === 0 ? [] : [{ text: '  ·  ', ink: soft }]), ...placeRuns(place, lang)]),
  ])
  if (places.length <= SHOWN) return first
  const rest = ranges.map(({ path, rows }): Inked[] => [
    { text: `${path}  `, ink: soft },
    { text: filled(page.allRows, { rows }), ink: plain },
  ])
  return [...first, ...rest]
}

function placeRuns({ line, row, column, header, name, value }: ReportPlace, lang: Lang): Inked[] {
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
  const shown = value !== null && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  return [
    { text: address, ink: strong },
    ...(said === null ? [] : [{ text: ` ${said}`, ink: plain }]),
    ...(shown === null || shown === '' ? [] : [{ text: ` ”${shown}”`, ink: soft }]),
  ]
}
