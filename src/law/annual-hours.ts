/** The hours of a full-time year, by which the unit cost is divided and beyond which nobody can be claimed. */
import { hoursOf, hundredthsOfHours } from '../money.ts'
import { annualHours, ownReading } from './acts.ts'

export const fullTimeYear = hundredthsOfHours(1720_00)
export const fullTimeYearBasis = annualHours

export const monthsInYear = 12

/** A twelfth of the full-time year, 143 1/3 h, for one person at several employers. No source that we have seen sets a month's limit. */
export const fullTimeMonth = hoursOf(fullTimeYear / monthsInYear)
export const fullTimeMonthBasis = ownReading(
  'Kokoaikainen kuukausi on 1 720 / 12 tuntia, myös kahdella toteuttajalla yhteensä',
)
