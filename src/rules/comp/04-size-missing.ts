// EECO19 counts micro, small and medium companies; one whose size nobody asked is in none of them.
import { esfIndicators } from '../../law/indicator-acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import { companiesAt } from './companies-at.ts'

export default {
  id: 'COMP-04',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['companies'],
  basis: [esfIndicators],
  missing: 'fires',
  texts: {
    title: { fi: 'Yrityksen koko on tiedettävä', en: 'A company’s size shall be known' },
    message: {
      fi: 'Yrityksen koko puuttuu, joten sitä ei voi laskea tuettuihin pk-yrityksiin (EECO19).',
      en: 'The company’s size is missing, so it cannot be counted among the supported SMEs (EECO19).',
    },
    fix: {
      fi: 'Kysy yritykseltä sen koko ja kirjoita soluun mikro, pieni, keskisuuri, suuri tai julkinen.',
      en: 'Ask the company for its size and write micro, small, medium, large or public into the cell.',
    },
    why: {
      fi: 'Koko on yrityksen oma tieto: omistusyhteydet voivat tehdä pienestä suuren. Tuntematon koko ei ole suuri eikä pieni.',
      en: 'The size is for the company to tell: ties of ownership may make a small one large. An unknown size is neither.',
    },
    example: {
      fi: 'Rivillä on y-tunnus ja nimi, mutta koko on tyhjä.',
      en: 'The row has an id and a name, but no size.',
    },
  },
  check: ({ tables: { companies }, eligible }) => {
    const all = companiesAt(companies, eligible(companies))
    const verdicts = new Verdicts(companies, 'size')
    for (const rows of all.values()) {
      // The size is read from whichever row has one.
      if (rows.some((row) => companies.columns.size.value(row) !== undefined)) continue
      for (const row of rows) verdicts.take(row, verdicts.number({}, ''))
    }
    return { checked: all.size, hits: verdicts.hits() }
  },
} satisfies ImplementerRule<'companies'>
