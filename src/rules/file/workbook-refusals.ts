/** What is said of a workbook, or of another document in a workbook's clothes, that cannot be read. */
import { type Fact, fact } from '../../lang/fact.ts'
import { formatNumber } from '../../lang/format.ts'
import type { Text } from '../../lang/lang.ts'
import { type WorkbookLimit, workbookLimits } from '../../read/workbook/limits.ts'
import type { Variant } from '../rule.ts'

const saveAsXlsx = {
  fi: 'Avaa tiedosto Excelissä ja tallenna se valinnalla Tallenna nimellä → Excel-työkirja (.xlsx).',
  en: 'Open the file in Excel and save it with Save As → Excel Workbook (.xlsx).',
}

export const workbookRefusals = {
  'old-workbook': {
    message: {
      fi: 'Tiedosto {actual} on vanha Excel-työkirja (.xls), jota hanke ei lue.',
      en: 'The file {actual} is an old Excel workbook (.xls), which hanke does not read.',
    },
    fix: saveAsXlsx,
  },
  'encrypted-workbook': {
    message: {
      fi: 'Tiedosto {actual} on salasanasuojattu, joten sitä ei voi lukea.',
      en: 'The file {actual} is protected by a password, so it cannot be read.',
    },
    fix: {
      fi: 'Avaa työkirja Excelissä, poista salasana (Tiedosto → Tiedot → Suojaa työkirja → Salaa salasanalla) ja tallenna.',
      en: 'Open the workbook in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password) and save.',
    },
  },
  'macro-workbook': {
    message: {
      fi: 'Tiedosto {actual} on makroja sisältävä työkirja (.xlsm). Hanke lukee vain työkirjat, joissa ei ole makroja.',
      en: 'The file {actual} is a workbook with macros (.xlsm). hanke reads only workbooks without them.',
    },
    fix: saveAsXlsx,
  },
  'binary-workbook': {
    message: {
      fi: 'Tiedosto {actual} on binaarimuotoinen työkirja (.xlsb), jota hanke ei lue.',
      en: 'The file {actual} is a binary workbook (.xlsb), which hanke does not read.',
    },
    fix: saveAsXlsx,
  },
  'open-document': {
    message: {
      fi: 'Tiedosto {actual} on LibreOfficen laskentataulukko (.ods), jota hanke ei lue.',
      en: 'The file {actual} is an OpenDocument spreadsheet (.ods), which hanke does not read.',
    },
    fix: {
      fi: 'Avaa tiedosto LibreOfficessa tai Excelissä ja tallenna se muodossa Excel-työkirja (.xlsx).',
      en: 'Open the file in LibreOffice or Excel and save it as an Excel workbook (.xlsx).',
    },
  },
  pdf: {
    message: {
      fi: 'Tiedosto {actual} on PDF-asiakirja, jota hanke ei lue, vaikka nimi sanoo muuta.',
      en: 'The file {actual} is a PDF, which hanke does not read, whatever its name says.',
    },
    fix: {
      fi: 'Hae sama raportti järjestelmästä Excel- tai CSV-vientinä. Tiedoston nimen muuttaminen ei riitä.',
      en: 'Take the same report out of its system as an Excel or CSV export. Renaming the file does not help.',
    },
  },
  'web-page': {
    message: {
      fi: 'Tiedosto {actual} on verkkosivu tai XML-tiedosto, jota hanke ei lue, vaikka Excel avaa sen ja nimi sanoo muuta.',
      en: 'The file {actual} is a web page or XML, which hanke does not read, although Excel opens it and its name says otherwise.',
    },
    fix: saveAsXlsx,
  },
  'other-document': {
    message: {
      fi: 'Tiedosto {actual} ei ole Excel-työkirja vaan jokin muu asiakirja tai pakattu kansio.',
      en: 'The file {actual} is not an Excel workbook but another document or a packed folder.',
    },
    fix: {
      fi: 'Vaihda tilalle oikea taulukko, tallennettuna muodossa Excel-työkirja (.xlsx) tai CSV UTF-8.',
      en: 'Put the right table in its place, saved as an Excel workbook (.xlsx) or as CSV UTF-8.',
    },
  },
  'broken-workbook': {
    message: {
      fi: 'Työkirja {actual} on vioittunut: siitä puuttuu osa, tai se ei ole sellainen kuin sen pitäisi.',
      en: 'The workbook {actual} is damaged: a part is missing, or is not as it should be.',
    },
    fix: {
      fi: 'Pyydä tai kopioi tiedosto uudelleen. Jos Excel avaa sen, tallenna se uudella nimellä muodossa Excel-työkirja (.xlsx).',
      en: 'Ask for the file or copy it again. Where Excel opens it, save it under a new name as an Excel workbook (.xlsx).',
    },
  },
  'too-large-workbook': {
    message: {
      fi: 'Työkirja {actual} ylittää rajan, jonka yli hanke ei lue: {limit}.',
      en: 'The workbook {actual} exceeds a limit beyond which hanke does not read: {limit}.',
    },
    fix: {
      fi: 'Poista työkirjasta muu kuin taulukko, tai jaa taulukko useaksi tiedostoksi. Jos et tunne tiedostoa, älä avaa sitä.',
      en: 'Remove from the workbook what is not the table, or part the table into several files. Where you do not know the file, do not open it.',
    },
  },
  uncalculated: {
    message: {
      fi: 'Työkirjan {actual} kaavoilla ei ole laskettua tulosta, ensimmäisenä solussa {cell}.',
      en: 'Formulas of the workbook {actual} have no calculated result, the first of them in the cell {cell}.',
    },
    fix: {
      fi: 'Avaa työkirja Excelissä, jolloin kaavat lasketaan, ja tallenna se. Jos solu näyttää tyhjää, korjaa kaava tai kirjoita arvo.',
      en: 'Open the workbook in Excel, which calculates the formulas, and save it. Where the cell shows nothing, mend the formula or type the value.',
    },
  },
  'merged-cells': {
    message: {
      fi: 'Työkirjassa {actual} on tietorivejä, joiden soluja on yhdistetty, ensimmäisenä {cell}: Excel tallentaa arvon vain ylimmälle riville, ja muiden rivien solu on tyhjä.',
      en: 'The workbook {actual} has rows of data whose cells are merged, first {cell}: Excel stores the value in the topmost row only, and in the other rows the cell is empty.',
    },
    fix: {
      fi: 'Valitse taulukko Excelissä, pura yhdistäminen (Aloitus → Yhdistä ja keskitä → Pura solujen yhdistäminen), kirjoita arvo jokaiselle riville ja tallenna.',
      en: 'In Excel select the table, take the merging back (Home → Merge & Center → Unmerge Cells), write the value into every row and save.',
    },
  },
} satisfies Record<string, Variant>

const limitTexts: Readonly<Record<WorkbookLimit, (limit: Text) => Text>> = {
  unpacked: ({ fi, en }) => ({ fi: `purettuna enintään ${fi} Mt`, en: `${en} MB unpacked` }),
  ratio: ({ fi, en }) => ({
    fi: `osa saa olla purettuna enintään ${fi} kertaa niin suuri kuin pakattuna (suurempi voi olla tahallinen pakkauspommi)`,
    en: `a part may unpack to ${en} times its packed size (a larger one may be a zip bomb)`,
  }),
  rows: ({ fi, en }) => ({ fi: `enintään ${fi} riviä`, en: `${en} rows` }),
  strings: ({ fi, en }) => ({ fi: `enintään ${fi} eri tekstiä`, en: `${en} different texts` }),
  characters: ({ fi, en }) => ({ fi: `solussa enintään ${fi} merkkiä`, en: `${en} characters in a cell` }),
}

/** The limit that a workbook exceeded, in words. */
export function limitFact(name: string): Fact {
  const limit = name as WorkbookLimit
  const count = String(workbookLimits[limit])
  return fact.word(name, limitTexts[limit]({ fi: formatNumber(count, 'fi'), en: formatNumber(count, 'en') }))
}
