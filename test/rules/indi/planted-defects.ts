/** Counts in which something is wrong: INDI-01 to INDI-06 hold by construction, so only a defect of our own can make them fire. */
import type { Count, IndicatorCounts, IndicatorId, Indicators, Span } from '../../../src/indicators/indicators.ts'

export type SpanId = keyof Span
export type PeopleId = 'total' | 'women' | 'men' | 'nonBinary'

/** Where a figure stands; `whose` is the group or an implementer's id. */
export interface Spot {
  readonly whose: string
  readonly span: SpanId
  readonly people: PeopleId
}

/** The counts with one figure changed. @throws where it is not known, since nothing would be planted then. */
export function withFigure(
  counts: Indicators,
  id: IndicatorId,
  spot: Spot,
  change: (was: number) => number,
): Indicators {
  const indicators = counts.indicators.map((one) => (one.id === id ? changed(one, spot, change) : one))
  return { ...counts, indicators }
}

function changed(counts: IndicatorCounts, { whose, span, people }: Spot, change: (was: number) => number) {
  const own = whose === 'group' ? counts.group : counts.implementers[whose]
  const cell = own?.[span] ?? null
  const was = cell?.[people] ?? null
  if (own === undefined || cell === null || was === null)
    throw new Error(`${counts.id} ${whose} ${span} ${people} is not known`)
  const spoilt: Count = { ...cell, [people]: change(was) }
  const spans: Span = { ...own, [span]: spoilt }
  return whose === 'group'
    ? { ...counts, group: spans }
    : { ...counts, implementers: { ...counts.implementers, [whose]: spans } }
}

const women: Spot = { whose: 'group', span: 'cumulative', people: 'women' }
const plus = (more: number) => (was: number) => was + more

/** One defect a rule, as a counter might have it. */
export const plantedDefects = {
  'INDI-01': (counts: Indicators) => withFigure(counts, 'EECO04', women, plus(1)),
  'INDI-02': (counts: Indicators) => withFigure(counts, 'EECR03', women, plus(1)),
  'INDI-03': (counts: Indicators) => withFigure(counts, 'EECO10', women, plus(-1)),
  'INDI-04': (counts: Indicators) => withFigure(counts, 'EECO03', women, plus(1000)),
  'INDI-05': (counts: Indicators) => withFigure(counts, 'EECR01', women, plus(1000)),
  'INDI-06': (counts: Indicators): Indicators => ({ ...counts, overlap: (counts.overlap ?? 0) + 1 }),
} as const
