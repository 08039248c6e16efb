// Hours are recorded once they are worked; a day after the as-of day has not been worked yet.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'TIME-10',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('Tekemätöntä työtä ei makseta')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Työpäivä ei saa olla tulevaisuudessa', en: 'A working day shall not lie in the future' },
    message: {
      fi: 'Tunteja on kirjattu tulevaisuuteen (tarkastelupäivä {limit}): {actual}.',
      en: 'Hours are recorded for days still to come (as of {limit}): {actual}.',
    },
    fix: {
      fi: 'Korjaa päivä, tai kirjaa tunnit vasta, kun työ on tehty.',
      en: 'Correct the day, or record the hours once the work is done.',
    },
    why: {
      fi: 'Maksetaan vain tehdystä työstä; suunniteltu tunti ei ole työaikakirjanpitoa.',
      en: 'Only work that was done is paid; a planned hour is not a time record.',
    },
    example: {
      fi: 'Tarkastelupäivä on 15.3.2027, mutta rivin päivä on 15.4.2027.',
      en: 'The check is as of 2027-03-15 but the row says 2027-04-15.',
    },
  },
  check: ({ tables: { hours }, asOf }) =>
    eachValue(hours, 'date', {
      where: workRows(hours),
      judge: (date) => (date > asOf ? { actual: fact.day(date), facts: { limit: fact.day(asOf) } } : undefined),
    }),
} satisfies ImplementerRule<'hours'>
