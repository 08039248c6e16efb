// The unit cost is a year's pay with its fixed side costs over 1720 hours; a cent too much is paid again with every hour.
import { fact } from '../../lang/fact.ts'
import { annualHours, sideCostPercentages, unitCostModel } from '../../law/acts.ts'
import { fullTimeYear } from '../../law/annual-hours.ts'
import { sideCosts } from '../../law/side-costs.ts'
import { unitCostBasis, unitCostOf } from '../../law/unit-cost.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

export default {
  id: 'PLAN-10',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [unitCostModel, sideCostPercentages, annualHours, unitCostBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tuntitaksan on oltava sentilleen palkan, sivukulujen ja vuosityöajan mukainen',
      en: 'A unit cost shall follow to the cent from the pay, the side costs and the hours of a year',
    },
    message: {
      fi: 'Henkilön {person} tehtävän ”{task}” tuntitaksa on {actual}, mutta 12 × {pay} × (1 + {sideCosts}) / {hours} on {limit}.',
      en: 'The unit cost of {person} in the task “{task}” is {actual} but 12 × {pay} × (1 + {sideCosts}) / {hours} is {limit}.',
    },
    fix: {
      fi: 'Tarkista päätöksestä tuntitaksa, kuukausipalkka ja sivukuluprosentti; jos peruste ei ole tiedossa, jätä basis pois.',
      en: 'Check the unit cost, the monthly pay and the side costs against the decision; where they are not known, leave basis out.',
    },
    why: {
      fi: 'Tarkastaja laskee tuntitaksan uudelleen palkasta, ja virhe kertautuu jokaisessa tunnissa.',
      en: 'An auditor computes the unit cost again from the pay, and a mistake is repeated in every hour.',
    },
    example: {
      fi: '3 500 €/kk ja 26,44 %: 12 × 3 500 × 1,2644 / 1 720 = 30,87 €, mutta taksaksi on kirjattu 30,88 €.',
      en: '€3,500 a month and 26.44 %: 12 × 3,500 × 1.2644 / 1,720 = €30.87 but the unit cost says €30.88.',
    },
  },
  check: ({ project }) => {
    if (project.funding.salaryModel !== 'unit-cost') return { checked: 0, hits: [] }
    const { hits } = eachImplementer(project, ({ staff }) =>
      staff.flatMap(({ id, task, unitCost, basis }, line) => {
        const limit = basis === null ? unitCost : unitCostOf(basis.monthlyPay, basis.sideCosts)
        if (basis === null || unitCost === limit) return []
        const facts = {
          person: fact.text(id),
          task: fact.text(task),
          actual: fact.money(unitCost),
          limit: fact.money(limit),
          pay: fact.money(basis.monthlyPay),
          sideCosts: fact.percent(sideCosts[basis.sideCosts]),
          hours: fact.hours(fullTimeYear),
        }
        return [{ at: ['staff', line, 'unitCost'], facts }]
      }),
    )
    const checked = project.implementers.flatMap(({ staff }) => staff).filter(({ basis }) => basis !== null).length
    return { checked, hits }
  },
} satisfies DecisionRule
