/** Who is who: only for recognising one person in two places; nothing of it is ever written out. */
import { text } from '../cells/text.ts'
import { column, type TableDefinition } from './definition.ts'

export const staffTable = {
  id: 'staff',
  name: { fi: 'henkilosto', en: 'staff' },
  help: {
    fi: 'Henkilöstö: tunnus ja henkilötunnus, vain saman henkilön tunnistamiseen',
    en: 'Staff: id and personal identity code, only to recognise the same person',
  },
  isOfPeople: true,
  columns: {
    person: column(
      { fi: 'henkilö', en: 'person' },
      text,
      { fi: 'Henkilön tunnus päätöksen henkilöluettelosta', en: 'The person’s id in the decision’s staff list' },
      { required: true },
    ),
    personalId: column(
      { fi: 'henkilötunnus', en: 'personalId' },
      text,
      { fi: 'Henkilötunnus; ei koskaan tulosteissa', en: 'Personal identity code; never in any output' },
      { required: true, personal: true },
    ),
  },
} as const satisfies TableDefinition
