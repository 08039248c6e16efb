/** The claim on the decision's own rows: an implementer's, or the group's. */
import type { ClaimReport, ReportClaim } from '../report.ts'
import type { Sheet } from '../sheet.ts'
import { groupForm } from './group-form.ts'
import { implementerForm } from './implementer-form.ts'

export function claimForm(report: ClaimReport, whose: ReportClaim | 'group'): Sheet {
  return whose === 'group' ? groupForm(report) : implementerForm(report, whose)
}
