/** How many hours full time is in a calendar month, for one person at several employers. No source that we have seen sets it. */
import type { Month } from '../day.ts'
import { type Hours, hoursOf, hundredthsOfHours } from '../money.ts'
import { ownReading } from './acts.ts'
import { workingDaysIn } from './public-holidays.ts'

/** Collective agreements have 7.25 to 8 hours; in between, so that an ordinary month is not questioned. */
export const fullTimeDay = hundredthsOfHours(7_50)

export const fullTimeMonthBasis = ownReading(
  'Kokoaikainen kuukausi on kuukauden työpäivät × 7,5 tuntia, myös kahdella toteuttajalla yhteensä',
)

/** Working days of the month × 7.5 h. */
export function fullTimeMonth(month: Month): Hours {
  return hoursOf(workingDaysIn(month) * fullTimeDay)
}
