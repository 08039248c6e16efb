/** How long a day may be: what no day can hold, and what an authority asks about. */
import { hundredthsOfHours } from '../money.ts'
import { ownReading } from './acts.ts'

/** More cannot be worked, however the hours are recorded. */
export const hoursInDay = hundredthsOfHours(24_00)
export const hoursInDayBasis = ownReading('Vuorokaudessa on 24 tuntia')

/** No ESR+ source that we have seen limits a day; a longer one is rare enough to be explained. */
export const longDay = hundredthsOfHours(12_00)
export const longDayBasis = ownReading('Yli 12 tunnin päivä selitetään')
