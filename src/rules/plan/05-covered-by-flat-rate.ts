// Under flat rate 40 % the percentage pays everything but salaries: a row of its own for the same costs would pay them twice.
import { fact } from '../../lang/fact.ts'
import { costModelDecree, flatRate40 } from '../../law/acts.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'
import { costRowWords } from './cost-row-words.ts'

export default {
  id: 'PLAN-05',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [flatRate40, costModelDecree],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Prosenttikorvauksen kattaman kustannusrivin on oltava nolla',
      en: 'A cost row that the flat rate covers shall be zero',
    },
    message: {
      fi: '{row}: {actual}, vaikka {rate}:n prosenttikorvaus kattaa jo tämän rivin.',
      en: '{row}: {actual}, although the flat rate of {rate} already covers this row.',
    },
    fix: {
      fi: 'Tarkista päätöksestä kustannusmalli ja rivi. Jos malli on Flat rate 40 %, rivin kuuluu olla 0.',
      en: 'Check the cost model and the row against the decision. If the model is flat rate 40 %, the row is 0.',
    },
    why: {
      fi: '40 %:n korvaus maksaa kaikki muut kustannukset kuin palkat, joten sama kustannus maksettaisiin kahdesti.',
      en: 'The flat rate of 40 % pays all costs but salaries, so the same cost would be paid twice.',
    },
    example: {
      fi: 'Kustannusmalli on Flat rate 40 %, mutta matkakustannuksissa on 5 000 €.',
      en: 'The cost model is flat rate 40 % but travel costs say €5,000.',
    },
  },
  check: ({ project }) => {
    const { flatRate, covers } = costModelTerms[project.funding.costModel]
    if (flatRate === null || covers.length === 0) return { checked: 0, hits: [] }
    return eachImplementer(project, ({ budget }) =>
      covers
        .filter((row) => budget[row] !== 0)
        .map((row) => ({
          at: ['budget', row],
          facts: {
            row: fact.word(row, costRowWords[row]),
            actual: fact.money(budget[row]),
            rate: fact.percent(flatRate),
          },
        })),
    )
  },
} satisfies DecisionRule
