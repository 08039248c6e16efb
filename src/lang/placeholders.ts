/** What the help calls that which the user gives, where a language has a word of its own for it. */
import type { Lang } from './lang.ts'

export const placeholders: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fi: {
    options: 'valinnat',
    command: 'komento',
    DIR: 'KANSIO',
    FILE: 'TIEDOSTO',
    KIND: 'LAJI',
    DATE: 'PÄIVÄ',
    ID: 'TUNNUS',
    TABLE: 'TAULUKKO',
    QUARTER: 'NELJÄNNES',
    RULE: 'SÄÄNTÖ',
  },
  en: {},
}
