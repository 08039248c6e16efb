/** Which figures a public report hides; none where the report is not public. */
import type { IndicatorsReport } from './shape.ts'

/** @returns whether the figure of a key (public/figure-key.ts) is hidden. */
export function isHiddenIn(report: Pick<IndicatorsReport, 'public'>): (key: string) => boolean {
  const hidden = new Set(report.public?.hidden)
  return (key) => hidden.has(key)
}
