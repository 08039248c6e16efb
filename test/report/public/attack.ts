/** The attack: a reader's knowledge is given to a solver that hanke does not use, which looks for two values of each hidden figure. */
import { broadTablesOf, type Greatest, tablesOf } from './glpk-tables.ts'
import type { Printed } from './printed-figures.ts'
import { type Parts, partsOfFew, rangeOf, trueFacts, type Values, withSubtracted } from './reader.ts'
import type { Fact } from './reader-facts.ts'

/** @returns the hidden figures of which one value only is possible, with it; also those that are not printed and can be subtracted. */
export function workedOut(printed: Printed, truth: Printed, smallestShown: number): Map<string, number> {
  const all = withSubtracted(truth)
  // Where nothing but marks is printed, a mark tells nothing: it stands for nobody and for many as well.
  if ([...printed.values()].every((value) => value === '•')) return smallByLatent(new Map(), all, smallestShown)
  const known = new Map([...all].filter(([address]) => !isLatent(address)))
  const facts = trueFacts(known)
  const found = attackBy('own', printed, known, facts, smallestShown)
  if (found.size === 0) return smallByLatent(printed, all, smallestShown)
  // Where hiding everything would not do, the reader can tell that more zeros are hidden than usual.
  const blank = new Map([...printed.keys()].map((address) => [address, '•'] as const))
  const needsMore = attackBy('own', blank, known, facts, smallestShown).size > 0
  return needsMore ? attackBy('group', printed, known, facts, smallestShown) : found
}

function attackBy(parts: Parts, printed: Printed, known: Values, facts: readonly Fact[], smallestShown: number) {
  const sought = (value: number, isMarked: boolean) => isMarked || isSmall(value, smallestShown)
  return onlyOne(...asked(parts, printed, known, facts, smallestShown, sought, tablesOf))
}

/** Of each implementer also what no report prints, which is twice as much: small figures may not be had by way of that either. */
function smallByLatent(printed: Printed, all: Values, smallestShown: number): Map<string, number> {
  const sought = (value: number) => isSmall(value, smallestShown)
  return onlyOne(...asked('group', printed, all, trueFacts(all), smallestShown, sought, broadTablesOf))
}

function asked(
  parts: Parts,
  printed: Printed,
  known: Values,
  facts: readonly Fact[],
  smallestShown: number,
  isSought: (value: number, isMarked: boolean) => boolean,
  tables: typeof tablesOf,
): [sought: string[], greatest: Greatest] {
  const ofFew = partsOfFew(facts, known, parts, smallestShown)
  const told = (address: string) => printed.get(address)
  const unknown = [...known].filter(([address]) => typeof told(address) !== 'number')
  const isMarked = (address: string) => told(address) === '•' && !isNeverPrinted(address)
  const ranges = new Map(
    unknown.map(([address, value]) => [address, rangeOf(value, isMarked(address), ofFew.has(address), smallestShown)]),
  )
  const sought = unknown.flatMap(([address, value]) => (isSought(value, isMarked(address)) ? [address] : []))
  return [sought, tables(facts, ranges, (address) => told(address) as number)]
}

/** A number of people or a fall of so many that would be hidden if it were printed. */
export const isSmall = (value: number, smallestShown: number): boolean => value !== 0 && Math.abs(value) < smallestShown

/** Of an implementer only totals from the start are printed: that the others are hidden tells nothing. */
export const isNeverPrinted = (address: string): boolean =>
  / @\S+ (quarter|before|cumulative) /.test(address) && !/ cumulative total$/.test(address)

/** Of an implementer, what no report prints. */
export const isLatent = (address: string): boolean => isNeverPrinted(address) || / @\S+ before /.test(address)

/** @returns those of the figures that have the same value in all tables, with it. */
export function onlyOne(sought: readonly string[], greatest: Greatest): Map<string, number> {
  if (sought.length === 0) return new Map()
  const possible = new Map(sought.map((address) => [address, new Set<number>()]))
  const isClosed = (values: ReadonlySet<number>) => wholesWithin(values) < 2
  const closed = () => [...possible].flatMap(([address, values]) => (isClosed(values) ? [address] : []))
  const tryOut = (up: readonly string[], down: readonly string[]) => {
    const table = greatest([...up.map((one) => [one, 1] as const), ...down.map((one) => [one, -1] as const)])
    for (const [address, values] of possible) values.add(table.get(address) as number)
  }
  // Many at once as high and as low as they go, then one by one.
  for (const width of [Number.POSITIVE_INFINITY, 1, 2, 4, 1, 8]) {
    const some = closed()
    if (some.length === 0) break
    const isUp = (_: string, at: number) => at % (2 * width) < width || width === Number.POSITIVE_INFINITY
    const up = some.filter(isUp)
    const down = some.filter((one, at) => !isUp(one, at))
    tryOut(up, down)
    tryOut(down, up)
  }
  for (const address of closed()) {
    // What one of these opened need not be tried.
    if (!isClosed(possible.get(address) ?? new Set())) continue
    tryOut([address], [])
    tryOut([], [address])
  }
  return new Map(closed().map((address) => [address, Math.round([...(possible.get(address) ?? [])][0] as number)]))
}

/** How many whole numbers lie between the least and the greatest; what lies between two possible tables is possible too. */
function wholesWithin(values: ReadonlySet<number>): number {
  return Math.floor(Math.max(...values) + 1e-6) - Math.ceil(Math.min(...values) - 1e-6) + 1
}
