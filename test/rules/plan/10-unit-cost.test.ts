import { describe, expect, it } from 'vitest'
import { cents } from '../../../src/money.ts'
import type { SideCostKind } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/10-unit-cost.ts'
import { implementer, project, staff } from '../bench.ts'
import { tryDecision } from './at.ts'

const paid = (monthlyPay: number, sideCosts: SideCostKind, unitCost: number) =>
  project({
    implementers: [
      implementer({
        staff: [staff({ unitCost: cents(unitCost), basis: { monthlyPay: cents(monthlyPay), sideCosts } })],
      }),
    ],
  })

describe('PLAN-10: a unit cost shall follow to the cent from the pay, the side costs and the hours of a year', () => {
  it('passes: 12 × 3 500 × 1,2644 / 1720 = 30,874… = 30,87', async () => {
    expect(await tryDecision(rule, paid(3500_00, 'general', 30_87))).toEqual([])
  })

  it('passes: 12 × 3 500 × 1,2042 / 1720 = 29,404… = 29,40, for a teacher without holiday bonus', async () => {
    expect(await tryDecision(rule, paid(3500_00, 'uas-teaching', 29_40))).toEqual([])
  })

  it('rounds up from 9 tenths of a cent: 12 × 3 225 × 1,2644 / 1720 = 28,449 = 28,45', async () => {
    expect(await tryDecision(rule, paid(3225_00, 'general', 28_45))).toEqual([])
  })

  it('rounds exactly half a cent away from zero: 12 × 5 375 × 1,2644 / 1720 = 47,415 = 47,42', async () => {
    expect(await tryDecision(rule, paid(5375_00, 'general', 47_42))).toEqual([])
    expect(await tryDecision(rule, paid(5375_00, 'general', 47_41))).toHaveLength(1)
  })

  it('rounds exactly half a cent away from zero: 12 × 10 750 × 1,2042 / 1720 = 90,315 = 90,32', async () => {
    expect(await tryDecision(rule, paid(10_750_00, 'uas-teaching', 90_32))).toEqual([])
  })

  it('fires a cent above', async () => {
    expect(await tryDecision(rule, paid(3500_00, 'general', 30_88))).toEqual([
      {
        at: 'implementers.0.staff.0.unitCost',
        implementer: 'a',
        severity: 'warning',
        message:
          'Henkilön A1 tehtävän ”Asiantuntija” tuntitaksa on 30,88 €, mutta 12 × 3 500,00 € × (1 + 26,44 %) / 1 720,00 h on 30,87 €.',
        messageEn:
          'The unit cost of A1 in the task “Asiantuntija” is €30.88 but 12 × €3,500.00 × (1 + 26.44%) / 1,720.00 h is €30.87.',
        fix: 'Tarkista päätöksestä tuntitaksa, kuukausipalkka ja sivukuluprosentti; jos peruste ei ole tiedossa, jätä basis pois.',
      },
    ])
  })

  it('fires a cent below, and on the wrong side costs', async () => {
    expect(await tryDecision(rule, paid(3500_00, 'general', 30_86))).toHaveLength(1)
    expect(await tryDecision(rule, paid(3500_00, 'uas-teaching', 30_87))).toHaveLength(1)
  })

  it('does not look where the basis is not known, or where salaries are not paid by the hour', async () => {
    expect(await tryDecision(rule, project())).toEqual([])
    const wrong = paid(3500_00, 'general', 99_00)
    expect(await tryDecision(rule, { ...wrong, funding: { ...wrong.funding, salaryModel: 'actual' } })).toEqual([])
  })
})
