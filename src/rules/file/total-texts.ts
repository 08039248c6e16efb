/** What is said of total rows and of sums that were expected. */
import type { FileRule } from '../rule.ts'

const nothing = { fi: 'Mitään ei tarvitse tehdä.', en: 'Nothing has to be done.' }

export const totalTexts: Pick<FileRule, 'texts' | 'variants'> = {
  texts: {
    title: {
      fi: 'Summarivin on oltava luettujen rivien summa',
      en: 'A total row shall be the sum of the rows that were read',
    },
    message: {
      fi: 'Viimeinen rivi ”{label}” on summarivi, eikä sitä luettu tietoriviksi. Sen {header} {actual} on sama kuin luettujen rivien summa.',
      en: 'The last row “{label}” is a total and was not read as data. Its {header}, {actual}, equals the sum of the rows read.',
    },
    fix: nothing,
    why: {
      fi: 'Jos tiedoston oma summa poikkeaa luettujen rivien summasta, rivejä puuttuu tai jokin on luettu toisin kuin oli tarkoitus.',
      en: 'Where the file’s own sum differs from that of the rows read, rows are missing or something was read otherwise than meant.',
    },
    example: {
      fi: 'Viimeisellä rivillä lukee ”Yhteensä” ja 412,50, mutta rivien tunnit ovat yhteensä 405,00.',
      en: 'The last row says “Total” and 412.50, but the rows come to 405.00 hours.',
    },
  },
  variants: {
    wordless: {
      message: {
        fi: 'Viimeisellä rivillä on vain rivien summa, eikä sitä luettu tietoriviksi: {header} {actual}.',
        en: 'The last row holds only the sum of the rows and was not read as data: {header} {actual}.',
      },
      fix: nothing,
    },
    'with-skipped': {
      message: {
        fi: 'Viimeinen rivi ”{label}” on summarivi. Sen {header} {actual} on luettujen rivien summa {limit} ja ehdoilla pois jätettyjen rivien summa {skipped} yhteensä.',
        en: 'The last row “{label}” is a total. Its {header}, {actual}, is the rows read, {limit}, and those left out by conditions, {skipped}, together.',
      },
      fix: nothing,
    },
    differs: {
      severity: 'warning',
      message: {
        fi: 'Viimeisen rivin ”{label}” {header} on {actual}, mutta luettujen rivien summa on {limit}.',
        en: 'The last row “{label}” says {actual} ({header}), but the rows read come to {limit}.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko rivejä ja ulottuuko summan kaava kaikkiin riveihin. Sentin tai sadasosatunnin ero voi syntyä siitä, että Excel tallensi luvut pyöristettyinä.',
        en: 'Check whether rows are missing and whether the formula of the sum covers them all. A cent or a hundredth of an hour may come from figures that Excel saved rounded.',
      },
    },
    unreadable: {
      message: {
        fi: 'Viimeinen rivi ”{label}” on summarivi, eikä sitä luettu tietoriviksi. Sen lukua ”{actual}” ({header}) ei voi lukea, joten sitä ei verrattu summaan {limit}.',
        en: 'The last row “{label}” is a total and was not read as data. Its figure “{actual}” ({header}) cannot be read and was not compared with the sum {limit}.',
      },
      fix: nothing,
    },
    'no-figure': {
      message: {
        fi: 'Viimeinen rivi ”{label}” on summarivi ilman lukua, eikä sitä luettu tietoriviksi.',
        en: 'The last row “{label}” is a total without a figure and was not read as data.',
      },
      fix: nothing,
    },
    'note-below': {
      message: {
        fi: 'Summarivin alla on taulukkoon kuulumatonta tekstiä, jota ei luettu tietoriviksi: {actual}.',
        en: 'Below the total stands text that is no part of the table and was not read as data: {actual}.',
      },
      fix: {
        fi: 'Mitään ei tarvitse tehdä. Jos tekstin pitäisi olla tietorivi, täytä sen muut solut.',
        en: 'Nothing has to be done. Where the text should be a row of data, fill in its other cells.',
      },
    },
    subtotal: {
      severity: 'error',
      message: {
        fi: 'Rivi näyttää muiden rivien summalta kesken taulukon, joten se jätettiin pois.',
        en: 'The row looks like a sum of others amid the data, so it is left out.',
      },
      fix: {
        fi: 'Poista välisummarivit Excelissä (Tiedot → Välisumma → Poista kaikki) ja tallenna tiedosto uudelleen.',
        en: 'Remove the subtotals in Excel (Data → Subtotal → Remove All) and save the file again.',
      },
    },
    'header-again': {
      severity: 'error',
      message: {
        fi: 'Rivillä ovat otsikot uudelleen kesken taulukon, joten se jätettiin pois.',
        en: 'The row holds the headers again amid the data, so it is left out.',
      },
      fix: {
        fi: 'Poista rivi Excelissä. Sen alla olevat rivit luettiin, sillä sarakkeet ovat samat.',
        en: 'Delete the row in Excel. The rows below it were read, for the columns are the same.',
      },
    },
    'rows-differ': {
      severity: 'stop',
      message: {
        fi: 'Taulukossa {table} pitäisi olla {limit} riviä (hanke.yaml, expect), mutta luettuja rivejä on {actual}.',
        en: 'The table {table} should have {limit} rows (hanke.yaml, expect), but {actual} were read.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko tiedostoja tai rivejä. Jos luku on vanhentunut, korjaa se tiedostoon hanke.yaml.',
        en: 'Check whether files or rows are missing. Where the figure is out of date, correct it in hanke.yaml.',
      },
    },
    'sum-differs': {
      severity: 'stop',
      message: {
        fi: 'Taulukon {table} summan pitäisi olla {limit} (hanke.yaml, expect), mutta luettujen rivien summa on {actual}.',
        en: 'The table {table} should come to {limit} (hanke.yaml, expect), but the rows read come to {actual}.',
      },
      fix: {
        fi: 'Tarkista, puuttuuko tiedostoja tai rivejä. Jos luku on vanhentunut, korjaa se tiedostoon hanke.yaml.',
        en: 'Check whether files or rows are missing. Where the figure is out of date, correct it in hanke.yaml.',
      },
    },
  },
}
