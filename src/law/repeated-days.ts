/** How many equal working days in a row look copied rather than recorded. */
import { ownReading } from './acts.ts'

/** Two full working weeks; no source sets a number. */
export const repeatedDays = 10
export const repeatedDaysBasis = ownReading('Kymmenen samanlaista työpäivää peräkkäin näyttää kopioidulta')
