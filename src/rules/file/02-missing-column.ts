// Without a required column no row can be placed, priced or dated, and a column is never guessed by where it stands.
import { fact } from '../../lang/fact.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import { RECORDS_LOOKED_AT } from '../../read/delimiter.ts'
import { columnNamed } from '../../read/header.ts'
import { requiredIds } from '../../read/mapping/mapped-names.ts'
import { columnOf } from '../../read/table.ts'
import { anyTableIds, type TableDefinition } from '../../read/tables/definition.ts'
import { tables } from '../../read/tables/tables.ts'
import type { FileRule, Hit } from '../rule.ts'
import { eachRefusal, type RefusedFile } from './each-refusal.ts'
import { headerCell, headerRow, headerShown } from './header-cell.ts'
import { headerNotOnTop } from './header-not-on-top.ts'
import { hiddenSheet } from './hidden-sheet.ts'

const addColumn = {
  fi: 'Lisää sarake ja kirjoita sen otsikoksi {header}, tai korjaa nykyinen otsikko siksi.',
  en: 'Add the column and give it the header {header}, or correct the present header to that.',
}

const addOrMap = {
  fi: `${addColumn.fi} Jos tiedosto on vienti omasta järjestelmästä, ehdotuksen sen lukemisesta saa komennolla: hanke kartoita {file}`,
  en: `${addColumn.en} Where the file is an export of a system of yours, get a proposal of how it is read: hanke map {file}`,
}

export default {
  id: 'FILE-02',
  severity: 'stop',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
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
    'hidden-sheet': hiddenSheet,
    misspelt: {
      message: {
        fi: 'Pakollinen sarake puuttuu: {header}. Lähin otsikko tiedostossa on ”{nearest}”.',
        en: 'A required column is missing: {header}. The nearest header in the file is “{nearest}”.',
      },
      fix: addOrMap,
    },
    'unknown-headers': {
      message: {
        fi: 'Pakollinen sarake puuttuu: {header}. Tiedostossa on otsikoita, joita hanke ei tunne: ”{unknown}”.',
        en: 'A required column is missing: {header}. The file has headers that hanke does not know: “{unknown}”.',
      },
      fix: addOrMap,
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
    mapped: {
      message: {
        fi: 'Tiedostossa ei ole saraketta ”{header}”, jonka hanke.yaml nimeää sen lähteelle.',
        en: 'The file has no column “{header}”, which hanke.yaml names for its source.',
      },
      fix: {
        fi: 'Korjaa otsikko lähteen kuvaukseen tiedostossa hanke.yaml, tai palauta sarake vientiin.',
        en: 'Correct the header in the source’s description in hanke.yaml, or put the column back into the export.',
      },
    },
    'mapped-misspelt': {
      message: {
        fi: 'Tiedostossa ei ole saraketta ”{header}”, jonka hanke.yaml nimeää sen lähteelle. Lähin otsikko tiedostossa on ”{nearest}”.',
        en: 'The file has no column “{header}”, which hanke.yaml names for its source. The nearest header in the file is “{nearest}”.',
      },
      fix: {
        fi: 'Korjaa otsikko lähteen kuvaukseen tiedostossa hanke.yaml.',
        en: 'Correct the header in the source’s description in hanke.yaml.',
      },
    },
    ...headerNotOnTop,
    'no-sheet': {
      message: {
        fi: 'Työkirjassa ei ole välilehteä ”{nearest}”, joka on annettu tiedostossa hanke.yaml; sen välilehdet ovat {sheets}.',
        en: 'The workbook has no sheet “{nearest}”, which hanke.yaml names; its sheets are {sheets}.',
      },
      fix: {
        fi: 'Korjaa välilehden nimi työkirjaan tai tiedostoon hanke.yaml (sources, sheet).',
        en: 'Correct the name of the sheet in the workbook or in hanke.yaml (sources, sheet).',
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

function explained({ definition, source, refusals }: RefusedFile): Hit {
  const [{ reason, about, nearest: meant }] = refusals
  const here = headerRow(source.path, source.header)
  if (reason === 'empty-file') return { spots: [here], facts: {}, variant: reason }
  if (reason === 'no-header') {
    const facts = { header: requiredHeaders(definition), limit: fact.count(RECORDS_LOOKED_AT) }
    if (about === null) return { spots: [here], facts, variant: reason }
    return { spots: [here], facts: { ...facts, sheets: fact.text(about) }, variant: 'no-header-in-workbook' }
  }
  if (reason === 'rows-above-header')
    return { spots: [here], facts: { count: fact.count(Number(about)) }, variant: reason }
  if (reason === 'no-sheet' || reason === 'hidden-sheet') {
    const facts = {
      sheets: fact.text(about ?? ''),
      nearest: fact.text(meant ?? ''),
      header: requiredHeaders(definition),
    }
    return { spots: [here], facts, variant: reason }
  }
  const header = refusals.map(({ about }) => fact.word(about ?? '', headerOf(definition, about ?? '')))
  const byDecision = refusals.some((one) => one.reason === 'missing-mapped-column')
  const other = tableOf(source.header?.cells ?? [])
  if (other !== undefined && !byDecision)
    return { spots: [here], facts: { header, other: fact.word(other.id, other.name) }, variant: 'other-table' }
  const nearest = [...new Set(refusals.flatMap((one) => one.nearest ?? []))]
  if (nearest.length === 0 && byDecision) return { spots: [here], facts: { header }, variant: 'mapped' }
  const file = fact.text(/\s/.test(source.path) ? `"${source.path}"` : source.path)
  const unknown = source.ignored
    .map((one) => headerShown(source, one.header, definition))
    .filter((shown) => shown !== '' && shown !== MASK)
  if (nearest.length === 0) {
    if (unknown.length === 0) return { spots: [here], facts: { header } }
    return { spots: [here], facts: { header, unknown: unknown.map(fact.text), file }, variant: 'unknown-headers' }
  }
  const cells = source.ignored.filter((one) => nearest.includes(one.header))
  return {
    spots: cells.map(({ index }) => headerCell(source, index, definition)),
    facts: { header, nearest: nearest.map((typed) => fact.text(headerShown(source, typed, definition))), file },
    variant: byDecision ? 'mapped-misspelt' : 'misspelt',
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
function requiredHeaders(definition: TableDefinition) {
  const { id, columns, mapping } = definition
  const headers = requiredIds(definition).map((one) => {
    const mapped = mapping?.headers.get(one)
    return mapped === undefined ? (columns[one]?.header ?? { fi: one, en: one }) : { fi: mapped, en: mapped }
  })
  return fact.word(id, { fi: headers.map(({ fi }) => fi).join(', '), en: headers.map(({ en }) => en).join(', ') })
}
