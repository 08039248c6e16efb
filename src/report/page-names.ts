/** Whose a finding is, by the name that people know. */
import type { CheckReport, ClaimReport } from './report.ts'

/** A check knows implementers by their ids alone. */
export function nameOf(report: ClaimReport | CheckReport, implementer: string | null): string | null {
  if (implementer === null || report.schema !== 'hanke/claim@1') return implementer
  return report.implementers.find(({ id }) => id === implementer)?.name ?? implementer
}
