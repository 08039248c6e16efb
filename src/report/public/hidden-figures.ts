/**
 * Which figures of an indicators report are hidden where anybody may read it, so that none of the small ones can be worked out.
 *
 * 1. Hidden are the figures of 1 to `smallestShown` − 1 people. A zero is of nobody, and telling that nobody came is what the zero alarm is
 *    for; but the zeros that are parts of a small figure are hidden too, or they would tell what all of a few people are or are not.
 * 2. Of each small figure another table is looked for that agrees with everything still shown and with every relation (`relation.ts`), and
 *    in which that figure is different. Where there is none, the one that changes shown figures of least worth is taken, and those are hidden
 *    beside it (`search.ts`).
 * 3. So of each hidden figure at least two values are possible to its reader, and of most all that the mark allows.
 *
 * It does not protect from subtracting two reports of different days from one another.
 */
import type { Figure } from './figure.ts'
import { type Counted, figuresOf, relationsOf } from './figures.ts'
import { beginning } from './problem.ts'
import { protect } from './protect.ts'
import type { Solver } from './solver.ts'

/** @returns the keys (figure-key.ts) of all hidden figures. */
export function hiddenFigures(report: Counted, smallestShown: number, solver: Solver): ReadonlySet<string> {
  const figures = figuresOf(report)
  const known = relationsOf(report, figures)
  const listed = [...figures.values()]
  // Where one of each of a few is at each implementer, the implementers' zeros are hidden as well.
  for (const parts of [known.within, [...known.within, ...known.between]]) {
    const start = beginning(figures, known, parts, smallestShown)
    const search = solver(start.problem)
    try {
      const hidden = protect(start, search)
      if (hidden !== undefined) return keysOf(listed.filter((_, at) => hidden.has(at)))
    } finally {
      search.close()
    }
  }
  // What cannot be protected by hiding some is protected by hiding all.
  return keysOf(listed)
}

/** The small figures alone, with nothing hidden beside them: what a reader can work out. */
export function smallFigures(report: Counted, smallestShown: number): ReadonlySet<string> {
  const figures = figuresOf(report)
  const known = relationsOf(report, figures)
  const { hidden } = beginning(figures, known, known.within, smallestShown)
  return keysOf([...figures.values()].filter((_, at) => hidden.has(at)))
}

function keysOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ keys }) => keys))
}
