/** An attack on public reports that tries to recover hidden figures from what is printed, and must fail. */
import { describe, expect, it } from 'vitest'
import { readQuarter } from '../../../src/indicators/quarters.ts'
import { smallFigures } from '../../../src/report/public/hidden-figures.ts'
import { publicReport, withoutFigures } from '../../../src/report/public/public-report.ts'
import { loadSolver } from '../../../src/report/public/solver.ts'
import { Dice, type SomeHands, someHands } from '../../indicators/random-hands.ts'
import { workedOut } from './attack.ts'
import { type Printed, printedFigures } from './printed-figures.ts'
import { reportOf } from './some-report.ts'

/** `npm run fuzz` attacks a hundred of them, which takes minutes. */
const isLong = process.env.HANKE_FUZZ_RUNS !== undefined
const DATA_SETS = isLong ? 100 : 10
const solver = await loadSolver()

/** A few whole data sets, and many of one or two implementers with few people, of whom most figures are small. */
function someOf(seed: number): SomeHands {
  const hands = someHands(seed)
  if (seed % 20 === 0) return hands
  const dice = new Dice(seed + 7000)
  return Object.fromEntries(
    Object.entries(hands)
      .slice(0, 1 + dice.below(2))
      .map(([id, { people, companies }]) => [id, { people: people?.slice(0, 3 + dice.below(25)) ?? null, companies }]),
  )
}

async function someCase(seed: number) {
  const dice = new Dice(seed + 5000)
  const smallestShown = dice.one(5, 5, 5, 5, 3, 4, 8, 10)
  const { from, until } = readQuarter(`${dice.one(2027, 2027, 2028, 2029)}Q${1 + dice.below(4)}`) ?? {
    from: '',
    until: '',
  }
  const report = await reportOf(someOf(seed), from, until)
  return { report, smallestShown, truth: printedFigures(JSON.stringify(report)) }
}

const smallOf = (figures: Printed, smallestShown: number) =>
  [...figures].filter(([, value]) => typeof value === 'number' && value > 0 && value < smallestShown)

const seeds = Array.from({ length: DATA_SETS }, (_, at) => at + 1)

describe('a public report of random people', () => {
  it.each(seeds)('%i: no small figure is printed, and none can be worked out', async (seed) => {
    const { report, smallestShown, truth } = await someCase(seed)
    const printed = printedFigures(JSON.stringify(publicReport(report, smallestShown, solver)))
    expect([...printed.keys()]).toEqual([...truth.keys()])
    expect(smallOf(printed, smallestShown)).toEqual([])
    for (const [address, value] of printed) if (value !== '•') expect(value, address).toBe(truth.get(address))
    expect(workedOut(printed, truth, smallestShown)).toEqual(new Map())
  })
})

describe('with nothing hidden beside the small figures', () => {
  it.each(isLong ? seeds.filter((seed) => seed % 20 === 0) : [20])(
    '%i: the same attack works many of them out',
    async (seed) => {
      const { report, smallestShown, truth } = await someCase(seed)
      const half = withoutFigures(report, smallestShown, smallFigures(report, smallestShown))
      const worked = workedOut(printedFigures(JSON.stringify(half)), truth, smallestShown)
      const small = smallOf(truth, smallestShown).map(([address]) => address)
      for (const address of small)
        if (worked.has(address)) expect(worked.get(address), address).toBe(truth.get(address))
      expect(small.filter((address) => worked.has(address)).length).toBeGreaterThan(10)
    },
  )
})
