// Every euro of approved net costs has to be paid by somebody: the financing plan adds up to the cost plan.
import { budgetNet, budgetTotal } from '../../claim/compute-claim.ts'
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import { minus } from '../../money.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

export default {
  id: 'PLAN-02',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [decision('Kustannusarvio ja rahoitussuunnitelma')],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Rahoitussuunnitelman on oltava yhtä suuri kuin nettokustannusten',
      en: 'The financing plan shall equal the net costs',
    },
    message: {
      fi: 'Rahoitusta on yhteensä {actual}, mutta nettokustannuksia {limit}: erotus {difference} on suurempi kuin sallittu {tolerance}.',
      en: 'The financing is {actual} in all but the net costs are {limit}: the difference of {difference} is more than the {tolerance} allowed.',
    },
    fix: {
      fi: 'Vertaa toteuttajan kustannus- ja rahoitusrivejä päätökseen; yleensä yksi rivi puuttuu tai on kirjoitettu väärin.',
      en: 'Compare the implementer’s cost and financing rows with the decision; usually one row is missing or mistyped.',
    },
    why: {
      fi: 'Kustannukset, joille ei ole rahoitusta, jäävät toteuttajan omaan maksettavaan.',
      en: 'Costs without financing are left for the implementer to pay.',
    },
    example: {
      fi: 'Kustannukset 140 000 €, mutta tuki 112 000 € ja omarahoitus 27 000 €: tuhat euroa puuttuu.',
      en: 'Costs of €140,000 but support of €112,000 and own financing of €27,000: a thousand is missing.',
    },
  },
  check: ({ project }) =>
    eachImplementer(project, (implementer) => {
      const actual = budgetTotal(implementer)
      const limit = budgetNet(implementer)
      const { tolerance } = project.funding
      if (Math.abs(minus(actual, limit)) <= tolerance) return []
      const facts = { actual: fact.money(actual), limit: fact.money(limit), tolerance: fact.money(tolerance) }
      return [{ at: ['financing'], facts: { ...facts, difference: fact.money(minus(actual, limit)) } }]
    }),
} satisfies DecisionRule
