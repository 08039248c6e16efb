// Time records follow the work from day to day; two weeks of equal days look filled in at once.
import { fact } from '../../lang/fact.ts'
import { timeRecords } from '../../law/acts.ts'
import { repeatedDays as limit, repeatedDaysBasis } from '../../law/repeated-days.ts'
import { personFact } from '../person-fact.ts'
import type { ImplementerRule } from '../rule.ts'
import { payableWork } from './hours-table.ts'
import { repeatedDays } from './repeated-days.ts'

export default {
  id: 'TIME-16',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['hours'],
  basis: [repeatedDaysBasis, timeRecords],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Peräkkäisiä työpäiviä ei saa täyttää samoilla tunneilla ja samalla kuvauksella',
      en: 'Working days in a row shall not be filled with the same hours and the same description',
    },
    message: {
      fi: 'Henkilöllä {person} on {actual} peräkkäistä työpäivää ({from}–{to}), joilla on samat tunnit ({hours}) ja sama kuvaus; {limit} tai useampi näyttää kopioidulta.',
      en: '{person} has {actual} working days in a row ({from} to {to}) with the same hours ({hours}) and the same description; {limit} or more look copied.',
    },
    fix: {
      fi: 'Tarkista, että tunnit ovat päivittäin oikein, ja kerro kuvauksessa, mitä minäkin päivänä tehtiin.',
      en: 'Check that the hours are right day by day, and say in the description what was done on each.',
    },
    why: {
      fi: 'Työaikakirjanpito tehdään päivittäin; kopioidut rivit heikentävät sen luotettavuutta tarkastuksessa.',
      en: 'Time records are kept day by day; copied rows weaken them in an audit.',
    },
    example: {
      fi: 'Kahdentoista työpäivän ajan kuvaus on ”Asiakasohjaus” ja tunnit 6,75.',
      en: 'For twelve working days the description is “Client guidance” and the hours are 6.75.',
    },
  },
  check: ({ tables: { hours }, eligible }) => {
    const { checked, runs } = repeatedDays(hours, payableWork(hours, eligible(hours)), limit)
    const hits = runs.map(({ person, from, to, days, hours: sameHours, rows }) => ({
      spots: [{ table: hours, rows, column: 'description' }],
      facts: {
        person: personFact(hours, person),
        actual: fact.count(days),
        from: fact.day(from),
        to: fact.day(to),
        hours: fact.hours(sameHours),
        limit: fact.count(limit),
      },
    }))
    return { checked, hits }
  },
} satisfies ImplementerRule<'hours'>
