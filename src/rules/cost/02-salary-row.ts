// Under unit costs hours × unit cost is the eligible cost, whatever was really paid, so the ledger's salaries are not claimed.
import { fact } from '../../lang/fact.ts'
import { unitCostModel } from '../../law/acts.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import { costCategories } from '../../read/tables/costs.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'COST-02',
  severity: 'info',
  stage: 'row',
  scope: 'implementer',
  reads: ['costs'],
  basis: [unitCostModel],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Palkat haetaan tunteina × tuntitaksa eikä kirjanpidosta',
      en: 'Salaries shall be claimed as hours × unit cost, not from the ledger',
    },
    message: {
      fi: 'Kustannuslajia ”{actual}” ei lueta kirjanpidosta: palkat haetaan tunteina × tuntitaksa.',
      en: 'The category “{actual}” is not taken from the ledger: salaries are claimed as hours × unit cost.',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä; rivit voi jättää otteesta pois.',
      en: 'Nothing has to be done; the rows may be left out of the extract.',
    },
    why: {
      fi: 'Kirjanpidon palkkojen lisääminen tuntien päälle maksaisi saman työn kahdesti.',
      en: 'Adding the ledger’s salaries to the hours would pay for the same work twice.',
    },
    example: {
      fi: 'Kirjanpidon otteessa on rivi ”Projektipalkat 9/2026”, kustannuslaji palkat.',
      en: 'The ledger holds the row “Project salaries 9/2026”, category salaries.',
    },
  },
  check: ({ tables, project: { funding } }) => {
    const isByHours =
      funding.salaryModel === 'unit-cost' && !costModelTerms[funding.costModel].covers.includes('salaries')
    return eachValue(tables.costs, 'category', {
      judge: (category) =>
        isByHours && category === 'salaries' ? { actual: fact.word(category, costCategories[category]) } : undefined,
    })
  },
} satisfies ImplementerRule<'costs'>
