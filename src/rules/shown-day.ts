/** A day of somebody's participation in a message. */
import type { Day } from '../day.ts'
import { type Fact, fact } from '../lang/fact.ts'
import { MASK } from '../lang/personal-text.ts'
import { periodStart } from '../law/programme-period.ts'

/** @returns the day, or `•••` for one so early that it may be a birth date in the wrong column. */
export function shownDay(day: Day): Fact {
  return day < periodStart ? fact.text(MASK) : fact.day(day)
}
