// The staff list is what the salary row was granted for: people who cannot be paid to the end, or money left over, mean a wrong plan.
import { earlier, later } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { decision, projectPlan, unitCostModel } from '../../law/acts.ts'
import { fullTimeYear, fullTimeYearBasis, monthsInYear, partYearBasis } from '../../law/annual-hours.ts'
import { monthsBetween } from '../../law/months-between.ts'
import { planLimitsBasis, unusedSalaryShare } from '../../law/plan-limits.ts'
import { type Decimal, exact, exactShareOf, inHours, shownMoney } from '../../money.ts'
import type { Project, StaffMember } from '../../project/project.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

export default {
  id: 'PLAN-12',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [
    decision('Palkkakustannukset'),
    projectPlan('Henkilöluettelo: tuntitaksat, työajan osuudet ja päivät'),
    unitCostModel,
    fullTimeYearBasis,
    partYearBasis,
    planLimitsBasis,
  ],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilöstön on mahduttava palkkakustannusten riviin ja käytettävä siitä suurin osa',
      en: 'The staff shall fit in the salary row and use most of it',
    },
    message: {
      fi: 'Henkilöstön tunnit hankkeen loppuun asti maksaisivat {actual}, mutta palkkakustannuksia on hyväksytty {limit}.',
      en: 'The staff’s hours to the end of the project would cost {actual} but the approved salaries are {limit}.',
    },
    fix: {
      fi: 'Tarkista henkilöiden tuntitaksat, työajan osuudet (fte) ja päivät hanke.yaml-tiedostosta; jos ne ovat oikein, tuntien on jäätävä pienemmiksi.',
      en: 'Check unit costs, shares of full time (fte) and days in hanke.yaml; if they are right, fewer hours can be worked.',
    },
    why: {
      fi: 'Rivin ylittävät tunnit jäävät toteuttajan maksettaviksi.',
      en: 'Hours beyond the row are left for the implementer to pay.',
    },
    example: {
      fi: 'Yksi kokoaikainen 30 €/h kolmen vuoden ajan maksaa 154 800 €, kun riviä on hyväksytty 150 000 €.',
      en: 'One full-time person at €30 an hour for three years costs €154,800 where €150,000 is approved.',
    },
  },
  variants: {
    unused: {
      message: {
        fi: 'Henkilöstön tunnit hankkeen loppuun asti maksaisivat {actual}, joten hyväksytyistä palkkakustannuksista ({limit}) jäisi käyttämättä yli {share}.',
        en: 'The staff’s hours to the end of the project would cost {actual}, which would leave more than {share} of the approved {limit} unused.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko henkilöstöluettelosta joku tai onko työajan osuus (fte) tai päivä väärin; muuten sovi muutoksesta rahoittajan kanssa.',
        en: 'Check whether someone is missing from the staff list or a share of full time (fte) or a day is wrong; otherwise agree on a change with the authority.',
      },
    },
  },
  check: ({ project }) => {
    if (project.funding.salaryModel !== 'unit-cost') return { checked: 0, hits: [] }
    return eachImplementer(project, ({ staff, budget: { salaries } }) => {
      if (staff.length === 0 || salaries === 0) return []
      const planned = staff.reduce((sum, line) => sum.plus(plannedPay(project, line)), exact(0))
      const facts = { actual: fact.money(shownMoney(planned)), limit: fact.money(salaries) }
      const at = ['budget', 'salaries']
      if (planned.gt(salaries)) return [{ at, facts }]
      const unused = exact(salaries).minus(planned).gt(exactShareOf(salaries, unusedSalaryShare))
      return unused ? [{ at, facts: { ...facts, share: fact.percent(unusedSalaryShare) }, variant: 'unused' }] : []
    })
  },
} satisfies DecisionRule

/** Exact cents. Days outside the project are another rule's to tell of, and pay nothing. */
function plannedPay({ start, end }: Project, { unitCost, fte, from, to }: StaffMember): Decimal {
  const months = monthsBetween(later(from, start), earlier(to, end))
  return inHours(fullTimeYear).times(unitCost).times(fte).times(months).div(monthsInYear)
}
