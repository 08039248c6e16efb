/** Calendar quarters, by which a project reports. */
import { type Day, dayOf, firstDayOf, lastDayOf, type Month, monthsFromTo, yearOf } from '../day.ts'

const MONTHS = 3

export interface Quarter {
  /** `2027Q1`. */
  readonly name: string
  readonly from: Day
  readonly until: Day
}

/** Reads `2027Q1`, `2027-Q1`, `2027/1` and `2027-1`, and as people write it, `Q1/2027` or `1/2027`. */
export function readQuarter(text: string): Quarter | undefined {
  const found =
    /^(?<year>\d{4})(?:Q|[-/]Q?)(?<quarter>[1-4])$/i.exec(text.trim()) ??
    /^Q?(?<quarter>[1-4])[-/](?<year>\d{4})$/i.exec(text.trim())
  if (found === null) return undefined
  const first = dayOf(Number(found.groups?.year), (Number(found.groups?.quarter) - 1) * MONTHS + 1, 1)
  return first === undefined ? undefined : quarterOf(first)
}

/** The quarter in which a day lies. */
export function quarterOf(day: Day): Quarter {
  const number = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS)
  const month = (at: number) => `${yearOf(day)}-${String(at).padStart(2, '0')}` as Month
  return {
    name: `${yearOf(day)}Q${number + 1}`,
    from: firstDayOf(month(number * MONTHS + 1)),
    until: lastDayOf(month(number * MONTHS + MONTHS)),
  }
}

/** Every quarter that the days touch, in order; none where the days are reversed. */
export function quartersFromTo(from: Day, to: Day): Quarter[] {
  const quarters = new Map<string, Quarter>()
  for (const month of from > to ? [] : monthsFromTo(from, to)) {
    const quarter = quarterOf(firstDayOf(month))
    quarters.set(quarter.name, quarter)
  }
  return [...quarters.values()]
}
