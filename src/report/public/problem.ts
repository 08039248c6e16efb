/** The figures in a row, for a search: what is hidden to begin with, and what is known of each and of all of them. */
import { type Figures, isSmall } from './figure.ts'
import type { Known } from './figures.ts'
import { partsOfFew } from './of-few.ts'
import { rangeOf } from './range.ts'
import type { Relation } from './relation.ts'
import type { Problem } from './search.ts'
import { toldZeros } from './told-zeros.ts'

export interface Beginning {
  readonly problem: Problem
  /** Figures to protect, by their place in the problem. */
  readonly small: readonly number[]
  /** Those, the zeros among them, and what is not printed anyhow. */
  readonly hidden: ReadonlySet<number>
}

/** @param parts the relations by which a zero may be a part of a small figure, and is hidden then. */
export function beginning(
  figures: Figures,
  { within, between }: Known,
  parts: readonly Relation[],
  smallestShown: number,
): Beginning {
  const relations = [...within, ...between]
  const listed = [...figures.values()]
  const places = new Map(listed.map(({ name }, at) => [name, at]))
  const ofFew = partsOfFew(figures, parts, smallestShown)
  const zeros = zerosOf(figures, relations, ofFew)
  const isHidden = listed.map(
    ({ name, keys, value }) =>
      keys.length === 0 || (value > 0 && value < smallestShown) || (value === 0 && !zeros.has(name)),
  )
  const problem: Problem = {
    figures: listed.map((figure, at) => ({
      value: figure.value,
      worth: isHidden[at] === true ? 0 : figure.worth,
      ...(zeros.has(figure.name) ? nobody : rangeOf(figure, smallestShown, ofFew.has(figure.name))),
    })),
    relations: relations.map(({ terms, isExact }) => ({
      terms: terms.map(([name, factor]) => [places.get(name) as number, factor] as const),
      isExact,
    })),
  }
  return {
    problem,
    small: listed.flatMap((figure, at) => (isSmall(figure, smallestShown) ? [at] : [])),
    hidden: new Set(listed.flatMap((_, at) => (isHidden[at] === true ? [at] : []))),
  }
}

const nobody = { least: 0, most: 0 }

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
