// No day has more than 24 hours, so such a day is not a record of work that was done.
import { fact } from '../../lang/fact.ts'
import { hoursInDay, hoursInDayBasis } from '../../law/daily-hours.ts'
import { personFact } from '../person-fact.ts'
import type { ImplementerRule } from '../rule.ts'
import { longDays } from './long-days.ts'

export default {
  id: 'TIME-04',
  severity: 'error',
  stage: 'day',
  scope: 'implementer',
  reads: ['hours'],
  basis: [hoursInDayBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilön päivässä saa olla enintään 24 tuntia',
      en: 'A person’s day shall hold at most 24 hours',
    },
    message: {
      fi: 'Päivä {day}: henkilölle {person} on kirjattu {actual}, enemmän kuin {limit}.',
      en: '{day}: {person} has {actual}, more than {limit}.',
    },
    fix: {
      fi: 'Etsi päivän riveistä väärä tuntimäärä tai päivä (usein pilkku puuttuu: 725 eikä 7,25) ja korjaa se.',
      en: 'Find the wrong number of hours or the wrong day among the day’s rows (often a comma is missing: 725 for 7,25) and correct it.',
    },
    why: {
      fi: 'Vuorokaudessa on 24 tuntia. Mikä päivän riveistä on väärin, sitä ei arvata: mitään niistä ei makseta ennen korjausta.',
      en: 'A day has 24 hours. Which of its rows is wrong is not guessed: none is paid before it is mended.',
    },
    example: {
      fi: 'Henkilölle E1 on kirjattu samalle päivälle 17,25 h ja 7,50 h, yhteensä 24,75 h.',
      en: 'E1 has 17.25 h and 7.50 h on the same day, 24.75 h together.',
    },
  },
  check: ({ tables: { hours }, eligible }) => {
    const { checked, days } = longDays(hours, eligible(hours), hoursInDay)
    const hits = days.map(({ person, day, hours: actual, rows }) => ({
      spots: [{ table: hours, rows, column: 'hours' }],
      facts: {
        person: personFact(hours, person),
        day: fact.day(day),
        actual: fact.hours(actual),
        limit: fact.hours(hoursInDay),
      },
    }))
    return { checked, hits }
  },
} satisfies ImplementerRule<'hours'>
