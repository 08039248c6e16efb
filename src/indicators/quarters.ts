/** Calendar quarters, by which a project reports. */
import { type Day, dayOf, firstDayOf, lastDayOf, type Month, monthsFromTo, yearOf } from '../day.ts'

const MONTHS = 3

export interface Quarter {
  /** `2027Q1`. */
  readonly name: string
  readonly from: Day
  readonly until: Day
}

/** Reads `2027Q1`, also `2027q1`, and nothing else. */
export function readQuarter(text: string): Quarter | undefined {
  const found = /^(\d{4})[Qq]([1-4])$/.exec(text.trim())
  if (found === null) return undefined
  const first = dayOf(Number(found[1]), (Number(found[2]) - 1) * MONTHS + 1, 1)
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
