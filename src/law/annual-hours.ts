/** The hours of a full-time year, by which the unit cost is divided and beyond which nobody can be claimed. */
import { hundredthsOfHours } from '../money.ts'
import { annualHours, ownReading } from './acts.ts'

export const fullTimeYear = hundredthsOfHours(1720_00)
export const fullTimeYearBasis = annualHours

export const monthsInYear = 12

/** No source that we have seen says how the year's hours are shared out where somebody is in the project for a part of it. */
export const partYearBasis = ownReading(
  'Vajaa vuosi: 1 720 tuntia × työajan osuus × kuukaudet hankkeessa / 12, vajaa kuukausi päivien osuutena',
)

/** The decision counts in person-years and does not say how many hours one of them is. */
export const personYearBasis = ownReading('Henkilötyövuosi on 1 720 tuntia')
