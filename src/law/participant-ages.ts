/** Ages at the start that are worth a question. Nothing official that we have seen sets a limit: EECO06 even counts children. */
import { ownReading } from './acts.ts'

/** Full years; both are usual themselves. Between them the Labour Force Survey looks for the labour force. */
export const youngestUsual = 15
export const oldestUsual = 74
export const usualAgesBasis = ownReading('Alle 15- tai yli 74-vuotiaan osallistujan syntymäaika tarkistetaan')
