/** What is said of a file whose header is nowhere to be found, or stands below rows of the table. */
import type { Variant } from '../rule.ts'

export const headerNotOnTop = {
  'no-header': {
    message: {
      fi: 'Otsikkoriviä ei löydy {limit} ensimmäiseltä riviltä. Pakolliset otsikot ovat {header}.',
      en: 'There is no header among the first {limit} rows. The required headers are {header}.',
    },
    fix: {
      fi: 'Kirjoita otsikot omiin soluihinsa tietojen yläpuolelle ja tallenna tiedosto muodossa CSV UTF-8.',
      en: 'Write the headers into cells of their own above the rows and save the file as CSV UTF-8.',
    },
  },
  'no-header-in-workbook': {
    message: {
      fi: 'Miltään työkirjan välilehdeltä ({sheets}) ei löydy otsikkoriviä {limit} ensimmäiseltä riviltä. Pakolliset otsikot ovat {header}.',
      en: 'No sheet of the workbook ({sheets}) has a header among its first {limit} rows. The required headers are {header}.',
    },
    fix: {
      fi: 'Kirjoita otsikot omiin soluihinsa tietojen yläpuolelle ja tallenna työkirja.',
      en: 'Write the headers into cells of their own above the rows and save the workbook.',
    },
  },
  'rows-above-header': {
    message: {
      fi: 'Otsikkorivin yläpuolella on taulukon rivejä ({count}), jotka jäisivät lukematta.',
      en: 'Rows of the table ({count}) stand above the header and would not be read.',
    },
    fix: {
      fi: 'Siirrä otsikkorivi taulukon ensimmäiseksi riviksi; lajittelu on voinut siirtää sen rivien sekaan.',
      en: 'Move the header to the top of the table; sorting may have put it among the rows.',
    },
  },
} satisfies Readonly<Record<string, Variant>>
