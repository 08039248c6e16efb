/** The figures of one report and of those that are out beside it, in a row for a search: what is known of each and of all of them. */
import { type Figure, isSmall } from './figure.ts'
import { type Range, rangeOf } from './range.ts'
import type { Relation } from './relation.ts'
import { risesBetween } from './rises.ts'
import { type Names, sharedNames } from './same-figures.ts'
import type { Problem } from './search.ts'
import type { Seen } from './seen.ts'

export interface Beginning {
  readonly problem: Problem
  /** Figures to protect, by their place in the problem. */
  readonly small: readonly number[]
  /** What nobody has been told, by place: it may be hidden, or not printed anyhow. */
  readonly hidden: ReadonlySet<number>
  /** By place, what the report that is being made prints. */
  readonly printed: ReadonlyMap<number, readonly Figure[]>
}

/** @param made the report that is being made. @param out the others. */
export function beginning(made: Seen, out: readonly Seen[], smallestShown: number): Beginning {
  const seen = [made, ...out].sort((a, b) => (a.report.until < b.report.until ? -1 : 1))
  const names = sharedNames(seen)
  const joined = new Map<string, Joined>()
  seen.forEach((one, at) => {
    for (const figure of one.figures.values()) join(joined, figure, one, names[at] as Names, one === made)
  })
  const rises = risesBetween(seen, names, smallestShown)
  for (const figure of rises.figures.values())
    joined.set(figure.name, { ...untold, value: figure.value, range: rangeOf(figure, smallestShown, false) })
  const listed = [...joined.values()]
  const places = new Map([...joined.keys()].map((name, at) => [name, at]))
  const isHidden = listed.map((one) => !one.isOut && (one.isHidden || one.printed.length === 0))
  const all = [...seen.flatMap(({ relations }, at) => relations.map((one) => renamed(one, names[at] as Names)))]
  return {
    problem: {
      figures: listed.map(({ value, worth, range, isOut }, at) => ({
        value,
        worth: isHidden[at] === true ? 0 : worth,
        ...(isOut ? { least: value, most: value } : range),
      })),
      relations: distinct([...all, ...rises.relations]).map(({ terms, isExact }) => ({
        terms: terms.map(([name, factor]) => [places.get(name) as number, factor] as const),
        isExact,
      })),
    },
    small: listed.flatMap((one, at) => (isSmall(one, smallestShown) && !one.isOut ? [at] : [])),
    hidden: new Set(listed.flatMap((_, at) => (isHidden[at] === true ? [at] : []))),
    printed: new Map(listed.map(({ printed }, at) => [at, printed])),
  }
}

/** One figure, in however many reports it is. */
interface Joined {
  readonly value: number
  readonly range: Range
  readonly worth: number
  /** Some report that is out tells it. */
  readonly isOut: boolean
  readonly isHidden: boolean
  readonly printed: readonly Figure[]
}

const untold = { worth: 0, isOut: false, isHidden: true, printed: [] }

function join(joined: Map<string, Joined>, figure: Figure, seen: Seen, names: Names, isMade: boolean): void {
  const name = names.get(figure.name) as string
  const known = joined.get(name)
  const isPrinted = figure.keys.length > 0
  const isHidden = seen.hidden.has(figure.name)
  joined.set(name, {
    value: figure.value,
    // Where it is printed first says what a mark stands for.
    range: known?.range ?? (seen.ranges.get(figure.name) as Range),
    worth: (known?.worth ?? 0) + (isMade ? figure.worth : 0),
    isOut: known?.isOut === true || (!isMade && isPrinted && !isHidden),
    isHidden: known?.isHidden ?? isHidden,
    printed: [...(known?.printed ?? []), ...(isMade && isPrinted ? [figure] : [])],
  })
}

function renamed({ terms, isExact }: Relation, names: Names): Relation {
  const factors = new Map<string, number>()
  for (const [name, factor] of terms) {
    const shared = names.get(name) as string
    factors.set(shared, (factors.get(shared) ?? 0) + factor)
  }
  return { terms: [...factors].filter(([, factor]) => factor !== 0), isExact }
}

function distinct(relations: readonly Relation[]): Relation[] {
  const found = new Map(
    relations.map((one) => [`${one.isExact} ${one.terms.map(([name, factor]) => factor + name).sort()}`, one]),
  )
  return [...found.values()].filter(({ terms }) => terms.length > 0)
}
