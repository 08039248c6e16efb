/** How many months a stretch of days is, and so how many hours of full time it holds. */
import { type Day, daysFromTo, earlier, firstDayOf, lastDayOf, later, monthsFromTo } from '../day.ts'
import { type Decimal, exact } from '../money.ts'

/** The least number that 28, 29, 30 and 31 divide, so that parts of months add up without any rounding. */
export const partsInMonth = 377_580

/** Whole months count one each, a part month its share of that month's days; zero where the days are reversed. */
export function monthsBetween(from: Day, to: Day): Decimal {
  const months = from > to ? [] : monthsFromTo(from, to)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return exact(0)
  // All between the first and the last are whole.
  const parts =
    first === last
      ? partsOf(first, from, to)
      : partsOf(first, from, to) + partsOf(last, from, to) + (months.length - 2) * partsInMonth
  return exact(parts).div(partsInMonth)
}

function partsOf(month: ReturnType<typeof monthsFromTo>[number], from: Day, to: Day): number {
  const first = firstDayOf(month)
  const last = lastDayOf(month)
  return (partsInMonth / daysFromTo(first, last)) * daysFromTo(later(first, from), earlier(last, to))
}
