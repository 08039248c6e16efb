/** The report of `hanke indicators`. */
import type { Count, Indicators, Span } from '../indicators/indicators.ts'
import { quarterOf } from '../indicators/quarters.ts'
import type { Lang } from '../lang/lang.ts'
import { indicatorDefinitions } from '../law/indicator-definitions.ts'
import { type ResultId, resultIds } from '../law/indicator-ids.ts'
import type { Dossier } from '../read/dossier.ts'
import { reportInputs, reportProject, ruleLines } from './common.ts'
import { countsOf, reportFindings } from './findings.ts'
import { type FindingsAndStates, findingsOf } from './indicators/findings-of.ts'
import { reportRecords } from './indicators/records.ts'
import type { IndicatorsReport, ReportCount, ReportIndicator, ReportSpan, ReportStatus } from './indicators/shape.ts'

/** What the report is made of. */
export interface Basis {
  readonly dossier: Dossier
  readonly counts: Indicators
  /** Of the rules on the tables. */
  readonly outcome: FindingsAndStates
  /** Of the rules on the counts themselves. */
  readonly onCounts: FindingsAndStates
}

/** @param pseudonymOf a person's key → what the report calls them. */
export function indicatorsReport(
  { dossier, counts, outcome, onCounts }: Basis,
  lang: Lang,
  pseudonymOf: (person: string) => string,
): IndicatorsReport {
  const { project, asOf } = dossier
  const { from, until, totals, overlap, overlapPairs, series, pace } = counts
  const own = findingsOf(dossier, until, outcome, onCounts)
  const findings = reportFindings(own.findings, project, lang)
  const quarter = quarterOf(until)
  return {
    schema: 'hanke/indicators@1',
    asOf,
    from,
    until,
    quarter: quarter.from === from && quarter.until === until ? quarter.name : null,
    lang,
    project: reportProject(project),
    implementers: project.implementers.map(({ id, name }) => ({ id, name })),
    indicators: counts.indicators.map((one) => reportIndicator(one, lang)),
    ...totals.group,
    overlap,
    totals: totals.implementers,
    overlapPairs,
    byStatus: statuses(counts),
    quarters: series.map(({ name, until: last, cumulative }) => ({ name, until: last, cumulative: { ...cumulative } })),
    pace,
    records: reportRecords(counts.records, pseudonymOf),
    inputs: reportInputs(dossier),
    rules: ruleLines(own.states, lang),
    findings,
    counts: countsOf(findings),
  }
}

function reportIndicator(
  { id, target, group, implementers }: Indicators['indicators'][number],
  lang: Lang,
): ReportIndicator {
  const { name, kind, unit } = indicatorDefinitions[id]
  return {
    id,
    name: name[lang],
    kind,
    unit,
    target,
    group: spanOf(group),
    implementers: Object.fromEntries(Object.entries(implementers).map(([one, span]) => [one, spanOf(span)])),
  }
}

function spanOf({ quarter, cumulative }: Span): ReportSpan {
  return {
    quarter: quarter === null ? null : countOf(quarter),
    cumulative: cumulative === null ? null : countOf(cumulative),
  }
}

/** In the order of spec 7. */
function countOf({ total, women, men, nonBinary, unknown }: Count): ReportCount {
  return { total, women, men, nonBinary, unknown }
}

function statuses({ byStatus }: Indicators): ReportStatus[] | null {
  if (byStatus.group === null) return null
  const total = ({ cumulative }: Span): number | null => cumulative?.total ?? null
  return byStatus.group.map(({ status, started, left, results }) => ({
    status,
    started: total(started),
    left: total(left),
    results: Object.fromEntries(resultIds.map((id) => [id, total(results[id])])) as Record<ResultId, number | null>,
  }))
}
