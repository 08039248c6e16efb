// Nobody takes part before being born: one of the two days is another's, and the age indicators would rest on it.
import { ownReading } from '../../law/acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { eachBirth } from './each-birth.ts'

export default {
  id: 'PART-19',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [ownReading('Osallistuja on syntynyt ennen aloituspäivää')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujan on oltava syntynyt ennen aloituspäivää',
      en: 'A participant shall be born before the start',
    },
    message: {
      fi: 'Osallistuja on syntynyt vasta aloituspäivänä tai sen jälkeen.',
      en: 'The participant was born on the day of the start or after it.',
    },
    fix: {
      fi: 'Tarkista syntymäaika tai henkilötunnus ja aloituspäivä, ja korjaa väärä Excelissä.',
      en: 'Check the birth date or the identity code and the start, and correct the wrong one in Excel.',
    },
    why: {
      fi: 'Osallistuja laskettaisiin alle 18-vuotiaiden lukuun (EECO06), vaikka hänen ikäänsä ei tiedetä.',
      en: 'The participant would count among those under 18 (EECO06) although the age is not known.',
    },
    example: {
      fi: 'Sarakkeeseen syntymäaika on kopioitu aloituspäivä.',
      en: 'The start was copied into the column of the birth date.',
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    // Neither day is told: one of them is a birth date.
    eachBirth(participants, eligible(participants), (born, start) => (born >= start ? {} : undefined)),
} satisfies ImplementerRule<'participants'>
