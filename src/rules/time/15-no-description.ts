// Time records say what was done; without it nobody can see afterwards that the hours belonged to the project.
import { timeRecords } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'
import { payableWork } from './hours-table.ts'

const LETTER = /\p{L}/u

const fix = {
  fi: 'Kirjoita Kuvaus-sarakkeeseen muutamalla sanalla, mitä tehtiin.',
  en: 'Write into the description column in a few words what was done.',
}

export default {
  id: 'TIME-15',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [timeRecords],
  missing: 'fires',
  texts: {
    title: { fi: 'Tehty työ on kuvattava', en: 'The work done shall be described' },
    message: { fi: 'Kuvaus puuttuu.', en: 'The description is missing.' },
    fix,
    why: {
      fi: 'Kuvauksesta tarkastaja näkee, että tunnit ovat hankkeen työtä.',
      en: 'The description lets an auditor see that the hours are work for the project.',
    },
    example: {
      fi: 'Tunnit 7,25 on kirjattu, mutta Kuvaus-solu on tyhjä.',
      en: '7.25 hours are recorded but the description cell is empty.',
    },
  },
  variants: {
    'no-words': {
      message: { fi: 'Kuvaus ”{actual}” ei kerro työstä mitään.', en: 'The description “{actual}” says nothing.' },
      fix,
    },
  },
  check: ({ tables: { hours }, eligible }) =>
    eachValue(hours, 'description', {
      // A row that was cut short has no description either; FILE-04 has told of it.
      where: payableWork(hours, eligible(hours)),
      judge: (text) => (LETTER.test(text) ? undefined : { variant: 'no-words' }),
      empty: () => ({}),
    }),
} satisfies ImplementerRule<'hours'>
