/** The report of `hanke claim N`. */
import type { Claim, ImplementerClaim } from '../claim/claim.ts'
import { reachOf } from '../claim/reach.ts'
import type { Lang } from '../lang/lang.ts'
import { moneyText } from '../money.ts'
import type { Dossier } from '../read/dossier.ts'
import type { Outcome } from '../rules/run.ts'
import { claimedTables } from './claim-concerns.ts'
import { reportInputs, reportProject, ruleLines } from './common.ts'
import { excludedOf } from './excluded.ts'
import { reportFigures, reportLines } from './figures.ts'
import { countsOf, reportFindings } from './findings.ts'
import { findingsUntil } from './in-period.ts'
import { isOfTables } from './of-tables.ts'
import type { ClaimReport, ReportClaim } from './report.ts'

/** @param dossier with the claim's tables; @param outcome of the rules on them; @param onClaim of those on the claim itself. */
export function claimReport(
  dossier: Dossier,
  claim: Claim,
  outcome: Outcome,
  onClaim: Pick<Outcome, 'findings' | 'states'>,
  lang: Lang,
): ClaimReport {
  const { period } = claim
  const onTables = outcome.findings.filter(isOfTables(dossier, claimedTables))
  const findings = reportFindings(
    [...findingsUntil(onTables, reachOf(dossier.project, period)), ...onClaim.findings],
    dossier.project,
    lang,
  )
  const states = [...outcome.states.filter(({ rule }) => rule.scope !== 'claim'), ...onClaim.states]
  return {
    schema: 'hanke/claim@1',
    asOf: dossier.asOf,
    lang,
    project: reportProject(dossier.project),
    period: { number: period.number, start: period.start, end: period.end },
    implementers: claim.implementers.map((one) => reportClaim(dossier, one, outcome, period, lang)),
    group: reportFigures(claim.group),
    inputs: reportInputs(dossier),
    rules: ruleLines(states, lang),
    findings,
    counts: countsOf(findings),
  }
}

function reportClaim(
  dossier: Dossier,
  claim: ImplementerClaim,
  outcome: Outcome,
  period: Claim['period'],
  lang: Lang,
): ReportClaim {
  const { id, name, businessId, role } = claim.implementer
  const handedIn = dossier.handedIn.find(({ implementer }) => implementer.id === id)
  return {
    id,
    name,
    businessId,
    role,
    lines: reportLines(claim.lines, claim.implementer),
    excluded:
      handedIn === undefined
        ? []
        : excludedOf(dossier.project, handedIn, outcome.findings, outcome.exclusions, period, lang),
    ...reportFigures(claim),
    cappedBy: moneyText(claim.cappedBy),
  }
}
