import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Decision {
  implementers: { id: string; budget: Record<string, number>; financing: Record<string, number>; staff: Staff[] }[]
}
interface Staff {
  unitCost: number
  fte: number
  from: string
  to: string
  basis: { monthlyPay: number; sideCosts: 'general' | 'uas-teaching' }
}

const { implementers } = parse(
  readFileSync(new URL('../../fixtures/iwm/hanke.yaml', import.meta.url), 'utf8'),
) as Decision
const sum = (of: 'budget' | 'financing', row: string) =>
  implementers.reduce((total, one) => total + (one[of][row] ?? NaN), 0)
const total = (rows: Record<string, number>) => Object.values(rows).reduce((a, b) => a + b, 0)

describe('the printed figures', () => {
  test.each([
    ['budget', 'salaries', 1_095_195],
    ['budget', 'flatRate', 438_077],
    ['financing', 'support', 1_226_618],
    ['financing', 'ownMunicipal', 216_578],
    ['financing', 'ownOtherPublic', 90_076],
  ] as const)('%s %s is %d in the group', (of, row, printed) => expect(sum(of, row)).toBe(printed))

  test.each([
    ['mikkeli', 505_825, 404_660],
    ['xamk', 450_376, 360_300],
    ['esedu', 314_432, 251_547],
    ['miksei', 262_639, 210_111],
  ])('%s: costs and financing are %d, support is %d', (id, net, support) => {
    const found = implementers.find((one) => one.id === id)
    expect([total(found?.budget ?? {}), total(found?.financing ?? {}), found?.financing.support]).toEqual([
      net,
      net,
      support,
    ])
  })
})

describe('the derived figures', () => {
  test.each(implementers)('$id: the flat rate misses 40 % of the salaries by at most two euros', ({ budget }) => {
    expect(Math.abs((budget.salaries ?? NaN) * 0.4 - (budget.flatRate ?? NaN))).toBeLessThanOrEqual(2)
  })
  test.each(implementers)(
    '$id: the staff at 1720 hours a year costs 95 to 100 % of the salary row',
    ({ budget, staff }) => {
      const planned = staff.reduce((all, one) => all + one.unitCost * one.fte * (1720 / 12) * months(one), 0)
      expect(planned / (budget.salaries ?? NaN)).toBeGreaterThan(0.95)
      expect(planned / (budget.salaries ?? NaN)).toBeLessThan(1)
    },
  )
  test.each(implementers.flatMap(({ staff }) => staff))('$id $task: unit cost of $unitCost', ({ unitCost, basis }) => {
    const perMille = basis.sideCosts === 'general' ? 12_644 : 12_042
    // Whole numbers throughout: 12 × pay × 10 000ths / 1720, in cents, half up.
    expect(Math.floor((12 * basis.monthlyPay * perMille * 2 + 172_000) / 344_000)).toBe(Math.round(unitCost * 100))
  })
})

/** Months from one day to the other, a part month by its share of days. */
function months({ from, to }: Staff): number {
  const [firstYear = 0, firstMonth = 0, firstDay = 0] = from.split('-').map(Number)
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = to.split('-').map(Number)
  const length = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
  const whole = (lastYear - firstYear) * 12 + lastMonth - firstMonth
  return whole - (firstDay - 1) / length(firstYear, firstMonth) + lastDay / length(lastYear, lastMonth)
}
