/** A report of some implementers only. What concerns the decision or the group stays; the group's figures stay whole. */
import { countsOf } from './findings.ts'
import type { IndicatorsReport } from './indicators/shape.ts'
import type { OwedReport } from './owed-report.ts'
import type { CheckReport, ClaimReport } from './report.ts'

export function onlyImplementers<R extends CheckReport | ClaimReport | IndicatorsReport | OwedReport>(
  report: R,
  ids: readonly string[],
): R {
  const isKept = ({ implementer }: { readonly implementer: string | null }): boolean =>
    implementer === null || ids.includes(implementer)
  const findings = report.findings.filter(isKept)
  const kept = {
    ...report,
    findings,
    counts: countsOf(findings),
    inputs: report.inputs.filter(isKept),
  }
  return 'implementers' in kept
    ? { ...kept, implementers: kept.implementers.filter(({ id }) => ids.includes(id)) }
    : kept
}
