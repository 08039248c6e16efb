// Income is taken off the costs; where it is larger, the claim turns round and support would have to be paid back.
import { fact } from '../../lang/fact.ts'
import { decision, ownReading } from '../../law/acts.ts'
import { plus } from '../../money.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

export default {
  id: 'CLAIM-08',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [
    decision('Tulot (vähennetään kustannuksista)'),
    ownReading('Negatiivinen tuki lasketaan samalla kaavalla, alaspäin sentille'),
  ],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Tulojen ei pidä ylittää kustannuksia',
      en: 'Income should not exceed the costs',
    },
    message: {
      fi: 'Nettokustannukset kauden loppuun mennessä ovat {actual} (kustannukset {costs}, tulot {income}), joten tuki on {support}.',
      en: 'The net costs to the end of the period are {actual} (costs {costs}, income {income}), so the support is {support}.',
    },
    fix: {
      fi: 'Tarkista tulorivien summat ja kuuluvatko ne hankkeelle; jos kuuluvat, sovi rahoittajan kanssa, miten tuki palautetaan.',
      en: 'Check the amounts of the income rows and whether they belong to the project; if so, agree with the authority how support is returned.',
    },
    why: {
      fi: 'Hankkeen tulot pienentävät tukea, eikä maksatushakemuksella tavallisesti haeta negatiivista summaa.',
      en: 'A project’s income reduces its support, and a claim does not usually ask for a negative sum.',
    },
    example: {
      fi: 'Kustannuksia on 1 000 € mutta tuloja 1 500 €: netto on -500 € ja 80 %:n tuki -400 €.',
      en: 'Costs are €1,000 but income €1,500: the net is -€500 and support of 80 % is -€400.',
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ costs: { net, income }, financing: { support } }) => {
      if (net.after >= 0) return undefined
      const costs = plus(net.after, income.after)
      const facts = { actual: fact.money(net.after), costs: fact.money(costs), income: fact.money(income.after) }
      return { at: ['budget', 'income'], facts: { ...facts, support: fact.money(support.after) } }
    }),
} satisfies ClaimRule
