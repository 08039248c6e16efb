/** The attack: a reader's knowledge is given to a solver that hanke does not use, which looks for two values of each hidden figure. */
import { tablesOf } from './glpk-tables.ts'
import type { Printed } from './printed-figures.ts'
import { type Parts, partsOfFew, rangeOf, trueFacts, type Values, withSubtracted } from './reader.ts'
import type { Fact } from './reader-facts.ts'

/** @returns the hidden figures of which one value only is possible, with it; also those that are not printed and can be subtracted. */
export function workedOut(printed: Printed, truth: Printed, smallestShown: number): Map<string, number> {
  const known = withSubtracted(truth)
  const facts = trueFacts(known)
  const found = attackBy('own', printed, known, facts, smallestShown)
  if (found.size === 0) return found
  // Where hiding everything would not do, the reader can tell that more zeros are hidden than usual.
  const blank = new Map([...printed.keys()].map((address) => [address, '•'] as const))
  const needsMore = attackBy('own', blank, known, facts, smallestShown).size > 0
  return needsMore ? attackBy('group', printed, known, facts, smallestShown) : found
}

function attackBy(parts: Parts, printed: Printed, known: Values, facts: readonly Fact[], smallestShown: number) {
  const ofFew = partsOfFew(facts, known, parts, smallestShown)
  const unknown = [...known].filter(([address]) => typeof printed.get(address) !== 'number')
  const isMarked = (address: string) => printed.get(address) === '•'
  const ranges = new Map(
    unknown.map(([address, value]) => [address, rangeOf(value, isMarked(address), ofFew.has(address), smallestShown)]),
  )
  const sought = unknown.filter(([address, value]) => isMarked(address) || (value > 0 && value < smallestShown))
  const possible = new Map(sought.map(([address]) => [address, new Set<number>()]))
  if (sought.length === 0) return new Map<string, number>()

  const greatest = tablesOf(facts, ranges, (address) => printed.get(address) as number)
  const closed = () => [...possible].flatMap(([address, values]) => (values.size < 2 ? [address] : []))
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
    tryOut([address], [])
    tryOut([], [address])
  }
  return new Map(closed().map((address) => [address, [...(possible.get(address) ?? [])][0] as number]))
}
