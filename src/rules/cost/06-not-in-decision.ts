// Only costs of approved categories may be claimed, and only such external financing as the decision counts with.
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import type { Money } from '../../money.ts'
import type { Funding, Implementer } from '../../project/project.ts'
import { type CostCategory, costCategories } from '../../read/tables/costs.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'COST-06',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['costs'],
  basis: [decision('Kustannusarvio ja rahoitussuunnitelma')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Kustannuslajin on oltava päätöksessä', en: 'The category shall be in the decision' },
    message: {
      fi: 'Kustannuslajia ei ole toteuttajan päätöksessä: {actual}.',
      en: 'The decision does not give the implementer the category: {actual}.',
    },
    fix: {
      fi: 'Tarkista kustannuslaji. Jos se on oikea, hae ensin muutospäätös: muutos ei voi olla takautuva.',
      en: 'Check the category. Where it is right, apply for a change decision first: a change is never retroactive.',
    },
    why: {
      fi: 'Tukea maksetaan vain päätöksessä hyväksyttyihin kustannuslajeihin.',
      en: 'Support is paid only for the categories that the decision approves.',
    },
    example: {
      fi: 'Otteessa on ulkoista kuntarahoitusta, jota rahoitussuunnitelmassa ei ole.',
      en: 'The ledger holds external municipal financing that the financing plan does not have.',
    },
  },
  variants: {
    // Left out, income would raise what is claimed, so it is counted and explained.
    income: {
      severity: 'warning',
      message: {
        fi: 'Päätöksessä ei ole tuloja; kustannuslaji {actual} vähennetään silti kustannuksista.',
        en: 'The decision has no income; the category {actual} is subtracted from the costs all the same.',
      },
      fix: {
        fi: 'Tarkista, että tulo kuuluu hankkeelle, ja selitä se maksatushakemuksessa.',
        en: 'Check that the income belongs to the project, and explain it in the payment claim.',
      },
    },
  },
  check: ({ tables, implementer, project: { funding } }) =>
    eachPair(tables.costs, 'category', 'amount', {
      at: 'first',
      judge: (category, amount) =>
        isToldElsewhere(category, amount, funding) || budgeted(category, implementer) !== 0
          ? undefined
          : {
              actual: fact.word(category, costCategories[category]),
              ...(category === 'income' ? { variant: 'income' } : {}),
            },
    }),
} satisfies ImplementerRule<'costs'>

/** COST-01 tells of what a flat rate covers, COST-02 of salaries that are claimed by hours, COST-05 of income that is none. */
function isToldElsewhere(
  category: CostCategory,
  amount: Money | undefined,
  { costModel, salaryModel }: Funding,
): boolean {
  if (category === 'income') return (amount ?? 0) <= 0
  if (costModelTerms[costModel].covers.some((row) => row === category)) return true
  return category === 'salaries' && salaryModel === 'unit-cost'
}

function budgeted(category: CostCategory, { budget, financing }: Implementer): number {
  return category in budget ? budget[category as keyof typeof budget] : financing[category as keyof typeof financing]
}
