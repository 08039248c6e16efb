// Costs are approved row by row; a row that is overrun while the total holds is payable only if the authority accepts the shift.
import { fact } from '../../lang/fact.ts'
import { changeGuidance, decision, ownReading } from '../../law/acts.ts'
import { minus } from '../../money.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

export default {
  id: 'CLAIM-02',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [
    decision('Palkkakustannukset'),
    changeGuidance,
    ownReading('Rivikohtaista ylitysrajaa ei ole löytynyt: ylitys on varoitus'),
  ],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Maksatusten palkkojen on mahduttava hyväksyttyyn palkkariviin',
      en: 'The salaries of all claims shall stay within the approved row',
    },
    message: {
      fi: 'Palkkoja on kauden loppuun mennessä {actual}, mutta niitä on hyväksytty {limit}: ylitys {over}.',
      en: 'The salaries to the end of the period are {actual} but {limit} is approved: {over} too much.',
    },
    fix: {
      fi: 'Kysy rahoittajalta, hyväksyykö se ylityksen, tai hae muutospäätös.',
      en: 'Ask the authority whether it accepts the overrun, or apply for a change decision.',
    },
    why: {
      fi: 'Palkkarivin ylitys kasvattaa myös palkoista laskettavaa prosenttikorvausta.',
      en: 'An overrun salary row makes the flat rate that is a share of it grow as well.',
    },
    example: {
      fi: 'Palkkoja on hyväksytty 100 000 €, mutta kauden jälkeen niitä on haettu 100 012,50 €.',
      en: 'Salaries of €100,000 are approved but €100,012.50 is claimed after the period.',
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ costs: { salaries } }) => {
      if (salaries.after <= salaries.budget) return undefined
      const facts = { actual: fact.money(salaries.after), limit: fact.money(salaries.budget) }
      return {
        at: ['budget', 'salaries'],
        facts: { ...facts, over: fact.money(minus(salaries.after, salaries.budget)) },
      }
    }),
} satisfies ClaimRule
