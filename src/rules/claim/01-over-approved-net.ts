// The decision approves so many euros of net costs; what goes beyond them is not a cost of the project.
import { fact } from '../../lang/fact.ts'
import { changeGuidance, decision } from '../../law/acts.ts'
import { minus } from '../../money.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

export default {
  id: 'CLAIM-01',
  severity: 'stop',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [decision('Hyväksytyt nettokustannukset'), changeGuidance],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Maksatusten nettokustannusten on mahduttava hyväksyttyihin',
      en: 'The net costs of all claims shall stay within those approved',
    },
    message: {
      fi: 'Nettokustannuksia on kauden loppuun mennessä {actual}, mutta niitä on hyväksytty {limit}: ylitys {over}.',
      en: 'The net costs to the end of the period are {actual} but {limit} is approved: {over} too much.',
    },
    fix: {
      fi: 'Jätä ylittävät tunnit tai kulut pois maksatuksesta tai hae muutospäätös ennen maksatuksen lähettämistä.',
      en: 'Leave the hours or costs beyond the limit out of the claim, or get a change decision before it is sent.',
    },
    why: {
      fi: 'Rahoittaja ei maksa hyväksyttyjen kustannusten ylitystä, eikä muutos voi tulla voimaan takautuvasti.',
      en: 'The authority pays nothing beyond the approved costs, and a change cannot take effect backwards.',
    },
    example: {
      fi: 'Nettokustannuksia on hyväksytty 140 000 €, mutta kolmessa maksatuksessa niitä on yhteensä 140 250 €.',
      en: 'Net costs of €140,000 are approved but three claims add up to €140,250.',
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ costs: { net } }) => {
      if (net.after <= net.budget) return undefined
      const facts = { actual: fact.money(net.after), limit: fact.money(net.budget) }
      return { at: ['budget'], facts: { ...facts, over: fact.money(minus(net.after, net.budget)) } }
    }),
} satisfies ClaimRule
