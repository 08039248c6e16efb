/** How far a measure has come from its baseline towards its target, where that can be computed; where not, why. */
import { exact } from '../../../money.ts'
import { cutShare } from '../amount.ts'
import { type Moment, moments, type ReportMeasureValue, type ReportProgress } from './shape.ts'

export function progressOf(figures: Pick<ReportMeasureValue, Moment>): ReportProgress {
  const { baseline, current, target } = figures
  const missing = moments.filter((moment) => figures[moment].state !== 'known')
  if (moments.some((moment) => figures[moment].state === 'unreadable')) return unknown('unreadable', missing)
  if (baseline.state !== 'known' || current.state !== 'known' || target.state !== 'known')
    return unknown('missing', missing)
  if (baseline.unit !== current.unit || current.unit !== target.unit) return unknown('units')
  const way = exact(target.value).minus(baseline.value)
  if (way.isZero()) return unknown('no-distance')
  const share = exact(current.value).minus(baseline.value).div(way)
  return {
    share: cutShare(share),
    approximate: [baseline, current, target].some(({ approximate }) => approximate),
    state: share.gte(1) ? 'reached' : share.isZero() ? 'same' : share.isNegative() ? 'further' : 'nearer',
    missing: [],
    reason: null,
  }
}

function unknown(reason: NonNullable<ReportProgress['reason']>, missing: readonly Moment[] = []): ReportProgress {
  return { share: null, approximate: false, state: 'unknown', missing, reason }
}
