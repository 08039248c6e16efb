/** Findings in words: places, facts, message and remedy, sorted as people read them. */
import type { Fact } from '../lang/fact.ts'
import { fillText } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { withoutPersonal } from '../lang/personal-text.ts'
import type { KeyPath, YamlAddress } from '../project/yaml-address.ts'
import type { Finding } from '../rules/finding.ts'
import { rowCount } from '../rules/finding.ts'
import { type Spot, severities } from '../rules/rule.ts'
import { keyName, type Listed } from './key-name.ts'
import type { Counts, ReportFinding, ReportPlace, RowRange } from './report.ts'
import { rowPlaces } from './row-places.ts'
import { rowRanges } from './row-ranges.ts'

const MOST_PLACES = 100

/** The `hanke.yaml` that findings are about: a project's, or one of another kind. */
export interface Described extends Listed {
  readonly addressOf: (path: KeyPath) => YamlAddress
}

/** When the ranges of long lists of rows are written. Later the tables must still be there: until then the report holds them. */
type Written = 'at-once' | 'when-asked'

/** @returns the findings, the gravest first, then in the order of implementers, rules and places. */
export function reportFindings(
  findings: readonly Finding[],
  described: Described,
  lang: Lang,
  written: Written = 'at-once',
): ReportFinding[] {
  const order = new Map((described.implementers ?? []).map(({ id }, at) => [id, at]))
  return findings
    .map((finding) => reportFinding(finding, described, lang, written))
    .map((finding) => ({
      finding,
      severity: severities.indexOf(finding.severity),
      implementer: order.get(finding.implementer ?? '') ?? -1,
      place: placeKey(finding),
    }))
    .sort((a, b) => a.severity - b.severity || a.implementer - b.implementer || (a.place < b.place ? -1 : 1))
    .map(({ finding }) => finding)
}

export function countsOf(findings: readonly Pick<ReportFinding, 'severity'>[]): Counts {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { stop: of('stop'), error: of('error'), warning: of('warning'), info: of('info') }
}

function reportFinding(finding: Finding, described: Described, lang: Lang, written: Written): ReportFinding {
  const { rule, variant, facts } = finding
  const texts = (variant === null ? undefined : rule.variants?.[variant]) ?? rule.texts
  const places = placesOf(finding.spots, described, lang)
  const rows = rowCount(finding)
  const isLong = rows > places.length
  const report = {
    id: finding.id,
    rule: rule.id,
    severity: finding.severity,
    title: rule.texts.title[lang],
    implementer: finding.implementer,
    rows,
    places,
    ranges: isLong && written === 'at-once' ? rangesOf(finding.spots) : [],
    related: placesOf(finding.related, described, lang),
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, machine(value)])),
    message: fillText(texts.message, facts, lang),
    fix: fillText(texts.fix, facts, lang),
  }
  return isLong && written === 'when-asked' ? withRangesLater(report, finding.spots) : report
}

/** Where all of a million rows are bad their ranges are megabytes, and who asks for none need not have them written. */
function withRangesLater(report: ReportFinding, spots: readonly Spot[]): ReportFinding {
  let ranges: RowRange[] | undefined
  const get = (): readonly RowRange[] => {
    ranges ??= rangesOf(spots)
    return ranges
  }
  return Object.defineProperty(report, 'ranges', { get, enumerable: true })
}

function placesOf(spots: readonly Spot[], described: Described, lang: Lang): ReportPlace[] {
  const places: ReportPlace[] = []
  for (const spot of spots) {
    if ('rows' in spot) {
      for (const place of rowPlaces(spot, MOST_PLACES - places.length)) places.push(place)
    } else if (places.length < MOST_PLACES)
      places.push('key' in spot ? keyPlace(described, spot.key, lang) : masked({ ...nowhere, ...spot }))
  }
  return places
}

/** A file may be named by its participant, and a header may be a row of data. */
function masked(place: ReportPlace): ReportPlace {
  const { path, header, value } = place
  const shown = (text: string | null) => (text === null ? null : withoutPersonal(text))
  return { ...place, path: withoutPersonal(path), header: shown(header), value: shown(value) }
}

const nowhere = { line: null, row: null, column: null, header: null, value: null }

function keyPlace(described: Described, path: KeyPath, lang: Lang): ReportPlace {
  const { line, key, value } = described.addressOf(path)
  // The address may be that of a parent, where the value itself does not stand in the file.
  const found = path.filter((_, at) => key.startsWith(path.slice(0, at + 1).join('.')))
  const name = keyName(found, described, lang)
  const place = { path: 'hanke.yaml', line, row: null, column: null, header: key, value }
  return name === key ? place : { ...place, name }
}

function rangesOf(spots: readonly Spot[]): RowRange[] {
  return spots.flatMap((spot) => ('rows' in spot ? rowRanges(spot.table, spot.rows) : []))
}

function machine(value: Fact | readonly Fact[]): string | readonly string[] {
  return 'kind' in value ? value.text : value.map(({ text }) => text)
}

function placeKey({ rule, places, id }: ReportFinding): string {
  return [rule, places[0]?.path ?? '', String(places[0]?.line ?? 0).padStart(9, '0'), id].join('\u001f')
}
