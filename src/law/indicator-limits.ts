/**
 * The numbers by which participants are counted. Annex I of Regulation (EU) 2021/1057 holds for the whole period 2021–2027, so its age and
 * education bands bear no dates of their own; where nothing official that we have seen sets a number, it is cited as our reading.
 */
import { rate } from '../money.ts'
import { ownReading } from './acts.ts'
import { esfGuidance, esfIndicators, esfToolbox } from './indicator-acts.ts'

/** Full years on the day of the start; both ends belong to the band. Whoever is 30 to 54 is in none. */
export const ageBands = {
  EECO06: { from: Number.NEGATIVE_INFINITY, to: 17 },
  EECO07: { from: 18, to: 29 },
  EECO08: { from: 55, to: Number.POSITIVE_INFINITY },
} as const
export const ageBandsBasis = esfIndicators

/** ISCED 2011; both ends belong to the band. */
export const educationBands = {
  EECO09: { from: 0, to: 2 },
  EECO10: { from: 3, to: 4 },
  EECO11: { from: 5, to: 8 },
} as const
export const educationBandsBasis = esfIndicators

/** Months of unemployment from which on it is long-term. For 2014–2020 those under 25 had six; which one Finland reports is not known. */
export const longTermMonths = 12
export const longTermBasis = ownReading(
  'Pitkäaikaistyötön on ollut työttömänä vähintään 12 kuukautta, iästä riippumatta',
)

/** Within so many days of the exit the result is to be recorded. */
export const resultDays = 28
export const resultDaysBasis = esfGuidance

/** Calendar months from the exit to the follow-up; six months after 31 August is the last day of February. */
export const followUpMonths = 6
export const followUpBasis = esfToolbox

/** Somebody born on 29 February is a year older on 1 March in a common year: the birthday has not come before. */
export const leapDayBasis = ownReading('Karkauspäivänä syntynyt täyttää vuosia tavallisena vuonna 1. maaliskuuta')

/** How far from the target the pace may lead before it is worth a question. */
export const missedShare = rate('0.2')
export const passedShare = rate('0.5')
/** Months from the project's start in which nobody asks: the first quarter of a year. */
export const unjudgedMonths = 3
export const targetPaceBasis = ownReading('Tavoite jää yli viidenneksen vajaaksi tai ylittyy yli puolella')
