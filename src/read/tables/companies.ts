/** Companies and other organisations that took part: one row a participation. */
import { choice } from '../cells/choice.ts'
import { dayCell } from '../cells/day.ts'
import { idListCell } from '../cells/id-list.ts'
import { moneyCell } from '../cells/money.ts'
import { text } from '../cells/text.ts'
import { column, type TableDefinition } from './definition.ts'

export const companySizes = {
  micro: { fi: 'mikro', en: 'micro' },
  small: { fi: 'pieni', en: 'small' },
  medium: { fi: 'keskisuuri', en: 'medium' },
  large: { fi: 'suuri', en: 'large' },
  public: { fi: 'julkinen', en: 'public' },
} as const
export type CompanySize = keyof typeof companySizes

export const companiesTable = {
  id: 'companies',
  name: { fi: 'yritykset', en: 'companies' },
  help: {
    fi: 'Yritykset ja muut organisaatiot: rivi osallistumista kohti',
    en: 'Companies and other organisations: a row a participation',
  },
  isWatched: true,
  columns: {
    businessId: column(
      { fi: 'y-tunnus', en: 'businessId' },
      text,
      { fi: 'Y-tunnus, esim. 2472908-2', en: 'Business id, such as 2472908-2' },
      { required: true },
    ),
    name: column({ fi: 'nimi', en: 'name' }, text, { fi: 'Yrityksen nimi', en: 'Name of the company' }),
    size: column({ fi: 'koko', en: 'size' }, choice(companySizes), {
      fi: 'Pk-yritys on mikro, pieni tai keskisuuri; oppilaitos tai kunta on julkinen',
      en: 'An SME is micro, small or medium; a school or a municipality is public',
    }),
    municipality: column({ fi: 'kunta', en: 'municipality' }, text, { fi: 'Kotipaikka', en: 'Municipality' }),
    start: column(
      { fi: 'aloituspäivä', en: 'start' },
      dayCell,
      { fi: 'Päivä, jona yritys tuli mukaan', en: 'The day on which the company joined' },
      { required: true },
    ),
    workPackages: column({ fi: 'työpaketti', en: 'workPackages' }, idListCell, {
      fi: 'Työpaketit, esim. TP1, TP2',
      en: 'Work packages, such as TP1, TP2',
    }),
    aid: column({ fi: 'de minimis', en: 'aid' }, moneyCell, {
      fi: 'Hankkeen antama de minimis -tuki euroina',
      en: 'De minimis aid given by the project, in euros',
    }),
    aidDate: column({ fi: 'tuen päivä', en: 'aidDate' }, dayCell, {
      fi: 'Päivä, jona tuki myönnettiin',
      en: 'The day on which the aid was granted',
    }),
    earlierAid: column({ fi: 'aiempi de minimis', en: 'earlierAid' }, moneyCell, {
      fi: 'Yrityksen ilmoittama muu de minimis -tuki kolmelta vuodelta; 0, jos ei ole',
      en: 'Other de minimis aid of three years as declared by the company; 0 where there is none',
    }),
  },
} as const satisfies TableDefinition
