/** The hours of a full-time year, by which the unit cost is divided and beyond which nobody can be claimed. */
import { hundredthsOfHours } from '../money.ts'
import { annualHours } from './acts.ts'

export const fullTimeYear = hundredthsOfHours(1720_00)
export const fullTimeYearBasis = annualHours

export const monthsInYear = 12
