/** What is said of a workbook whose only sheet with the whole header is hidden, beside one that is shown and has a part of it. */
import type { Variant } from '../rule.ts'

export const hiddenSheet: Variant = {
  message: {
    fi: 'Taulukon kaikki pakolliset otsikot ovat vain piilotetulla välilehdellä ”{sheets}”. Sitä ei luettu, sillä näkyvä välilehti ”{nearest}” on luultavasti se, jota tarkoitetaan.',
    en: 'Only the hidden sheet “{sheets}” has all required headers of the table. It was not read, for the visible sheet “{nearest}” is probably the one that is meant.',
  },
  fix: {
    fi: 'Korjaa välilehden ”{nearest}” otsikoiksi {header}. Jos piilotettu on oikea taulukko, tuo se näkyviin (napsauta välilehteä hiiren oikealla painikkeella → Näytä).',
    en: 'Give the sheet “{nearest}” the headers {header}. Where the hidden one is the right table, show it again (right-click a sheet’s tab → Unhide).',
  },
}
