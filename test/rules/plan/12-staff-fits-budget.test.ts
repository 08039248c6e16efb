import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { cents, rate } from '../../../src/money.ts'
import type { Project, StaffMember } from '../../../src/project/project.ts'
import rule from '../../../src/rules/plan/12-staff-fits-budget.ts'
import { implementer, project, staff } from '../bench.ts'
import { tryDecision } from './at.ts'

const approved = (salaries: number, ...lines: StaffMember[]): Project =>
  project({
    implementers: [implementer({ staff: lines, budget: { ...implementer().budget, salaries: cents(salaries) } })],
  })

/** 30 €/h × 1720 h × 33 / 12 = 141 900 €. */
const whole = staff()

describe('PLAN-12: the staff shall fit in the salary row and use most of it', () => {
  it('passes where all of it is used: 30 × 1720 × 33/12 = 141 900', async () => {
    expect(await tryDecision(rule, approved(141_900_00, whole))).toEqual([])
  })

  it('fires where a cent is missing', async () => {
    expect(await tryDecision(rule, approved(141_899_99, whole))).toEqual([
      {
        at: 'implementers.0.budget.salaries',
        implementer: 'a',
        severity: 'warning',
        message:
          'Henkilöstön tunnit hankkeen loppuun asti maksaisivat 141 900,00 €, mutta palkkakustannuksia on hyväksytty 141 899,99 €.',
        messageEn:
          'The staff’s hours to the end of the project would cost €141,900.00 but the approved salaries are €141,899.99.',
        fix: 'Tarkista henkilöiden tuntitaksat, työajan osuudet (fte) ja päivät hanke.yaml-tiedostosta; jos ne ovat oikein, tuntien on jäätävä pienemmiksi.',
      },
    ])
  })

  it('passes where exactly a fifth is left: 141 900 / 0,8 = 177 375', async () => {
    expect(await tryDecision(rule, approved(177_375_00, whole))).toEqual([])
  })

  it('fires where more than a fifth is left', async () => {
    expect(await tryDecision(rule, approved(177_375_01, whole))).toMatchObject([
      {
        severity: 'warning',
        message:
          'Henkilöstön tunnit hankkeen loppuun asti maksaisivat 141 900,00 €, joten hyväksytyistä palkkakustannuksista (177 375,01 €) jäisi käyttämättä yli 20 %.',
      },
    ])
  })

  it('counts shares of full time and part months: 30 × 1720 × 0,5 × (1 + 14/28)/12 = 3 225', async () => {
    const half = staff({ fte: rate('0.5'), from: day('2027-01-01'), to: day('2027-02-14') })
    expect(await tryDecision(rule, approved(3_225_00, half))).toEqual([])
    expect(await tryDecision(rule, approved(3_224_99, half))).toHaveLength(1)
  })

  it('adds up the tasks, and counts no day outside the project', async () => {
    const long = staff({ to: day('2030-12-31') })
    expect(await tryDecision(rule, approved(283_800_00, whole, { ...long, task: 'Lehtori' }))).toEqual([])
    expect(await tryDecision(rule, approved(283_799_99, whole, { ...long, task: 'Lehtori' }))).toHaveLength(1)
  })

  it('does not look without staff, without salaries, or where salaries are not paid by the hour', async () => {
    expect(await tryDecision(rule, approved(100_00))).toEqual([])
    expect(await tryDecision(rule, approved(0, whole))).toEqual([])
    const actual = approved(100_00, whole)
    expect(await tryDecision(rule, { ...actual, funding: { ...actual.funding, salaryModel: 'actual' } })).toEqual([])
  })
})
