// Of two columns with the same header only one can be the right one, and hanke does not choose between them.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { columnNamed } from '../../read/header.ts'
import { anyTableIds } from '../../read/tables/definition.ts'
import { anyTables } from '../../read/tables/tables.ts'
import type { FileRule } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'
import { headerCell } from './header-cell.ts'

export default {
  id: 'FILE-10',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Kahdesta samannimisestä sarakkeesta ei valita toista')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Sarakkeella on oltava oma otsikkonsa', en: 'A column shall have a header of its own' },
    message: {
      fi: 'Kaksi saraketta tarkoittaa samaa tietoa: {actual}.',
      en: 'Two columns stand for the same thing: {actual}.',
    },
    fix: {
      fi: 'Poista toinen sarakkeista tai anna sille toinen otsikko.',
      en: 'Delete one of the columns or give it another header.',
    },
    why: {
      fi: 'Jos sarakkeissa on eri luvut, väärä valinta muuttaisi maksatusta.',
      en: 'Where the columns differ, the wrong choice would change the claim.',
    },
    example: {
      fi: 'Taulukossa on sarakkeet ”Tunnit” ja ”Hours”.',
      en: 'The table has the columns “Tunnit” and “Hours”.',
    },
  },
  variants: {
    'two-sheets': {
      message: {
        fi: 'Työkirjassa on monta välilehteä, joilla on taulukon otsikot: {actual}.',
        en: 'Several sheets of the workbook have the headers of the table: {actual}.',
      },
      fix: {
        fi: 'Jätä työkirjaan niistä yksi ja poista muut. Jos kaikkia tarvitaan, tallenna ne omiksi tiedostoikseen kansioon {folder}. Piilotetun välilehden saat näkyviin valinnalla Näytä.',
        en: 'Keep one of them in the workbook and delete the others. Where all are needed, save each as a file of its own in the folder {folder}. A hidden sheet is shown again with Unhide.',
      },
    },
    'header-changes': {
      message: {
        fi: 'Rivillä {actual} otsikot alkavat uudelleen ja ovat eri sarakkeissa kuin ensimmäisellä otsikkorivillä, joten sen alla olevat solut luettaisiin väärinä tietoina.',
        en: 'In row {actual} the headers begin anew and stand in other columns than in the first header row, so that the cells below would be read as something else.',
      },
      fix: {
        fi: 'Siirrä sarakkeet samaan järjestykseen ja poista jälkimmäinen otsikkorivi, tai tallenna osat omiksi tiedostoikseen kansioon {folder}.',
        en: 'Put the columns into the same order and delete the later header row, or save the parts as files of their own in the folder {folder}.',
      },
    },
  },
  check: (scene) =>
    eachRefusal(scene, 'FILE-10', ({ table, definition, source, refusals }) => {
      const [{ reason, about, line }] = refusals
      if (reason === 'header-changes') {
        const facts = { actual: fact.text(about ?? ''), folder: fact.word(table, anyTables[table].name) }
        return { spots: [{ path: source.path, line, row: Number(about) }], facts, variant: reason }
      }
      if (reason === 'two-sheets') {
        const facts = { actual: fact.text(about ?? ''), folder: fact.word(table, anyTables[table].name) }
        return { spots: [{ path: source.path, line: null }], facts, variant: reason }
      }
      const twice = new Set(refusals.map(({ about }) => columnNamed(about ?? '', definition)))
      const cells = (source.header?.cells ?? []).flatMap((cell, index) => {
        const id = columnNamed(cell, definition)
        return id !== undefined && twice.has(id) ? [headerCell(source, index, definition)] : []
      })
      return { spots: cells, facts: { actual: cells.map(({ header }) => fact.text(header ?? '')) } }
    }),
} satisfies FileRule
