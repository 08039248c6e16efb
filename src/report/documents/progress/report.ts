/** The monitoring report of a claim period, joined from the claim and the indicators of the same reading. */

import type { ClaimPeriod, Project } from '../../../project/project.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Finding } from '../../../rules/finding.ts'
import { severities } from '../../../rules/rule.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import type { IndicatorsReport, ReportIndicator } from '../../indicators/shape.ts'
import type { ClaimReport, ReportClaim, ReportFinding } from '../../report.ts'
import { reportTexts } from '../texts.ts'
import type { ProgressImplementer, ProgressIndicator, ProgressReport } from './shape.ts'
import { elapsedShare, progressWork, type WorkOf } from './work.ts'

/** What the report is joined from. */
export interface Followed {
  readonly claim: ClaimReport
  /** Of the claim period's days. */
  readonly indicators: IndicatorsReport
  readonly work: WorkOf
}

export function progressReport(
  project: Project,
  period: ClaimPeriod,
  { claim, indicators, work }: Followed,
  texts: Texts,
  onTexts: readonly Finding[],
): ProgressReport {
  const { asOf, lang } = claim
  const findings = together(reportFindings(onTexts, project, lang), claim, indicators)
  return {
    schema: 'hanke/progress@1',
    asOf,
    lang,
    project: claim.project,
    period: claim.period,
    isLast: period.end >= project.end,
    elapsed: elapsedShare(project, period.end),
    implementers: claim.implementers.map(implementerOf),
    group: claim.group,
    work: progressWork(project, period, work),
    indicators: indicators.indicators.map(indicatorOf),
    pace: indicators.pace,
    grandTotal: indicators.grandTotal,
    incomplete: indicators.incomplete,
    overlap: indicators.overlap,
    texts: reportTexts(texts, lang),
    inputs: claim.inputs,
    findings,
    counts: countsOf(findings),
  }
}

function implementerOf({ id, name, businessId, role, costs, financing, excluded }: ReportClaim): ProgressImplementer {
  return {
    id,
    name,
    businessId,
    role,
    costs,
    financing,
    excluded: excluded.map(({ finding, rule, title, hours, net, count }) => ({
      finding,
      rule,
      title,
      hours,
      net,
      count,
    })),
  }
}

function indicatorOf({ id, name, kind, unit, target, group }: ReportIndicator): ProgressIndicator {
  return { id, name, kind, unit, target, period: group.quarter, cumulative: group.cumulative }
}

/**
 * A finding on a table is the claim's as well as the indicators': it is told once, and what is told of people and companies is what the
 * indicators tell of them, since a claim does not ask when they began.
 */
function together(
  onTexts: readonly ReportFinding[],
  { findings: ofClaim, implementers }: ClaimReport,
  { findings: ofIndicators }: IndicatorsReport,
): ReportFinding[] {
  const isOfPeople = ({ rule }: ReportFinding): boolean => /^(PART|RESULT|COMP)-/.test(rule)
  const known = new Set(ofIndicators.map(({ id }) => id))
  const own = ofClaim.filter((finding) => !isOfPeople(finding) && !known.has(finding.id))
  const place = ({ severity, implementer }: ReportFinding): number =>
    severities.indexOf(severity) * (implementers.length + 1) + implementers.findIndex(({ id }) => id === implementer)
  return [...onTexts, ...own, ...ofIndicators].sort(
    (a, b) => place(a) - place(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
