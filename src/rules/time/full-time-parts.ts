/** How much of full time a person's staff lines make, day by day: the measure of the yearly cap and of who is full-time. */
import { type Day, earlier, firstDayOf, lastDayOf, later, type Month } from '../../day.ts'
import { partsInMonth } from '../../law/months-between.ts'
import { type Decimal, exact } from '../../money.ts'
import type { StaffMember } from '../../project/project.ts'

interface Span {
  readonly from: number
  readonly to: number
  readonly fte: Decimal
}

/**
 * @param within the project's days: a staff line does not reach beyond them.
 * @returns full-time parts of the month, `partsInMonth` for a full-time month. Lines that run on the same day add up, to full time at most.
 */
export function fullTimeParts(
  lines: readonly StaffMember[],
  month: Month,
  within: { readonly start: Day; readonly end: Day },
): Decimal {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const spans = lines.flatMap((line) => spanIn(line, later(within.start, first), earlier(within.end, last)))
  // Nearly every month is whole, and needs no day counted.
  if (spans.every(({ from, to }) => from === 1 && to === dayOfMonth(last))) return togetherIn(spans).times(partsInMonth)
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  let days = exact(0)
  for (let at = 1; at < edges.length; at++) {
    const [from, next] = [edges[at - 1] as number, edges[at] as number]
    const running = spans.filter((span) => span.from <= from && next <= span.to + 1)
    days = days.plus(togetherIn(running).times(next - from))
  }
  return days.times(partsInMonth / dayOfMonth(last))
}

function togetherIn(spans: readonly Span[]): Decimal {
  const [only] = spans
  const together =
    only !== undefined && spans.length === 1 ? only.fte : spans.reduce((sum, { fte }) => sum.plus(fte), exact(0))
  return together.gt(1) ? exact(1) : together
}

function spanIn(line: StaffMember, start: Day, end: Day): Span[] {
  const from = later(line.from, start)
  const to = earlier(line.to, end)
  return from <= to ? [{ from: dayOfMonth(from), to: dayOfMonth(to), fte: line.fte }] : []
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8))
}
