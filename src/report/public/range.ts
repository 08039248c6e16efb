/**
 * What is taken to be known of one figure by itself. More than a page tells: the reader is taken to know of each small figure that its mark
 * stands for a small one, and that no mark stands for a zero that is no part of a small figure.
 */
import { type Figure, isSmall } from './figure.ts'

export interface Range {
  readonly least: number
  readonly most: number
}

/** How far from its value another table may put a figure; enough to find one, and it keeps the search short. */
export const slack = 10

/** @param ofFew whether it is a part of a small figure. */
export function rangeOf(figure: Figure, smallestShown: number, ofFew: boolean): Range {
  const { value, keys } = figure
  const most = value + slack
  // What is not printed has no mark.
  if (keys.length === 0) return { least: value < 0 ? value - slack : 0, most }
  // Of the parts of a small figure zeros are hidden as well, so that a mark there may be of nobody.
  if (isSmall(figure, smallestShown)) return { least: ofFew ? 0 : 1, most: smallestShown - 1 }
  if (value === 0 && ofFew) return { least: 0, most: smallestShown - 1 }
  return value === 0 ? { least: 0, most: 0 } : { least: 1, most }
}
