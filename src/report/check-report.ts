/** The report of `hanke check`. */
import type { Lang } from '../lang/lang.ts'
import type { Dossier, FileSet } from '../read/dossier.ts'
import type { Outcome } from '../rules/run.ts'
import { inputsOf, reportInputs, reportProject, ruleLines } from './common.ts'
import { countsOf, reportFindings } from './findings.ts'
import type { CheckReport } from './report.ts'

/** @param common the tables that are no one implementer's, where they were looked at. */
export function checkReport(
  dossier: Dossier,
  outcome: Pick<Outcome, 'findings' | 'states'>,
  lang: Lang,
  common: FileSet | null = null,
): CheckReport {
  const findings = reportFindings(outcome.findings, dossier.project, lang, 'when-asked')
  return {
    schema: 'hanke/check@1',
    asOf: dossier.asOf,
    lang,
    project: reportProject(dossier.project),
    inputs: [...reportInputs(dossier), ...(common === null ? [] : inputsOf(common, null))],
    rules: ruleLines(outcome.states, lang),
    findings,
    counts: countsOf(findings),
  }
}
