// Without a required column no row can be placed, priced or dated, and a column is never guessed by where it stands.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { RECORDS_LOOKED_AT } from '../../read/delimiter.ts'
import { columnNamed } from '../../read/header.ts'
import { columnOf } from '../../read/table.ts'
import type { TableDefinition } from '../../read/tables/definition.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FileRule, Hit } from '../rule.ts'
import { eachRefusal, type RefusedFile } from './each-refusal.ts'
import { headerCell, headerRow } from './header-cell.ts'

const addColumn = {
  fi: 'Lisää sarake ja kirjoita sen otsikoksi {header}, tai korjaa nykyinen otsikko siksi.',
  en: 'Add the column and give it the header {header}, or correct the present header to that.',
}

export default {
  id: 'FILE-02',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: ['hours', 'costs', 'staff'],
  basis: [ownReading('Saraketta ei päätellä paikasta vaan otsikosta')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Taulukossa on oltava kaikki pakolliset sarakkeet',
      en: 'A table shall have every required column',
    },
    message: {
      fi: 'Pakollinen sarake puuttuu: {header}.',
      en: 'A required column is missing: {header}.',
    },
    fix: addColumn,
    why: {
      fi: 'Rivistä on tiedettävä ainakin kuka tai mikä, milloin ja kuinka paljon.',
      en: 'Of a row one must know at least who or what, when and how much.',
    },
    example: {
      fi: 'Sarakkeen otsikkona on ”Tuntia”, vaikka sen pitää olla ”Tunnit”.',
      en: 'The header of a column is “Hrs” where it must be “Hours”.',
    },
  },
  variants: {
    misspelt: {
      message: {
        fi: 'Pakollinen sarake puuttuu: {header}. Lähin otsikko tiedostossa on ”{nearest}”.',
        en: 'A required column is missing: {header}. The nearest header in the file is “{nearest}”.',
      },
      fix: addColumn,
    },
    'other-table': {
      message: {
        fi: 'Pakollinen sarake puuttuu: {header}. Otsikoista päätellen tiedosto on taulukko {other}.',
        en: 'A required column is missing: {header}. By its headers the file is the table {other}.',
      },
      fix: {
        fi: 'Tallenna tiedosto nimellä {other} tai vaihda tilalle oikea taulukko.',
        en: 'Save the file under the name {other}, or put the right table in its place.',
      },
    },
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
    'empty-file': {
      message: { fi: 'Tiedosto on tyhjä.', en: 'The file is empty.' },
      fix: {
        fi: 'Tallenna taulukko uudelleen, tai poista tiedosto, jos rivejä ei ole.',
        en: 'Save the table again, or delete the file where there are no rows.',
      },
    },
  },
  check: (scene) => eachRefusal(scene, 'FILE-02', explained),
} satisfies FileRule

function explained({ table, source, refusals }: RefusedFile): Hit {
  const definition: TableDefinition = tables[table]
  const [{ reason }] = refusals
  const here = headerRow(source.path, source.header)
  if (reason === 'empty-file') return { spots: [here], facts: {}, variant: reason }
  if (reason === 'no-header') {
    const facts = { header: requiredHeaders(definition), limit: fact.count(RECORDS_LOOKED_AT) }
    return { spots: [here], facts, variant: reason }
  }
  const header = refusals.map(({ about }) => fact.word(about ?? '', headerOf(definition, about ?? '')))
  const other = tableOf(source.header?.cells ?? [])
  if (other !== undefined)
    return { spots: [here], facts: { header, other: fact.word(other.id, other.name) }, variant: 'other-table' }
  const nearest = [...new Set(refusals.flatMap((one) => one.nearest ?? []))]
  if (nearest.length === 0) return { spots: [here], facts: { header } }
  const cells = source.ignored.filter((one) => nearest.includes(one.header))
  return {
    spots: cells.map(({ index }) => headerCell(source, index)),
    facts: { header, nearest: nearest.map(fact.text) },
    variant: 'misspelt',
  }
}

/** Another table that has all its required columns here: the file was saved under the wrong name. */
function tableOf(cells: readonly string[]): TableDefinition | undefined {
  return Object.values<TableDefinition>(tables).find((table) => {
    const named = new Set(cells.map((cell) => columnNamed(cell, table)))
    return Object.entries(table.columns).every(([id, { required }]) => !required || named.has(id))
  })
}

function headerOf(definition: TableDefinition, id: string) {
  return columnOf(definition, id)?.header ?? { fi: id, en: id }
}

/** All in one word: a list would be cut after the third. */
function requiredHeaders({ id, columns }: TableDefinition) {
  const headers = Object.values(columns).flatMap((column) => (column.required ? [column.header] : []))
  return fact.word(id, { fi: headers.map(({ fi }) => fi).join(', '), en: headers.map(({ en }) => en).join(', ') })
}
