// Granted euros are the decision's own and are never recomputed, so what they miss their percentage by is shown, cent for cent.
import { budgetNet } from '../../claim/compute-claim.ts'
import { fact } from '../../lang/fact.ts'
import { decision, supportDecree } from '../../law/acts.ts'
import { type Decimal, exact, exactShareOf, shownMoney } from '../../money.ts'
import type { Implementer, Project } from '../../project/project.ts'
import { eachImplementer, type Said } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

const missed = (project: Project, implementer: Implementer): Decimal =>
  exact(implementer.financing.support).minus(exactShareOf(budgetNet(implementer), project.funding.supportRate))

/** As soon as one implementer's support misses, all are told, the exact ones too: together they are the whole decision's gap. */
export default {
  id: 'PLAN-04',
  severity: 'info',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [decision('Myönnetty EU- ja valtion rahoitus'), supportDecree],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Myönnetyn tuen on oltava tukiprosentin mukainen',
      en: 'The granted support shall follow from its percentage',
    },
    message: {
      fi: 'Tukea on myönnetty {actual}, ja {rate} nettokustannuksista on {limit}: erotus {difference}.',
      en: 'The support granted is {actual} and {rate} of the net costs is {limit}: a difference of {difference}.',
    },
    fix: {
      fi: 'Ei vaadi toimia: päätöksen eurot pidetään sellaisinaan, ja pyöristysero näkyy viimeisessä maksatuksessa.',
      en: 'Nothing to do: the decision’s euros stay as printed, and the rounding shows in the last claim.',
    },
    why: {
      fi: 'Päätös on painettu täysin euroin, joten se voi poiketa omasta laskutoimituksestaan. Maksatus noudattaa sekä prosenttia että myönnettyjä euroja.',
      en: 'A decision is printed in whole euros and may miss its own arithmetic. A claim keeps to both the percentage and the euros granted.',
    },
    example: {
      fi: 'Nettokustannukset 314 432 €, tuki 251 547 €; 80 % olisi 251 545,60 €, joten erotus on 1,40 €.',
      en: 'Net costs of €314,432, support of €251,547; 80 % would be €251,545.60, a difference of €1.40.',
    },
  },
  variants: {
    exact: {
      message: {
        fi: 'Tukea on myönnetty {actual}, ja se täsmää: {rate} nettokustannuksista on {limit}.',
        en: 'The support granted is {actual}, which is exact: {rate} of the net costs is {limit}.',
      },
      fix: { fi: 'Ei vaadi toimia.', en: 'Nothing to do.' },
    },
    'beyond-tolerance': {
      severity: 'warning',
      message: {
        fi: 'Tukea on myönnetty {actual}, mutta {rate} nettokustannuksista on {limit}: erotus {difference} on suurempi kuin sallittu {tolerance}.',
        en: 'The support granted is {actual} but {rate} of the net costs is {limit}: the difference of {difference} is more than the {tolerance} allowed.',
      },
      fix: {
        fi: 'Vertaa tukea, kustannusrivejä ja tukiprosenttia päätökseen. Jos ne ovat oikein, kysy eron syytä rahoittajalta.',
        en: 'Compare the support, the cost rows and the percentage with the decision. If they are right, ask the authority why they differ.',
      },
    },
  },
  check: ({ project }) =>
    project.implementers.every((implementer) => missed(project, implementer).isZero())
      ? { checked: project.implementers.length, hits: [] }
      : eachImplementer(project, (implementer) => [gap(project, implementer)]),
} satisfies DecisionRule

function gap(project: Project, implementer: Implementer): Said {
  const { supportRate, tolerance } = project.funding
  const difference = missed(project, implementer)
  const facts = {
    actual: fact.money(implementer.financing.support),
    limit: fact.money(shownMoney(exactShareOf(budgetNet(implementer), supportRate))),
    rate: fact.percent(supportRate),
    difference: fact.money(shownMoney(difference)),
  }
  const at = ['financing', 'support']
  if (difference.isZero()) return { at, facts, variant: 'exact' }
  return difference.abs().lte(tolerance)
    ? { at, facts }
    : { at, variant: 'beyond-tolerance', facts: { ...facts, tolerance: fact.money(tolerance) } }
}
