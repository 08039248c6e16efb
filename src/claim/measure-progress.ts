/** How far a measure has come from its baseline to its target. */
import { exact, type Rate, shownShare } from '../money.ts'
import type { MeasureFigure } from '../read/common/measures-of.ts'

/**
 * Of each part of a measure the share of the way gone, exact to 0.01 %: 0 at the baseline, 1 at the target, below 0 where it went the other
 * way, above 1 where it went further. `null` where a value is not known or missing, or where there was no way to go.
 */
export function measureProgress(measure: {
  readonly baseline: MeasureFigure
  readonly current: MeasureFigure
  readonly target: MeasureFigure
}): (Rate | null)[] {
  const { baseline, current, target } = measure
  return current.values.map((now, at) => {
    const from = baseline.values[at]
    const to = target.values[at]
    if (from?.kind !== 'known' || now.kind !== 'known' || to?.kind !== 'known') return null
    const way = exact(to.number).minus(from.number)
    return way.isZero() ? null : shownShare(exact(now.number).minus(from.number).div(way))
  })
}
