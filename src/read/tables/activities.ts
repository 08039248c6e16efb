/** What a project or programme has done, to be counted and shown: one row an activity, or one a kind of them with their number. */
import { approximateCountCell } from '../cells/approximate-count.ts'
import { text } from '../cells/text.ts'
import { timeCell } from '../cells/time.ts'
import { column, type TableDefinition } from './definition.ts'

export const activitiesTable = {
  id: 'activities',
  name: { fi: 'toimet', en: 'activities' },
  help: {
    fi: 'Toimet lukuina: rivi tapahtumaa, julkaisua tai muuta toimea kohti, tai rivi lajia kohti',
    en: 'Activities in figures: a row an event, publication or other activity, or a row a kind',
  },
  columns: {
    date: column({ fi: 'päivä', en: 'date' }, timeCell, {
      fi: 'Milloin toimi oli; monesta ensimmäinen',
      en: 'When it was; of several the first',
    }),
    kind: column(
      { fi: 'laji', en: 'kind' },
      text,
      { fi: 'Millaista toimintaa, esim. työpaja, uutiskirje', en: 'What sort, such as workshop, newsletter' },
      { required: true },
    ),
    title: column({ fi: 'otsikko', en: 'title' }, text, {
      fi: 'Mitä se oli; luvun alla niin kuin se tähän kirjoitetaan',
      en: 'What it was; shown under the number as it is written here',
    }),
    theme: column({ fi: 'teema', en: 'theme' }, text, {
      fi: 'Mihin kokonaisuuteen se kuuluu',
      en: 'Which whole it belongs to',
    }),
    count: column({ fi: 'määrä', en: 'count' }, approximateCountCell, {
      fi: 'Kuinka monta niitä oli; tyhjä tarkoittaa yhtä',
      en: 'How many there were; empty means one',
    }),
    participants: column({ fi: 'osallistujia', en: 'participants' }, approximateCountCell, {
      fi: 'Kuinka monta osallistui; tyhjä tarkoittaa, ettei sitä tiedetä',
      en: 'How many took part; empty means that it is not known',
    }),
    towns: column({ fi: 'kaupunkeja', en: 'towns' }, approximateCountCell, {
      fi: 'Kuinka monta kaupunkia oli mukana; tyhjä tarkoittaa, ettei sitä tiedetä',
      en: 'How many towns took part; empty means that it is not known',
    }),
    workPackage: column({ fi: 'työpaketti', en: 'workPackage' }, text, {
      fi: 'Työpaketin tunnus, esim. TP1',
      en: 'Id of the work package, such as TP1',
    }),
  },
} as const satisfies TableDefinition
