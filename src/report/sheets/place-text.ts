/** Addresses of a finding as a person would say them: `data/xamk/tyoaika.csv F128, F131`. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { ReportFinding, ReportPlace } from '../report.ts'

/** More than these are told by their number; the report has the rest. */
const MOST_PLACES = 12

/** One line a file. */
export function placesText(
  { places, ranges, rows }: Pick<ReportFinding, 'places' | 'ranges' | 'rows'>,
  lang: Lang,
): string {
  const words = wordsOf(lang).sheets.findings
  if (ranges.length > 0)
    return ranges.map((range) => `${range.path} ${filled(words.rowRanges, { rows: range.rows })}`).join('\n')
  const shown = places.slice(0, MOST_PLACES)
  const files = [...new Set(shown.map(({ path }) => path))]
  const lines = files.map((file) =>
    [
      file,
      shown
        .filter(({ path }) => path === file)
        .map((place) => withinFile(place, lang))
        .join(', '),
    ]
      .join(' ')
      .trim(),
  )
  return rows > shown.length
    ? [...lines, filled(words.more, { count: rows - shown.length })].join('\n')
    : lines.join('\n')
}

/** `F128`, `rivi 128`, or `rivi 40 (project.end)` in `hanke.yaml`; empty for a whole file. */
function withinFile({ row, column, line, header, name }: ReportPlace, lang: Lang): string {
  const words = wordsOf(lang).sheets.findings
  if (row !== null) return column === null ? filled(words.row, { row }) : `${column}${row}`
  if (line === null) return ''
  const said = name ?? header
  return said === null ? filled(words.line, { line }) : `${filled(words.line, { line })} (${said})`
}
