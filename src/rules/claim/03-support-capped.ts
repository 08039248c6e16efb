// Support is a share of the costs but never more than the euros granted: from there on the implementer pays alone.
import { fact } from '../../lang/fact.ts'
import { decision, supportDecree } from '../../law/acts.ts'
import { floorShareOf, minus } from '../../money.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

export default {
  id: 'CLAIM-03',
  severity: 'info',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [decision('Myönnetty EU- ja valtion rahoitus'), supportDecree],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Tuki saa olla enintään myönnetyn suuruinen',
      en: 'The support shall not exceed what was granted',
    },
    message: {
      fi: '{rate} nettokustannuksista olisi kauden loppuun mennessä {actual}, mutta tukea on myönnetty {limit}: {over} jää omalla rahoituksella maksettavaksi.',
      en: '{rate} of the net costs to the end of the period would be {actual} but {limit} was granted: {over} is left to own financing.',
    },
    fix: {
      fi: 'Ei vaadi toimia; varaudu siihen, että tukea ei enää kerry.',
      en: 'Nothing to do; expect no further support.',
    },
    why: {
      fi: 'Päätös myöntää tuen euroina, ja prosentti pätee vain niiden sisällä.',
      en: 'The decision grants the support in euros, and the percentage holds only within them.',
    },
    example: {
      fi: 'Tukea on myönnetty 112 000 €; 80 % kertyneistä kustannuksista olisi 112 400 €, joten 400 € jää omarahoitukseen.',
      en: 'Support of €112,000 was granted; 80 % of the costs so far would be €112,400, so €400 is left to own financing.',
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ costs: { net }, financing: { support } }) => {
      const { supportRate } = scene.project.funding
      const earned = floorShareOf(net.after, supportRate)
      if (earned <= support.budget) return undefined
      const facts = { actual: fact.money(earned), limit: fact.money(support.budget), rate: fact.percent(supportRate) }
      return { at: ['financing', 'support'], facts: { ...facts, over: fact.money(minus(earned, support.budget)) } }
    }),
} satisfies ClaimRule
