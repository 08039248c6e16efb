/** The figures in a row, for a search: what is hidden to begin with, and what is known of each and of all of them. */
import { type Figures, isSmall } from './figure.ts'
import { rangeOf, withinFew } from './range.ts'
import type { Relation } from './relation.ts'
import type { Problem } from './search.ts'

export interface Beginning {
  readonly problem: Problem
  /** Figures to protect, by their place in the problem. */
  readonly small: readonly number[]
  /** Those, the zeros among them, and what is not printed anyhow. */
  readonly hidden: ReadonlySet<number>
}

export function beginning(figures: Figures, relations: readonly Relation[], smallestShown: number): Beginning {
  const listed = [...figures.values()]
  const places = new Map(listed.map(({ name }, at) => [name, at]))
  const ofFew = withinFew(figures, smallestShown)
  const isHidden = listed.map(
    (figure) =>
      figure.keys.length === 0 || isSmall(figure, smallestShown) || (figure.value === 0 && ofFew.has(figure.name)),
  )
  const problem: Problem = {
    figures: listed.map((figure, at) => ({
      value: figure.value,
      worth: isHidden[at] === true ? 0 : figure.worth,
      ...rangeOf(figure, smallestShown, ofFew.has(figure.name)),
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
