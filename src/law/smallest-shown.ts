/** How few people a figure may be about on a page that anybody may read. No act sets it; agencies choose it themselves. */
import { ownReading, thresholdRule } from './acts.ts'

/** The strictest of the thresholds that the glossary names, and the one that Finnish pages commonly write as "alle 5". */
export const usualSmallestShown = 5

/** Below three, a hidden figure could only be a 1, so that hiding it would hide nothing. */
export const leastSmallestShown = 3

export const smallestShownBasis = [
  thresholdRule,
  ownReading('Julkisella sivulla ei näytetä lukua, joka kertoo alle viidestä ihmisestä; nolla ei kerro kenestäkään'),
] as const
