/**
 * Which figures of an indicators report are hidden where anybody may read it, so that none of the small ones can be worked out: from it, or
 * from it and the other public reports together.
 *
 * 1. Hidden are the figures of 1 to `smallestShown` − 1 people. A zero is of nobody, and telling that nobody came is what the zero alarm is
 *    for; but the zeros that are parts of a small figure are hidden too, or they would tell what all of a few people are or are not.
 * 2. Of each small figure another table is looked for that agrees with everything still shown and with every relation (`relation.ts`), and
 *    in which that figure is different. Where there is none, the one that changes shown figures of least worth is taken, and those are hidden
 *    beside it (`search.ts`).
 * 3. The other reports are as they are: what they show is known, what they hide stays hidden, and what grew between two reports is a figure
 *    too (`same-figures.ts`, `rises.ts`).
 * 4. So of each hidden figure at least two values are possible to its reader, and of most all that the mark allows.
 */
import { isSmall } from './figure.ts'
import { type Counted, figuresOf } from './figures.ts'
import { type Beginning, beginning } from './problem.ts'
import { type Protected, protect } from './protect.ts'
import { seenHiding, seenInMaking } from './seen.ts'
import type { Solver } from './solver.ts'

/** A public report that is out. */
export interface Out {
  /** With all of its figures, as they are counted today. */
  readonly report: Counted
  /** The keys (figure-key.ts) of what it hides. */
  readonly hidden: ReadonlySet<string>
}

export interface Hiding {
  /** The keys of all hidden figures. */
  readonly hidden: ReadonlySet<string>
  /** How many small figures the reports that are out give away whatever this one hides: what was corrected later may no longer be hidden. */
  readonly bare: number
}

/**
 * @param out the other public reports.
 * @param before what the public report of these days hides already: it is made again.
 */
export function hiddenFigures(
  report: Counted,
  smallestShown: number,
  solver: Solver,
  out: readonly Out[] = [],
  before?: ReadonlySet<string>,
): Hiding {
  const alone = before ?? hiddenAlone(report, smallestShown, solver)
  if (out.length === 0 && before === undefined) return { hidden: alone, bare: 0 }
  const start = besideOthers(report, alone, smallestShown, out)
  const { hidden, bare } = searched(start, solver)
  const given = bare.length === 0 ? 0 : searched(withNothingTold(start, bare), solver).bare.length
  if (bare.length > given) return { hidden: everyKey(report), bare: given }
  return { hidden: keysOf(start, hidden, smallestShown), bare: given }
}

/** The small figures alone, with nothing hidden beside them: what a reader can work out. */
export function smallFigures(report: Counted, smallestShown: number): ReadonlySet<string> {
  const start = beginning(seenInMaking(report, 'own', smallestShown), [], smallestShown)
  return keysOf(start, start.hidden, smallestShown)
}

function hiddenAlone(report: Counted, smallestShown: number, solver: Solver): ReadonlySet<string> {
  // Where one of each of a few is at each implementer, the implementers' zeros are hidden as well.
  for (const parts of ['own', 'group'] as const) {
    const start = beginning(seenInMaking(report, parts, smallestShown), [], smallestShown)
    const { hidden, bare } = searched(start, solver)
    if (bare.length === 0) return keysOf(start, hidden, smallestShown)
  }
  // What cannot be protected by hiding some is protected by hiding all.
  return everyKey(report)
}

function besideOthers(
  report: Counted,
  alone: ReadonlySet<string>,
  smallestShown: number,
  out: readonly Out[],
): Beginning {
  const others = out.map((one) => seenHiding(one.report, one.hidden, smallestShown))
  return beginning(seenHiding(report, alone, smallestShown), others, smallestShown)
}

const everyKey = (report: Counted): ReadonlySet<string> =>
  new Set([...figuresOf(report).values()].flatMap(({ keys }) => keys))

function searched(start: Beginning, solver: Solver): Protected {
  const search = solver(start.problem)
  try {
    return protect(start, search)
  } finally {
    search.close()
  }
}

/** As if the report that is being made told nothing. @param small the figures to protect. */
function withNothingTold({ problem, ...start }: Beginning, small: readonly number[]): Beginning {
  const isMovable = ({ least, most }: Beginning['problem']['figures'][number]) => least < most
  return {
    ...start,
    small,
    printed: new Map(),
    problem: { ...problem, figures: problem.figures.map((figure) => ({ ...figure, worth: 0 })) },
    hidden: new Set(problem.figures.flatMap((figure, at) => (isMovable(figure) ? [at] : []))),
  }
}

/** A small figure stays hidden even where another report shows it: when that was made, it was no small one. */
function keysOf({ printed }: Beginning, hidden: ReadonlySet<number>, smallestShown: number): ReadonlySet<string> {
  const figures = [...printed].flatMap(([at, own]) =>
    own.filter((figure) => hidden.has(at) || isSmall(figure, smallestShown)),
  )
  return new Set(figures.flatMap(({ keys }) => keys))
}
