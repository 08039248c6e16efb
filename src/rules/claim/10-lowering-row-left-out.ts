// A row that is left out usually costs the claimant; a correction or an income that is left out costs the authority, and that comes back.
import { fact } from '../../lang/fact.ts'
import { decision, ownReading } from '../../law/acts.ts'
import { eachClaim } from '../each-implementer.ts'
import type { ClaimRule } from '../rule.ts'

const fix = {
  fi: 'Korjaa nämä rivit ennen lähettämistä.',
  en: 'Correct these rows before sending.',
}

export default {
  id: 'CLAIM-10',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours', 'costs'],
  basis: [
    decision('Tulot (vähennetään kustannuksista)'),
    ownReading('Pois jätetty vähennys suurentaa hakemusta, joten siitä kerrotaan erikseen'),
  ],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Maksatusta pienentävää riviä ei saa jättää pois',
      en: 'A row that lowers the claim shall not be left out',
    },
    message: {
      fi: 'Pois jätettyjä korjaus- ja tulorivejä on {rows}: korjattuina ne pienentäisivät nettokustannuksia {amount}. Hakemus voi olla liian suuri.',
      en: 'Corrections and income left out: {rows}. Once corrected, they would lower the net costs by {amount}. The claim may be too large.',
    },
    fix,
    why: {
      fi: 'Kun negatiivinen tunti- tai kustannusrivi tai tulorivi jää pois, tukea haetaan liikaa ja se on palautettava.',
      en: 'Where negative hours or costs or an income are left out, too much support is claimed, and it has to be returned.',
    },
    example: {
      fi: 'Rivi -7,50 h jäi pois, koska sillä ei ole korjattavaa: hakemuksessa on 7,50 h liikaa.',
      en: 'A row of -7.50 h was left out, for there is nothing that it corrects: the claim holds 7.50 h too many.',
    },
  },
  variants: {
    partly: {
      message: {
        fi: 'Pois jätettyjä korjaus- ja tulorivejä on {rows}: korjattuina ne pienentäisivät nettokustannuksia vähintään {amount}, ja lisäksi rivit, joiden vaikutusta ei voi laskea ({unknown}). Hakemus voi olla liian suuri.',
        en: 'Corrections and income left out: {rows}. Once corrected, they would lower the net costs by at least {amount}, and more by those whose effect cannot be computed ({unknown}). The claim may be too large.',
      },
      fix,
    },
    unknown: {
      message: {
        fi: 'Pois jätettyjä korjaus- ja tulorivejä on {rows}: korjattuina ne pienentäisivät nettokustannuksia, mutta määrää ei voi laskea. Hakemus voi olla liian suuri.',
        en: 'Corrections and income left out: {rows}. Once corrected, they would lower the net costs, by how much cannot be computed. The claim may be too large.',
      },
      fix,
    },
  },
  check: (scene) =>
    eachClaim(scene, ({ leftOut: { rows, lowers, unknown } }) => {
      if (rows === 0) return undefined
      if (unknown === rows) return { at: [], facts: { rows: fact.count(rows) }, variant: 'unknown' }
      const facts = { rows: fact.count(rows), amount: fact.money(lowers) }
      return unknown === 0
        ? { at: [], facts }
        : { at: [], facts: { ...facts, unknown: fact.count(unknown) }, variant: 'partly' }
    }),
} satisfies ClaimRule
