// A flat rate already pays for travel, purchases and other costs, so claiming them as well would be double funding.
import { fact } from '../../lang/fact.ts'
import { costModelDecree, flatRate40 } from '../../law/acts.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import { type CostCategory, costCategories } from '../../read/tables/costs.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

const remove = {
  fi: 'Poista rivi kustannusten taulukosta: prosenttikorvaus maksaa sen jo. Taulukossa ollessaankaan sitä ei haeta.',
  en: 'Remove the row from the table of costs: the flat rate pays for it already. While it stands there it is not claimed either.',
}

export default {
  id: 'COST-01',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['costs'],
  basis: [flatRate40, costModelDecree],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Prosenttikorvaukseen sisältyvää kustannusta ei saa hakea erikseen',
      en: 'A cost that the flat rate covers shall not be claimed on its own',
    },
    message: {
      fi: '{limit}:n prosenttikorvaus kattaa jo kustannuslajin: {actual}.',
      en: 'The flat rate of {limit} already covers the category: {actual}.',
    },
    fix: remove,
    why: {
      fi: 'Sama kulu maksettaisiin kahdesti: kerran prosenttina palkoista ja kerran tositteella.',
      en: 'The same cost would be paid twice: once as a share of the salaries and once by its voucher.',
    },
    example: {
      fi: 'Hankkeella on 40 %:n prosenttikorvaus, ja kirjanpidon otteessa on junalippu lajilla ”matkat”.',
      en: 'The project has the flat rate of 40 %, and the ledger holds a train ticket as “travel”.',
    },
  },
  variants: {
    'lump-sum': {
      message: {
        fi: 'Kertakorvaus kattaa jo kustannuslajin: {actual}.',
        en: 'The lump sum already covers the category: {actual}.',
      },
      fix: remove,
    },
  },
  check: ({ tables, project: { funding } }) => {
    const { covers, flatRate } = costModelTerms[funding.costModel]
    const how = flatRate === null ? { variant: 'lump-sum' } : { facts: { limit: fact.percent(flatRate) } }
    const isCovered = (category: CostCategory): boolean => covers.some((row) => row === category)
    return eachValue(tables.costs, 'category', {
      judge: (category) =>
        isCovered(category) ? { actual: fact.word(category, costCategories[category]), ...how } : undefined,
    })
  },
} satisfies ImplementerRule<'costs'>
