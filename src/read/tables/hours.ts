/** Working time: one row a person, day and piece of work. */
import { choice } from '../cells/choice.ts'
import { dayCell } from '../cells/day.ts'
import { hoursCell } from '../cells/hours.ts'
import { text } from '../cells/text.ts'
import { column, type TableDefinition } from './definition.ts'

export const hoursKinds = {
  work: { fi: 'työ', en: 'work' },
  leave: { fi: 'loma', en: 'leave' },
  sickness: { fi: 'sairaus', en: 'sickness' },
  otherAbsence: { fi: 'muu poissaolo', en: 'other absence' },
} as const

export const hoursTable = {
  id: 'hours',
  name: { fi: 'tyoaika', en: 'hours' },
  help: {
    fi: 'Työaikakirjanpito: rivi henkilöä, päivää ja työtä kohti',
    en: 'Working-time records: a row a person, day and piece of work',
  },
  columns: {
    person: column(
      { fi: 'henkilö', en: 'person' },
      text,
      { fi: 'Henkilön tunnus päätöksen henkilöluettelosta', en: 'The person’s id in the decision’s staff list' },
      { required: true },
    ),
    date: column(
      { fi: 'päivä', en: 'date' },
      dayCell,
      { fi: 'Päivä, jona työ tehtiin', en: 'The day on which the work was done' },
      { required: true },
    ),
    hours: column(
      { fi: 'tunnit', en: 'hours' },
      hoursCell,
      { fi: 'Tehdyt tunnit', en: 'Hours worked' },
      { required: true },
    ),
    workPackage: column({ fi: 'työpaketti', en: 'workPackage' }, text, {
      fi: 'Työpaketin tunnus, esim. TP1',
      en: 'Id of the work package, such as TP1',
    }),
    task: column({ fi: 'tehtävä', en: 'task' }, text, {
      fi: 'Tehtävä, jos henkilöllä on päätöksessä monta',
      en: 'The task, where the decision gives the person several',
    }),
    description: column({ fi: 'kuvaus', en: 'description' }, text, { fi: 'Mitä tehtiin', en: 'What was done' }),
    kind: column({ fi: 'laji', en: 'kind' }, choice(hoursKinds), {
      fi: 'Tyhjä tarkoittaa työtä',
      en: 'Empty means work',
    }),
    approved: column({ fi: 'hyväksytty', en: 'approved' }, dayCell, {
      fi: 'Päivä, jona esihenkilö hyväksyi tunnit; ilman sitä riviä ei makseta',
      en: 'The day on which the hours were approved; without it the row is not paid',
    }),
    approver: column({ fi: 'hyväksyjä', en: 'approver' }, text, { fi: 'Hyväksyjän tunnus', en: 'Id of the approver' }),
  },
} as const satisfies TableDefinition
