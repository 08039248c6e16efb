/** Findings as short paragraphs: how grave, which rule, where, what, and how to mend it. */
import { formatNumber } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Place } from '../read/place.ts'
import type { ReportFinding } from '../report/report.ts'
import type { Severity } from '../rules/rule.ts'
import type { Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

const signs: Readonly<Record<Severity, string>> = { stop: '■', error: '✖', warning: '▲', info: '·' }
const PLACES_SHOWN = 3

/** @returns one paragraph a finding, with an empty line between; information in one line each. */
export function drawFindings(findings: readonly ReportFinding[], paper: Paper): string {
  return findings.map((finding) => drawFinding(finding, paper)).join('\n\n')
}

function drawFinding(finding: ReportFinding, paper: Paper): string {
  const { color, lang } = paper
  const words = wordsOf(lang)
  const head = [
    tinted(finding.severity, `${signs[finding.severity]} ${words.severity[finding.severity]}`, paper),
    color.bold(finding.rule),
    ...(finding.implementer === null ? [] : [finding.implementer]),
    ...(finding.rows > 1 ? [filled(words.terminal.rows, { count: formatNumber(String(finding.rows), lang) })] : []),
  ].join('  ')
  const where = finding.places.slice(0, PLACES_SHOWN).map((place) => placeText(place, lang))
  const more = finding.rows > PLACES_SHOWN ? ` ${words.terminal.andMore}` : ''
  const lines = [
    ...wrapped(finding.message, paper.width, '  '),
    ...(where.length === 0
      ? []
      : wrapped(`${where.join('; ')}${more}`, paper.width, '  ').map((line) => color.dim(line))),
    ...wrapped(`→ ${finding.fix}`, paper.width, '  ', '    '),
  ]
  return [head, ...lines].join('\n')
}

/** `data/xamk/tyoaika.csv F128 ”7.5”`; a place in `hanke.yaml` by its line. */
export function placeText({ path, line, row, column, header, value }: Place, lang: Paper['lang']): string {
  const words = wordsOf(lang).terminal
  const said = value === null || value === '' ? '' : ` ”${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  if (column !== null && row !== null)
    return `${path} ${column}${row}${header === null || header === '' ? '' : ` (${header})`}${said}`
  if (row !== null) return `${path} ${filled(words.row, { row })}`
  if (line !== null)
    return `${path} ${filled(words.line, { line })}${header === null || header === '' ? '' : ` (${header})`}`
  return path
}

/** Colour goes with a sign and a word, never alone. */
export function tinted(severity: Severity, text: string, { color }: Paper): string {
  const tint = { stop: color.red, error: color.red, warning: color.yellow, info: color.cyan }[severity]
  return color.bold(tint(text))
}
