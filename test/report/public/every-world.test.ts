/**
 * A reader who tries every group of people: all groups that some kinds of people can make are counted, and those that agree with all that is
 * printed must not agree on a hidden small figure. No solver, and no relation but how hanke counts.
 */
import { describe, expect, it } from 'vitest'
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'
import { smallFigures } from '../../../src/report/public/hidden-figures.ts'
import { publicReport, withoutFigures } from '../../../src/report/public/public-report.ts'
import { loadSolver } from '../../../src/report/public/solver.ts'
import { person, type Row } from '../../indicators/counting.ts'
import { Dice, type SomeRow } from '../../indicators/random-hands.ts'
import { printedFigures } from './printed-figures.ts'
import { reportOf } from './some-report.ts'

const MOST_PEOPLE = 6
const solver = await loadSolver()

const kinds: readonly Row[] = ['woman', 'man'].flatMap((gender) =>
  ['unemployed', 'inEducation', 'employed'].flatMap((status) =>
    ['2027-11-15', '2028-02-15'].map((start) => ({ gender, status, start })),
  ),
)

const report = (people: readonly Row[]) =>
  reportOf(
    { a: { people: people.map((row, at) => person(`H${at}`, row)) as SomeRow[], companies: null } },
    '2028-01-01',
    '2028-03-31',
  )

/** What one person of each kind counts in: a group's figures are the sum of its people's. */
const shares = await Promise.all(
  kinds.map(
    async (kind) =>
      new Map([...printedFigures(JSON.stringify(await report([kind])))].map(([key, value]) => [key, Number(value)])),
  ),
)

/** Figures that no kind of people parts are one figure here. */
const sameFor = (address: string): string => shares.map((share) => share.get(address) ?? 0).join()

/** @param given figures by address. @returns for each sum of kinds, the values that it has in the groups that agree with those. */
function everyGroup(given: ReadonlyMap<string, number>, asked: readonly string[]): ReadonlyMap<string, Set<number>> {
  const found = new Map(asked.map((address) => [sameFor(address), new Set<number>()]))
  const sums = [...found].map(([key, values]) => ({ share: key.split(',').map(Number), values }))
  const left = new Map([...given].map(([address, value]) => [sameFor(address), value]))
  const keys = kinds.map((_, kind) => [...left.keys()].filter((key) => key.split(',')[kind] === '1'))
  const counts = kinds.map(() => 0)
  const tryKind = (kind: number, people: number): void => {
    if (kind === kinds.length) {
      if ([...left.values()].some((value) => value !== 0)) return
      for (const { share, values } of sums) values.add(share.reduce((sum, one, at) => sum + one * (counts[at] ?? 0), 0))
      return
    }
    const own = keys[kind] ?? []
    let more = 0
    for (; people + more <= MOST_PEOPLE; more++) {
      counts[kind] = more
      tryKind(kind + 1, people + more)
      // One more of this kind, unless some figure has no room for it.
      if (own.some((key) => left.get(key) === 0)) break
      for (const key of own) left.set(key, (left.get(key) ?? 0) - 1)
    }
    for (const key of own) left.set(key, (left.get(key) ?? 0) + more)
    counts[kind] = 0
  }
  tryKind(0, 0)
  return found
}

async function someCase(seed: number) {
  const dice = new Dice(seed)
  const people = Array.from({ length: 1 + dice.below(6) }, () => dice.one(...kinds))
  const whole = await report(people)
  const truth = printedFigures(JSON.stringify(whole))
  const small = [...truth].filter(([, value]) => Number(value) > 0 && Number(value) < 5).map(([address]) => address)
  return { whole, truth, small }
}

/** The values that small figures have in the groups that agree with what a report prints. */
function readFrom(shown: IndicatorsReport, small: readonly string[]): (address: string) => ReadonlySet<number> {
  const printed = printedFigures(JSON.stringify(shown))
  const given = new Map([...printed].flatMap(([address, value]) => (value === '•' ? [] : [[address, value] as const])))
  const found = everyGroup(given, small)
  return (address) => found.get(sameFor(address)) ?? new Set()
}

const seeds = Array.from({ length: 40 }, (_, at) => at + 1)

describe('a public report of one to six people', () => {
  it.each(seeds)('%i agrees with several groups of people', async (seed) => {
    const { whole, truth, small } = await someCase(seed)
    const valuesOf = readFrom(publicReport(whole, 5, solver), small)
    for (const address of small) {
      expect([...valuesOf(address)], address).toContain(truth.get(address))
      expect(valuesOf(address).size, address).toBeGreaterThan(1)
    }
  })

  it('would not, if only the small figures were hidden', async () => {
    const told = await Promise.all(
      seeds.map(async (seed) => {
        const { whole, small } = await someCase(seed)
        const valuesOf = readFrom(withoutFigures(whole, 5, smallFigures(whole, 5)), small)
        return small.filter((address) => valuesOf(address).size === 1).length
      }),
    )
    expect(told.filter((count) => count > 0).length).toBeGreaterThan(3)
  })
})
