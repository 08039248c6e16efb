/** What is known of a report by itself, before anything is searched: each figure's range, and whether it is told. */
import { type Figure, type Figures, isSmall } from './figure.ts'
import { type Counted, figuresOf, relationsOf } from './figures.ts'
import { partsOfFew } from './of-few.ts'
import { type Range, rangeOf, slack } from './range.ts'
import type { Relation } from './relation.ts'
import { toldZeros } from './told-zeros.ts'

export interface Seen {
  readonly report: Counted
  readonly figures: Figures
  readonly relations: readonly Relation[]
  readonly ranges: ReadonlyMap<string, Range>
  /** By name: figures that are not told, those among them that are not printed anyhow. */
  readonly hidden: ReadonlySet<string>
}

/** By whose figures a zero may be a part of a small one, and is hidden then: of the same unit, or of the group and its implementers too. */
export type Parts = 'own' | 'group'

/** A report that is being made: hidden are the small figures and the zeros among them, and nothing yet beside them. */
export function seenInMaking(report: Counted, parts: Parts, smallestShown: number): Seen {
  const figures = figuresOf(report)
  const { relations, ofFew } = knownOf(report, figures, parts, smallestShown)
  const zeros = zerosOf(figures, relations, ofFew)
  const isHidden = (figure: Figure): boolean =>
    figure.keys.length === 0 || isSmall(figure, smallestShown) || (figure.value === 0 && !zeros.has(figure.name))
  const range = (figure: Figure): Range =>
    zeros.has(figure.name) ? nobody : rangeOf(figure, smallestShown, ofFew.has(figure.name))
  return { report, figures, relations, ...mapsOf(figures, isHidden, range) }
}

/**
 * A report of which it is settled what it hides. @param keys of that.
 *
 * Beside other reports a mark is known of less than in one alone: so many figures of many are hidden there beside the small ones that nobody
 * can tell which is which.
 */
export function seenHiding(report: Counted, keys: ReadonlySet<string>, smallestShown: number): Seen {
  const figures = figuresOf(report)
  const isHidden = (figure: Figure): boolean => figure.keys.every((key) => keys.has(key))
  const isNoPart = (ofFew: ReadonlySet<string>) =>
    [...figures.values()].some((one) => one.value === 0 && one.keys.length > 0 && isHidden(one) && !ofFew.has(one.name))
  const own = knownOf(report, figures, 'own', smallestShown)
  // A reader can tell that more zeros are hidden than usual.
  const { relations, ofFew } = isNoPart(own.ofFew) ? knownOf(report, figures, 'group', smallestShown) : own
  const range = (figure: Figure): Range => {
    const { least, most } = rangeOf(figure, smallestShown, ofFew.has(figure.name))
    return { least, most: most > 0 ? figure.value + slack : most }
  }
  return { report, figures, relations, ...mapsOf(figures, isHidden, range) }
}

const nobody = { least: 0, most: 0 }

function knownOf(report: Counted, figures: Figures, parts: Parts, smallestShown: number) {
  const { within, between } = relationsOf(report, figures)
  const relations = [...within, ...between]
  return { relations, ofFew: partsOfFew(figures, parts === 'own' ? within : relations, smallestShown) }
}

function mapsOf(figures: Figures, isHidden: (figure: Figure) => boolean, range: (figure: Figure) => Range) {
  const listed = [...figures.values()]
  return {
    ranges: new Map(listed.map((figure) => [figure.name, range(figure)])),
    hidden: new Set(listed.filter(isHidden).map(({ name }) => name)),
  }
}

/** A zero that is a part of a small figure is hidden, unless others tell it. */
function zerosOf(figures: Figures, relations: readonly Relation[], ofFew: ReadonlySet<string>): ReadonlySet<string> {
  const listed = [...figures.values()]
  const shown = listed.filter(({ name, keys, value }) => value === 0 && keys.length > 0 && !ofFew.has(name))
  const canFall = listed.filter(({ keys, value }) => keys.length === 0 && value < 0)
  return toldZeros(
    shown.map(({ name }) => name),
    relations,
    new Set(canFall.map(({ name }) => name)),
  )
}
