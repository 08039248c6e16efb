/** The programme period of ESR+. */
import { day } from '../day.ts'
import { ownReading } from './acts.ts'

/** Nobody's participation began before this day; a day before it in a participant's row is more likely a birth date. */
export const periodStart = day('2021-01-01')
export const periodStartBasis = ownReading('Ohjelmakausi 2021–2027 alkoi 1.1.2021')
