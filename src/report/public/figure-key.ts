/**
 * By what name a figure of the indicators report is hidden. A public report (`--public`) holds `null` in each hidden figure's place, and
 * their names in `public.hidden`: a `null` without its name there is a figure that nobody can know.
 *
 * A hidden figure is shown as a mark of its own (`•`, never `<5`): some are of five people or more, hidden so that others cannot be
 * computed, and the page must not tell which.
 */
import type { IndicatorId } from '../../indicators/indicators.ts'

export const genderColumns = ['women', 'men', 'nonBinary'] as const
export const countColumns = ['total', ...genderColumns, 'unknown'] as const
export type CountColumn = (typeof countColumns)[number]

export type SpanName = 'quarter' | 'cumulative'

/** The implementer's id after `@`, or `group`: an implementer may be called `group` too. */
export type Unit = `@${string}` | 'group'

export const unitOf = (implementer: string): Unit => `@${implementer}`

/** Of `indicators`. */
export function countKey(id: IndicatorId, unit: Unit, span: SpanName, column: CountColumn): string {
  return `${id}|${unit}|${span}|${column}`
}

/** Of `totals`. */
export const totalsKey = (figure: 'grandTotal' | 'incomplete', unit: Unit): string => `${figure}|${unit}`

export const overlapKey = 'overlap'

/** Of `series`: the group's cumulative total at the end of a quarter. */
export const seriesKey = (id: string, quarter: string): string => `series|${id}|${quarter}`

/** Of `byStatus`: the group's cumulative totals; `started` and `left` beside the results. */
export const statusKey = (status: string, what: string): string => `byStatus|${status}|${what}`

/** What is hidden in a report that is public. */
export interface PublicMark {
  readonly smallestShown: number
  /** How many files were not read, so that the figures are too small; left out where all were. */
  readonly unread?: number
  /** Last days of the public reports beside which nothing can be worked out either; sorted, left out where there are none. */
  readonly beside?: readonly string[]
  /** Sorted. */
  readonly hidden: readonly string[]
}
