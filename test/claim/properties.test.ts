import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amounts, Claim } from '../../src/claim/claim.ts'
import type { Money } from '../../src/money.ts'
import { claimOf, only } from './claim-of.ts'
import { floor, reference } from './reference.ts'
import { caseOf, type SomeClaim, someClaim, someDecision, someHours, someLedger } from './some-claims.ts'

const runs = { numRuns: 150 }

const claims = async (some: SomeClaim): Promise<Claim[]> => {
  const one = caseOf(some)
  return Promise.all(some.decision.periods.map((_, at) => claimOf(one, at + 1)))
}

const rowsOf = ({ costs, financing }: Pick<Claim['group'], 'costs' | 'financing'>): Record<string, Amounts> => ({
  ...costs,
  ...financing,
})

const sum = (...amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0)

describe('a claim of any rows under any decision', () => {
  it('agrees with section 4 computed a second time in fractions, period by period and cent for cent', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        const expected = reference(some.decision, some.hours, some.ledger)
        for (const [at, claim] of (await claims(some)).entries()) {
          const rows = rowsOf(only(claim))
          for (const [row, period] of Object.entries(expected[at] ?? {})) {
            const before = expected.slice(0, at).reduce((total, figures) => total + (figures[row] ?? 0n), 0n)
            expect({ row, ...rows[row] }).toMatchObject({ row, period: Number(period), before: Number(before) })
          }
        }
      }),
      runs,
    )
  })

  it('adds up: financing = net, group = implementers, after = before + period, left = budget − after, no −0', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        for (const claim of await claims(some)) {
          for (const { costs, financing } of [...claim.implementers, claim.group]) {
            const { total, ...parts } = financing
            for (const figure of ['before', 'period', 'after'] as const) {
              expect(sum(...Object.values(parts).map((row) => row[figure]))).toBe(costs.net[figure])
              expect(total[figure]).toBe(costs.net[figure])
              const { net, income, ...paid } = costs
              expect(sum(...Object.values(paid).map((row) => row[figure])) - income[figure]).toBe(net[figure])
            }
          }
          const implementers = claim.implementers.map(rowsOf)
          for (const [row, amounts] of Object.entries(rowsOf(claim.group))) {
            for (const figure of ['budget', 'before', 'period', 'after', 'left'] as const) {
              expect(amounts[figure]).toBe(sum(...implementers.map((rows) => rows[row]?.[figure] ?? Number.NaN)))
              expect(Object.is(amounts[figure], -0)).toBe(false)
            }
            expect(amounts.after).toBe(amounts.before + amounts.period)
            expect(amounts.left).toBe(amounts.budget - amounts.after)
          }
        }
      }),
      runs,
    )
  })

  it('has salary lines that add up to the salaries', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        for (const claim of await claims(some)) {
          const { lines, costs } = only(claim)
          expect(sum(...lines.map(({ amount }) => amount))).toBe(costs.salaries.period)
        }
      }),
      runs,
    )
  })

  it('begins each period where the one before ended', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        const all = (await claims(some)).map((claim) => rowsOf(only(claim)))
        for (const [at, rows] of all.entries()) {
          for (const [row, { before }] of Object.entries(rows)) expect(before).toBe(all[at - 1]?.[row]?.after ?? 0)
        }
      }),
      runs,
    )
  })

  it('never supports beyond what was granted, nor beyond the percentage of the net costs so far', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        for (const claim of await claims(some)) {
          const { costs, financing, cappedBy } = only(claim)
          const earned = (net: Money): number => Number(floor(BigInt(net) * some.decision.supportRate, 1_000_000n))
          expect(financing.support.after).toBeLessThanOrEqual(Number(some.decision.granted))
          expect(financing.support.after).toBeLessThanOrEqual(earned(costs.net.after))
          expect(financing.support.period + cappedBy).toBe(earned(costs.net.after) - earned(costs.net.before))
        }
      }),
      runs,
    )
  })

  it('is the same whatever the order of its rows', async () => {
    const shuffled = someClaim.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray([...some.hours], { minLength: some.hours.length }),
        fc.shuffledSubarray([...some.ledger], { minLength: some.ledger.length }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([some, hours, ledger]) => {
        expect(await claims({ ...some, hours, ledger })).toEqual(await claims(some))
      }),
      runs,
    )
  })
})

describe('one more hour', () => {
  /** Below zero a half cent goes the other way, so the line that grows is one of work done, not of a correction. */
  const positive = someHours.map((rows) => rows.filter(({ units }) => units > 0n)).filter((rows) => rows.length > 0)

  it('adds exactly one unit cost to the salaries, and 40 % of it as flat rate but for the cent', async () => {
    const unitCosts = someDecision.map(
      (decision) => ({ ...decision, costModel: 'flat-rate-40', salaryModel: 'unit-cost' }) as const,
    )
    await fc.assert(
      fc.asyncProperty(unitCosts, positive, someLedger, fc.nat(), async (decision, hours, ledger, pick) => {
        const chosen = hours[pick % hours.length]
        if (chosen === undefined) throw new Error('no row')
        const more = { ...chosen, units: 300n, text: '1' }
        const number = decision.periods.findIndex(([, end]) => chosen.date <= end) + 1
        const [less, grown] = await Promise.all(
          [hours, [...hours, more]].map((rows) => claimOf(caseOf({ decision, hours: rows, ledger }), number)),
        )
        const line = decision.staff.find(
          ({ person, from, to }) => person === chosen.person && from <= chosen.date && chosen.date <= to,
        )
        if (less === undefined || grown === undefined || line === undefined) throw new Error('no claim')
        const [before, after] = [only(less).costs, only(grown).costs]
        expect(BigInt(after.salaries.period - before.salaries.period)).toBe(line.unitCost)
        // Each of the two flat rates is rounded by at most half a cent, so their difference misses 40 % by at most one.
        const flatRate = after.flatRate.period - before.flatRate.period
        expect(Math.abs(flatRate * 10 - Number(line.unitCost) * 4)).toBeLessThanOrEqual(10)
        expect(after.net.period - before.net.period).toBe(Number(line.unitCost) + flatRate)
      }),
      runs,
    )
  })
})

describe('claims of two periods together', () => {
  /**
   * What the named roundings allow between two periods and one over both, in cents.
   * Salaries: a line that both periods share (the same month) is rounded three times, twice apart and once together. Each time its hours
   * move by at most 1/200 h (rounding 1) and its euros by at most half a cent (rounding 2); from the ledger, side costs by half a cent
   * (rounding 3). A line that only one period has is the same in both.
   * Flat rate: 40 % or less of that, and three roundings of its own (rounding 3). Direct costs, income and external financing: nothing.
   * Support: its rate, at most 1, times the difference of net, and one rounding down on each side (rounding 4), which differ by less
   * than a cent; a ceiling only brings the two nearer.
   * Own financing: the difference of the rest, and three splits (rounding 5), each of which moves a line by at most two cents.
   */
  function allowed(some: SomeClaim): Record<string, number> {
    const [, second] = some.decision.periods
    const split = second === undefined || second[0].endsWith('-01') ? null : second[0].slice(0, 7)
    const unitCost = some.decision.salaryModel === 'unit-cost'
    const lines = split === null ? [] : unitCost ? some.decision.staff : [...some.decision.staff, null]
    const salaries = lines.reduce(
      (most, line) => most + 3 * (0.5 + (unitCost && line !== null ? Number(line.unitCost) / 200 : 0)),
      0,
    )
    const flatRate = 0.4 * salaries + 1.5
    const net = salaries + flatRate
    const support = net + 1
    return { salaries, flatRate, net, total: net, support, own: net + support + 6 }
  }

  it('equal one claim over both, but for what the named roundings allow', async () => {
    await fc.assert(
      fc.asyncProperty(someClaim, async (some) => {
        const [one, two] = some.decision.periods
        if (one === undefined || two === undefined) throw new Error('no second period')
        const apart = { ...some.decision, periods: [one, two] }
        const whole = { ...some.decision, periods: [[one[0], two[1]] as const] }
        const separate = rowsOf(only(await claimOf(caseOf({ ...some, decision: apart }), 2)))
        const together = rowsOf(only(await claimOf(caseOf({ ...some, decision: whole }), 1)))
        const most = allowed({ ...some, decision: apart })
        for (const [row, { after }] of Object.entries(separate)) {
          const difference = Math.abs(after - (together[row]?.after ?? Number.NaN))
          expect({ row, difference }).toSatisfy(() => difference <= (most[row.startsWith('own') ? 'own' : row] ?? 0))
        }
      }),
      runs,
    )
  })
})
