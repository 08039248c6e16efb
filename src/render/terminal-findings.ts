/** Findings as short paragraphs: how grave, which rule, where, what, and how to mend it. */
import { formatNumber } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { ReportFinding, ReportPlace } from '../report/report.ts'
import { rowsTold } from '../report/rows-told.ts'
import type { Severity } from '../rules/rule.ts'
import type { Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

const signs: Readonly<Record<Severity, string>> = { stop: '■', error: '✖', warning: '▲', info: '·' }
const PLACES_SHOWN = 3
const QUICKLY_READ = 120

/** As a terminal shows it: without the list of every one of a million rows, which then need not be written or looked through. */
export function withoutRanges(finding: ReportFinding): ReportFinding {
  const { id, rule, severity, title, implementer, rows, places, related, facts, message, fix } = finding
  return { id, rule, severity, title, implementer, rows, places, ranges: [], related, facts, message, fix }
}

/** @returns one paragraph a finding, with an empty line between; information folded to one entry an implementer and rule. */
export function drawFindings(findings: readonly ReportFinding[], paper: Paper): string {
  const paragraphs = findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => drawFinding(finding, paper))
  const folded = foldedBy(findings.filter(({ severity }) => severity === 'info'))
  return [
    ...paragraphs,
    ...(folded.length === 0 ? [] : [folded.flatMap((alike) => drawFolded(alike, paper)).join('\n')]),
  ].join('\n\n')
}

type Alike = readonly [ReportFinding, ...ReportFinding[]]

function foldedBy(findings: readonly ReportFinding[]): Alike[] {
  const alike = new Map<string, Alike>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.implementer ?? ''}`
    const known = alike.get(key)
    alike.set(key, known === undefined ? [finding] : [...known, finding])
  }
  return [...alike.values()]
}

/** How many rows they are and where the first stands, or which files they are; then what is said of them. */
function drawFolded(alike: Alike, paper: Paper): string[] {
  const [first] = alike
  const { lang, width } = paper
  const words = wordsOf(lang)
  const label = `${signs.info} ${words.severity.info}`
  const about = [label, first.rule, ...(first.implementer === null ? [] : [first.implementer])].join('  ')
  const text = [whereFolded(alike, lang), messages(alike, lang)].filter((part) => part !== '').join(': ')
  const [line = '', ...next] = wrapped(text, width, `${about}  `, '  ')
  return [tinted('info', label, paper) + line.slice(label.length), ...next]
}

function whereFolded(alike: Alike, lang: Paper['lang']): string {
  const [{ places }] = alike
  const isFiles = places.every(({ line, row }) => line === null && row === null)
  if (isFiles) {
    const files = alike.flatMap((one) => one.places.map((place) => addressText(shortened(place, one), lang)))
    return list([...new Set(files)].slice(0, PLACES_SHOWN), files.length, lang)
  }
  const rows = alike.reduce((sum, one) => sum + one.rows, 0)
  const count = filled(wordsOf(lang).terminal.rows, { count: formatNumber(String(rows), lang) })
  const address = places.slice(0, 1).map((place) => addressText(shortened(place, alike[0]), lang))
  return [...(rows > 1 && places[0]?.row !== null ? [count] : []), ...address].join(', ')
}

/** As many of the differing messages as are quickly read. */
function messages(alike: Alike, lang: Paper['lang']): string {
  const [first = '', ...others] = new Set(alike.map(({ message }) => message))
  let said = first
  for (const [at, message] of others.entries()) {
    if (said.length + message.length > QUICKLY_READ)
      return `${said} (${filled(wordsOf(lang).sheets.findings.more, { count: others.length - at })})`
    said += ` ${message}`
  }
  return said
}

/** Beside the implementer's id neither its folder nor its part of the decision need be told again. */
function shortened(place: ReportPlace, { implementer }: ReportFinding): ReportPlace {
  if (implementer === null) return place
  const { name: _, ...rest } = place
  return { ...rest, path: place.path.replace(`data/${implementer}/`, ''), header: null }
}

function drawFinding(finding: ReportFinding, paper: Paper): string {
  const { color, lang } = paper
  const words = wordsOf(lang)
  const head = [
    tinted(finding.severity, `${signs[finding.severity]} ${words.severity[finding.severity]}`, paper),
    color.bold(finding.rule),
    ...(finding.implementer === null ? [] : [finding.implementer]),
    rowsTold(finding, lang),
  ]
    .filter((part) => part !== null)
    .join('  ')
  const where = finding.places.slice(0, PLACES_SHOWN).map((place) => placeText(place, lang))
  const kept = finding.related.slice(0, PLACES_SHOWN).map((place) => addressText(place, lang))
  const lines = [
    ...wrapped(finding.message, paper.width, '  '),
    ...[
      ...(where.length === 0 ? [] : wrapped(list(where, finding.rows, lang), paper.width, '  ')),
      ...(kept.length === 0
        ? []
        : wrapped(
            filled(words.terminal.related, { places: list(kept, finding.related.length, lang) }),
            paper.width,
            '  ',
          )),
    ].map((line) => color.dim(line)),
    ...wrapped(`→ ${finding.fix}`, paper.width, '  ', '    '),
  ]
  return [head, ...lines].join('\n')
}

/** `data/xamk/tyoaika.csv F128 (Tunnit) ”7.5”`; a place in `hanke.yaml` by its line. */
export function placeText(place: ReportPlace, lang: Paper['lang']): string {
  const { row, column, header, value } = place
  const address = addressText(place, lang)
  if (column === null || row === null) return address
  const said = value === null || value === '' ? '' : ` ”${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  return `${address}${header === null || header === '' ? '' : ` (${header})`}${said}`
}

/** `data/xamk/tyoaika.csv F128`, `hanke.yaml rivi 25 (maksatuskausi 1: end)`. */
export function addressText({ path, line, row, column, header, name }: ReportPlace, lang: Paper['lang']): string {
  const words = wordsOf(lang).terminal
  if (column !== null && row !== null) return `${path} ${column}${row}`
  if (row !== null) return `${path} ${filled(words.row, { row })}`
  const said = name ?? header
  if (line !== null) return `${path} ${filled(words.line, { line })}${said === null || said === '' ? '' : ` (${said})`}`
  return path
}

function list(shown: readonly string[], count: number, lang: Paper['lang']): string {
  return `${shown.join('; ')}${count > PLACES_SHOWN ? ` ${wordsOf(lang).terminal.andMore}` : ''}`
}

/** Colour goes with a sign and a word, never alone. */
export function tinted(severity: Severity, text: string, { color }: Paper): string {
  const tint = { stop: color.red, error: color.red, warning: color.yellow, info: color.cyan }[severity]
  return color.bold(tint(text))
}
