// Whoever carries the project out is not helped by it: an implementer is no company of its own project.
import { fact } from '../../lang/fact.ts'
import { decision, ownReading } from '../../law/acts.ts'
import { businessIdOf } from '../../read/company/business-id.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'COMP-08',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['companies'],
  basis: [decision('Toteuttajat'), ownReading('Toteuttaja ei ole oman hankkeensa tuettu organisaatio')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Hankkeen toteuttaja ei saa olla sen yritysten joukossa',
      en: 'An implementer of the project shall not be among its companies',
    },
    message: {
      fi: 'Y-tunnus {actual} on hankkeen toteuttajan: {implementer}.',
      en: 'The business id {actual} is that of an implementer: {implementer}.',
    },
    fix: {
      fi: 'Poista rivi. Jos mukana oli toteuttajan tytäryhtiö tai muu organisaatio, kirjoita sen oma y-tunnus.',
      en: 'Delete the row. Where a subsidiary or another organisation took part, write its own business id.',
    },
    why: {
      fi: 'Toteuttaja saa hankkeesta rahoituksen, ei palvelua; laskettuna se olisi tulos itsestään.',
      en: 'An implementer gets the project’s funding, not its service; counted it would be a result of itself.',
    },
    example: {
      fi: 'Kaupungin yritysluettelossa on Etelä-Savon Koulutus Oy, 2249317-6.',
      en: 'The town’s list of companies has Etelä-Savon Koulutus Oy, 2249317-6.',
    },
  },
  check: ({ tables: { companies }, project, eligible }) => {
    const names = new Map(project.implementers.map(({ businessId, name }) => [businessId ?? '', name]))
    return eachValue(companies, 'businessId', {
      where: eligible(companies),
      judge: (typed) => {
        const name = names.get(businessIdOf(typed) ?? typed)
        return name === undefined ? undefined : { facts: { implementer: fact.text(name) } }
      },
    })
  },
} satisfies ImplementerRule<'companies'>
