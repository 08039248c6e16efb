/**
 * From what size on a plan or its progress is worth a question. Nothing official that we have seen sets any of these, so none is cited
 * as law: they are hanke's own choices, made so that an ordinary project stays silent.
 */
import { rate } from '../money.ts'
import { ownReading } from './acts.ts'

/** The share of an approved salary row that the staff list may leave unused before it asks for an explanation. */
export const unusedSalaryShare = rate('0.2')

/** By how much the used share of the budget and the elapsed share of the project may differ: 20 percentage points. */
export const paceDifference = rate('0.2')

/** By how much of the decision's person-years the ones worked so far may differ. */
export const personYearsDifference = rate('0.25')

export const planLimitsBasis = ownReading('Poikkeaman koko, jota rahoittajan voi olettaa kysyvän')
