/** The decision's cost rows in its own words, for a message. */
import type { Text } from '../../lang/lang.ts'
import type { CostRow } from '../../project/project.ts'

export const costRowWords: Readonly<Record<CostRow, Text>> = {
  salaries: { fi: 'Palkkakustannukset', en: 'Salaries' },
  travel: { fi: 'Matkakustannukset', en: 'Travel' },
  other: { fi: 'Muut kustannukset', en: 'Other costs' },
  services: { fi: 'Ostopalvelut', en: 'Purchased services' },
  flatRate: { fi: 'Prosenttikorvaus', en: 'Flat rate' },
  income: { fi: 'Tulot', en: 'Income' },
  lumpSum: { fi: 'Kertakorvaus', en: 'Lump sum' },
}
