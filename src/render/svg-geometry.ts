/** Where the parts of a stacked bar lie, also where a part is negative or the bar runs over its whole. Shares of a scale, no pixels. */

export interface Span {
  /** From the left end of the scale, 0 to 1. */
  readonly from: number
  readonly to: number
  /** A part below zero runs back over the one before it. */
  readonly back: boolean
}

export interface Bar {
  readonly spans: readonly Span[]
  /** Where the whole ends: the approved budget. */
  readonly whole: number
  readonly zero: number
}

/**
 * Each part begins where the one before it ended, as in 100 + (−20) + 420: every bar ends at its whole, whatever the signs. All bars
 * share one scale.
 */
export function layBars(bars: readonly (readonly number[])[]): Bar[] {
  const stops = bars.map((values) => {
    let end = 0
    return [
      0,
      ...values.map((value) => {
        end += value
        return end
      }),
    ]
  })
  const low = Math.min(0, ...stops.flat())
  const high = Math.max(0, ...stops.flat())
  const at = (value: number): number => (high === low ? 0 : (value - low) / (high - low))
  return stops.map((ends) => ({
    spans: ends.slice(1).map((end, part) => {
      const start = ends[part] as number
      return { from: at(Math.min(start, end)), to: at(Math.max(start, end)), back: end < start }
    }),
    whole: at(ends.at(-1) ?? 0),
    zero: at(0),
  }))
}
