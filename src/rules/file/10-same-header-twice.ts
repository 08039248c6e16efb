// Of two columns with the same header only one can be the right one, and hanke does not choose between them.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { columnNamed } from '../../read/header.ts'
import type { TableDefinition } from '../../read/tables/definition.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FileRule } from '../rule.ts'
import { eachRefusal } from './each-refusal.ts'
import { headerCell } from './header-cell.ts'

export default {
  id: 'FILE-10',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: ['hours', 'costs', 'staff'],
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
  check: (scene) =>
    eachRefusal(scene, 'FILE-10', ({ table, source, refusals }) => {
      const definition: TableDefinition = tables[table]
      const twice = new Set(refusals.map(({ about }) => columnNamed(about ?? '', definition)))
      const cells = (source.header?.cells ?? []).flatMap((cell, index) => {
        const id = columnNamed(cell, definition)
        return id !== undefined && twice.has(id) ? [headerCell(source, index)] : []
      })
      return { spots: cells, facts: { actual: cells.map(({ header }) => fact.text(header ?? '')) } }
    }),
} satisfies FileRule
