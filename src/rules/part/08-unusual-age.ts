// An age that a participant hardly has is most often a birth date typed wrongly, and three indicators rest on it.
import { fullYears } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { oldestUsual, usualAgesBasis, youngestUsual } from '../../law/participant-ages.ts'
import { traitsOf } from '../../read/person/traits.ts'
import { eachRow, together } from '../each-row.ts'
import type { ImplementerRule, Verdict } from '../rule.ts'

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
    unborn: {
      message: {
        fi: 'Osallistuja on syntynyt vasta aloituspäivän jälkeen.',
        en: 'The participant was born after the day of the start.',
      },
      fix: {
        fi: 'Näin ei voi olla: korjaa syntymäaika, henkilötunnus tai aloituspäivä. Muuten henkilö on alle 18-vuotiaiden luvussa.',
        en: 'This cannot be: correct the birth date, the identity code or the start. Otherwise the person counts among those under 18.',
      },
    },
  },
  check: ({ tables: { participants }, eligible }) => {
    const { start, personalId, birthDate } = participants.columns
    const where = eligible(participants)
    const judge = (row: number): Verdict | undefined | null => {
      const [born, first] = [traitsOf(participants, row).birthDate, start.value(row)]
      if (born === undefined || first === undefined) return null
      // The limit is told, the age never.
      if (born > first) return { variant: 'unborn' }
      const age = fullYears(born, first)
      if (age < youngestUsual) return { variant: 'young', facts: { limit: fact.count(youngestUsual) } }
      return age > oldestUsual ? { variant: 'old', facts: { limit: fact.count(oldestUsual) } } : undefined
    }
    const isTyped = (row: number): boolean => birthDate.value(row) !== undefined
    return together(
      eachRow(participants, { at: 'birthDate', where, judge: (row) => (isTyped(row) ? judge(row) : null) }),
      eachRow(participants, {
        at: 'personalId',
        where,
        judge: (row) => (isTyped(row) || personalId.value(row) === undefined ? null : judge(row)),
      }),
    )
  },
} satisfies ImplementerRule<'participants'>
