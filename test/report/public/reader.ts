/** A reader of a public report, stronger than any real one: what need not hold is told where it does, and which figures are small. */
import type { Range } from './glpk-tables.ts'
import type { Printed } from './printed-figures.ts'
import { type Fact, factsOf } from './reader-facts.ts'

export type Values = ReadonlyMap<string, number>

/**
 * All figures as they are, with those that anybody can subtract: `before` the quarter, `rise` from point to point, and of those who started in
 * a situation who still take part (`still`) and who left into something else (`other`).
 */
export function withSubtracted(truth: Printed): Values {
  const known = new Map([...truth].map(([address, value]) => [address, Number(value)]))
  for (const [address, value] of [...known]) {
    const quarter = known.get(address.replace(' cumulative ', ' quarter '))
    if (address.includes(' cumulative ') && quarter !== undefined)
      known.set(address.replace(' cumulative ', ' before '), value - quarter)
    const [, id, at] = /^(\w+) point (\d+)$/.exec(address) ?? []
    const before = at === '0' ? 0 : known.get(`${id} point ${Number(at) - 1}`)
    if (id !== undefined && before !== undefined) known.set(`${id} rise ${at}`, value - before)
    const [, status] = /^left of (\w+)$/.exec(address) ?? []
    const started = known.get(`started of ${status}`)
    const exits = ['EECR01', 'EECR02', 'EECR04'].map((one) => known.get(`${one} of ${status}`) ?? Number.NaN)
    const other = exits.reduce((rest, one) => rest - one, value)
    if (status !== undefined && started !== undefined) known.set(`still of ${status}`, started - value)
    if (status !== undefined && !Number.isNaN(other)) known.set(`other of ${status}`, other)
  }
  return known
}

/** Every relation of the contract, and every usual one, that is true of these figures. */
export function trueFacts(known: Values): Fact[] {
  const addresses = [...known.keys()]
  const points = addresses.flatMap((address) => [...address.matchAll(/^(\w+) point (\d+)$/g)])
  const sight = {
    units: [...new Set(addresses.flatMap((address) => /@\S+/.exec(address)?.[0] ?? []))],
    ids: [...new Set(points.map(([, id]) => id as string))],
    points: 1 + Math.max(-1, ...points.map(([, , at]) => Number(at))),
    has: (address: string) => known.has(address),
  }
  return factsOf(sight).flatMap((fact) => trueOf(fact, known))
}

export function trueOf({ left, right, isEqual }: Fact, known: Values): Fact[] {
  const there = left.filter((address) => known.has(address))
  const isWhole = there.length === left.length
  if (right.some((address) => !known.has(address)) || (!isWhole && (isEqual || there.length === 0))) return []
  const sum = (side: readonly string[]) => side.reduce((total, address) => total + (known.get(address) ?? 0), 0)
  const isTrue = isEqual ? sum(there) === sum(right) : sum(there) <= sum(right)
  return isTrue ? [{ left: there, right, isEqual }] : []
}

/** What is known of one figure by itself. A mark stands for a zero only where the zero is a part of a small figure. */
export function rangeOf(value: number, isMarked: boolean, isOfFew: boolean, smallestShown: number): Range {
  if (!isMarked) return value < 0 ? [-1000, 1000] : [0, 1000]
  if (value >= smallestShown) return [1, 1000]
  return [value > 0 && !isOfFew ? 1 : 0, smallestShown - 1]
}

/** By whose figures a zero may be a part of few: of the same unit, or of the group too where that protects no other way. */
export type Parts = 'own' | 'group'

/** Parts of a small figure, and of a zero that is itself such a part. What time parts is not told by marks. */
export function partsOfFew(facts: readonly Fact[], known: Values, parts: Parts, smallestShown: number) {
  const timeless = facts.filter(
    ({ left, right }) => ![...left, ...right].some((one) => / before | rise |^still |^other /.test(one)),
  )
  const own = timeless.filter(({ left, right }) => new Set([...left, ...right].map(unitOf)).size === 1)
  const found = new Set<string>()
  const isFew = (right: readonly string[]) => {
    const whole = right.reduce((sum, one) => sum + (known.get(one) ?? 0), 0)
    return whole === 0 ? right.length > 0 && right.every((one) => found.has(one)) : whole < smallestShown
  }
  for (let size = -1; size < found.size; ) {
    size = found.size
    for (const { left, right } of parts === 'own' ? own : timeless)
      if (isFew(right)) for (const one of left) found.add(one)
  }
  return found
}

const unitOf = (address: string): string => (address === 'overlap' ? '' : (/@\S+/.exec(address)?.[0] ?? 'group'))
