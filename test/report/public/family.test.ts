/** The attack on the public reports of several quarters together: who has them all subtracts, and must not come upon a hidden figure. */
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { quartersFromTo, readQuarter } from '../../../src/indicators/quarters.ts'
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'
import { hiddenFigures, type Out } from '../../../src/report/public/hidden-figures.ts'
import { withoutFigures } from '../../../src/report/public/public-report.ts'
import { loadSolver } from '../../../src/report/public/solver.ts'
import { Dice, type SomeHands, someHands } from '../../indicators/random-hands.ts'
import { type OneOfFamily, workedOutTogether } from './family-attack.ts'
import { printedFigures } from './printed-figures.ts'
import { reportOf } from './some-report.ts'

/** `npm run fuzz` attacks a hundred families, which takes minutes. */
const isLong = process.env.HANKE_FUZZ_RUNS !== undefined
const FAMILIES = isLong ? 100 : 6
const SMALLEST = 5
const solver = await loadSolver()

function fewOf(seed: number): SomeHands {
  const dice = new Dice(seed + 9000)
  return Object.fromEntries(
    Object.entries(someHands(seed))
      .slice(0, 1 + dice.below(2))
      .map(([id, { people, companies }]) => [id, { people: people?.slice(0, 8 + dice.below(40)) ?? null, companies }]),
  )
}

/** Whole reports of two to four quarters, mostly one after another. */
async function quartersOf(seed: number): Promise<IndicatorsReport[]> {
  const dice = new Dice(seed + 11000)
  const first = readQuarter(`${dice.one(2027, 2027, 2028)}Q${1 + dice.below(4)}`)
  const all = quartersFromTo(first?.from ?? day('2027-01-01'), day('2029-12-31')).slice(
    0,
    2 + dice.below(isLong ? 3 : 2),
  )
  const some = all.length > 2 && dice.below(4) === 0 ? all.filter((_, at) => at !== 1) : all
  return Promise.all(some.map(({ from, until }) => reportOf(fewOf(seed), from, until)))
}

/** Made one after another: each beside those before it (`together`), or each by itself. */
function madePublic(
  reports: readonly IndicatorsReport[],
  isTogether: (at: number) => boolean,
): { family: OneOfFamily[]; bare: number } {
  const out: Out[] = []
  let told = 0
  const family = reports.map((report, at) => {
    const { hidden, bare } = hiddenFigures(report, SMALLEST, solver, isTogether(at) ? out : [])
    told += bare
    out.push({ report, hidden })
    return {
      point: report.quarters.length - 1,
      printed: printedFigures(JSON.stringify(withoutFigures(report, SMALLEST, hidden))),
      truth: printedFigures(JSON.stringify(report)),
    }
  })
  return { family, bare: told }
}

const unprotected: number[] = []
const seeds = Array.from({ length: FAMILIES }, (_, at) => at + 1)

describe('the public reports of several quarters of random people', () => {
  it.each(seeds)('%i: nothing hidden can be worked out of all of them', async (seed) => {
    const { family, bare } = madePublic(await quartersOf(seed), () => true)
    for (const { printed } of family)
      expect([...printed].filter(([, value]) => typeof value === 'number' && value > 0 && value < SMALLEST)).toEqual([])
    // Where a later zero gives an earlier figure away, whatever is hidden, hanke says so; that is seldom.
    if (bare > 0) unprotected.push(seed)
    else expect(workedOutTogether(family, SMALLEST)).toEqual(new Map())
  })
})

it('hanke could protect nearly all of them', () => {
  expect(unprotected.length).toBeLessThanOrEqual(isLong ? 5 : 0)
})

describe('made each by itself', () => {
  it('the same attack works hidden figures out', async () => {
    const found = await Promise.all(
      seeds
        .slice(0, isLong ? 20 : 3)
        .map(async (seed) => workedOutTogether(madePublic(await quartersOf(seed), () => false).family, SMALLEST).size),
    )
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(found.length / 2)
  })
})
