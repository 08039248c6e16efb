/** The ledger extract: costs, income and external financing received. */
import { choice } from '../cells/choice.ts'
import { dayCell } from '../cells/day.ts'
import { moneyCell } from '../cells/money.ts'
import { text } from '../cells/text.ts'
import { column, type TableDefinition } from './definition.ts'

export const costCategories = {
  salaries: { fi: 'palkat', en: 'salaries' },
  travel: { fi: 'matkat', en: 'travel' },
  other: { fi: 'muut', en: 'other' },
  services: { fi: 'ostopalvelut', en: 'services' },
  income: { fi: 'tulot', en: 'income' },
  externalMunicipal: { fi: 'ulkoinen kunta', en: 'external municipal' },
  externalOtherPublic: { fi: 'ulkoinen muu julkinen', en: 'external other public' },
  externalPrivate: { fi: 'ulkoinen yksityinen', en: 'external private' },
} as const
export type CostCategory = keyof typeof costCategories

export const costsTable = {
  id: 'costs',
  name: { fi: 'kustannukset', en: 'costs' },
  help: {
    fi: 'Kirjanpidon ote: kustannukset, tulot ja saatu ulkoinen rahoitus',
    en: 'Ledger extract: costs, income and external financing received',
  },
  columns: {
    voucher: column(
      { fi: 'tosite', en: 'voucher' },
      text,
      { fi: 'Tositteen numero', en: 'Voucher number' },
      { required: true },
    ),
    date: column(
      { fi: 'päivä', en: 'date' },
      dayCell,
      { fi: 'Kirjauspäivä', en: 'Day of the entry' },
      { required: true },
    ),
    account: column({ fi: 'tili', en: 'account' }, text, { fi: 'Kirjanpidon tili', en: 'Ledger account' }),
    category: column(
      { fi: 'kustannuslaji', en: 'category' },
      choice(costCategories),
      { fi: 'Päätöksen kustannuslaji', en: 'Cost category of the decision' },
      { required: true },
    ),
    description: column({ fi: 'selite', en: 'description' }, text, {
      fi: 'Kirjauksen selite',
      en: 'What the entry is for',
    }),
    amount: column(
      { fi: 'summa', en: 'amount' },
      moneyCell,
      { fi: 'Euroja; kustannus ja tulo kumpikin plusmerkkisenä', en: 'Euros; a cost and an income both positive' },
      { required: true },
    ),
    person: column({ fi: 'henkilö', en: 'person' }, text, {
      fi: 'Palkkarivin henkilö',
      en: 'The person of a salary row',
    }),
  },
} as const satisfies TableDefinition
