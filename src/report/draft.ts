/** A claim whose period has not ended on the day that counts as today is a draft: more rows may still come. */
import type { ReportFinding } from './report.ts'

const PERIOD_NOT_OVER = 'CLAIM-05'

export function isDraft({ findings }: { readonly findings: readonly Pick<ReportFinding, 'rule'>[] }): boolean {
  return findings.some(({ rule }) => rule === PERIOD_NOT_OVER)
}
