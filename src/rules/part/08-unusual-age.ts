// An age that a participant hardly has is most often a birth date typed wrongly, and three indicators rest on it.
import { fullYears } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { oldestUsual, usualAgesBasis, youngestUsual } from '../../law/participant-ages.ts'
import type { ImplementerRule } from '../rule.ts'
import { eachBirth } from './each-birth.ts'

const fix = {
  fi: 'Tarkista syntymäaika tai henkilötunnus ja aloituspäivä; jos ne ovat oikein, mitään ei tarvitse tehdä.',
  en: 'Check the birth date or the identity code and the start; where they are right, nothing has to be done.',
}
const young = {
  message: {
    fi: 'Osallistuja on aloittaessaan alle {limit} vuotta.',
    en: 'The participant is under {limit} at the start.',
  },
  fix,
}

export default {
  id: 'PART-08',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [usualAgesBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujan on oltava aloittaessaan tavallisesti 15–74-vuotias',
      en: 'A participant shall usually be 15 to 74 years old at the start',
    },
    ...young,
    why: {
      fi: 'Ikä ratkaisee indikaattorit EECO06, EECO07 ja EECO08. Harvinainen ikä on useimmiten kirjoitusvirhe.',
      en: 'The age decides EECO06, EECO07 and EECO08. A rare age is most often a typing mistake.',
    },
    example: {
      fi: 'Syntymäaikaan on kirjoitettu aloituspäivän vuosi.',
      en: 'The birth date has the year of the start.',
    },
  },
  variants: {
    young,
    old: {
      message: {
        fi: 'Osallistuja on aloittaessaan yli {limit} vuotta.',
        en: 'The participant is over {limit} at the start.',
      },
      fix,
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachBirth(participants, eligible(participants), (born, start) => {
      // PART-19 tells of those who were not born yet. The limit is told, the age never.
      if (born >= start) return undefined
      const age = fullYears(born, start)
      if (age < youngestUsual) return { variant: 'young', facts: { limit: fact.count(youngestUsual) } }
      return age > oldestUsual ? { variant: 'old', facts: { limit: fact.count(oldestUsual) } } : undefined
    }),
} satisfies ImplementerRule<'participants'>
