// Leave and sickness are already inside the unit cost, so an absence is not an hour of its own.
import { fact } from '../../lang/fact.ts'
import { effectiveHours, ownReading } from '../../law/acts.ts'
import { hoursKinds } from '../../read/tables/hours.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'TIME-08',
  severity: 'info',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [effectiveHours, ownReading('Poissaolo sisältyy tuntitaksaan, eikä se ole tunti myöskään ESR+-hankkeessa')],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Poissaolo ei ole maksettava tunti',
      en: 'An absence shall not be claimed as hours',
    },
    message: {
      fi: 'Laji on ”{actual}”: poissaolo sisältyy tuntitaksaan, eikä sitä makseta tunteina.',
      en: 'The kind is “{actual}”: an absence is inside the unit cost and is not paid as hours.',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä. Jos päivä oli työtä, muuta lajiksi ”työ” tai tyhjennä solu.',
      en: 'Nothing needs to be done. If the day was work, change the kind to “work” or clear the cell.',
    },
    why: {
      fi: 'Tuntitaksa on vuoden palkka jaettuna 1 720 tunnilla, joten lomat ja muut poissaolot on jo maksettu siinä.',
      en: 'The unit cost is a year’s pay divided by 1,720 hours, so leave and other absences are already paid in it.',
    },
    example: {
      fi: 'Rivin laji on ”loma” ja tunnit 7,25: rivi näkyy kirjanpidossa, mutta siitä ei makseta.',
      en: 'The row’s kind is “leave” and its hours are 7.25: it stays in the records but is not paid.',
    },
  },
  check: ({ tables: { hours } }) =>
    eachValue(hours, 'kind', {
      judge: (kind) => {
        if (kind === 'work') return undefined
        const word = fact.word(kind, hoursKinds[kind])
        return { actual: word, facts: { kind: word } }
      },
    }),
} satisfies ImplementerRule<'hours'>
