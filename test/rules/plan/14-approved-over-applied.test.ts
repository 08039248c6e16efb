import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { Applied } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/14-approved-over-applied.ts'
import { implementer, project } from '../bench.ts'
import { tryDecision } from './at.ts'

const { budget, financing } = implementer()
const applying = (applied: Applied | null) => tryDecision(rule, project({ implementers: [implementer({ applied })] }))

describe('PLAN-14: what is approved shall not exceed what was applied for', () => {
  it('passes where it is the same, less, or not written down', async () => {
    expect(await applying({ budget, financing })).toEqual([])
    expect(await applying({ budget: { ...budget, salaries: cents(120_000_00) }, financing })).toEqual([])
    expect(await applying(null)).toEqual([])
    expect(await applying({ budget: null, financing: null })).toEqual([])
  })

  it('passes where euros moved between rows: 90 000 + 50 000 is 140 000', async () => {
    const moved = { ...budget, salaries: cents(90_000_00), flatRate: cents(50_000_00) }
    expect(await applying({ budget: moved, financing })).toEqual([])
  })

  it('fires a cent beyond, for costs and for financing', async () => {
    const found = await applying({
      budget: { ...budget, salaries: cents(99_999_99) },
      financing: { ...financing, support: cents(111_999_99) },
    })
    expect(found).toMatchObject([
      {
        at: 'implementers.0.applied.budget',
        severity: 'warning',
        message: 'Nettokustannukset: hyväksytty yhteensä 140 000,00 €, mutta haettu 139 999,99 €.',
      },
      {
        at: 'implementers.0.applied.financing',
        message: 'Rahoitus: hyväksytty yhteensä 140 000,00 €, mutta haettu 139 999,99 €.',
      },
    ])
  })

  it('counts income as less cost: 145 000 − 5 000 applied for is 140 000', async () => {
    const withIncome = { ...budget, other: cents(5_000_00), income: cents(5_000_00) }
    expect(await applying({ budget: withIncome, financing })).toEqual([])
    expect(await applying({ budget: { ...withIncome, income: cents(5_000_01) }, financing })).toHaveLength(1)
  })
})
