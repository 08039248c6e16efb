// What is left out is said aloud: a column with a misspelt header would otherwise vanish without a trace.
import { fact } from '../../lang/fact.ts'
import { MASK } from '../../lang/personal-text.ts'
import { ownReading } from '../../law/acts.ts'
import { mappedDefinition } from '../../read/mapping/mapped-definition.ts'
import { columnLetter } from '../../read/place.ts'
import type { SourceFile } from '../../read/source-file.ts'
import { anyTableIds, type TableDefinition } from '../../read/tables/definition.ts'
import { anyTables } from '../../read/tables/tables.ts'
import type { FileRule, Hit } from '../rule.ts'
import { headerCell, headerShown } from './header-cell.ts'

const leave = {
  fi: 'Tarkista otsikko. Jos hanke ei tarvitse saraketta, mitään ei tarvitse tehdä.',
  en: 'Check the header. Where hanke does not need the column, nothing has to be done.',
}

export default {
  id: 'FILE-03',
  severity: 'info',
  stage: 'file',
  scope: 'file',
  reads: anyTableIds,
  basis: [ownReading('Lukematta jätetty sarake kerrotaan aina')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Sarakkeen on oltava hankkeen tuntema', en: 'A column shall be one that hanke knows' },
    message: {
      fi: 'Tuntematon sarake jäi lukematta: {actual}.',
      en: 'Unknown column, not read: {actual}.',
    },
    fix: leave,
    why: {
      fi: 'Väärin kirjoitetun otsikon alta tiedot jäisivät muuten huomaamatta pois.',
      en: 'Under a misspelt header the values would otherwise be left out unnoticed.',
    },
    example: { fi: 'Otsikkona on ”Kustannuspaikka”.', en: 'The header is “Cost centre”.' },
  },
  variants: {
    nameless: {
      message: {
        fi: 'Sarake, jossa on tietoja mutta ei otsikkoa, jäi lukematta: {actual}.',
        en: 'A column that holds values but has no header was not read: {actual}.',
      },
      fix: {
        fi: 'Kirjoita sarakkeelle otsikko, tai poista sarake, jos se on turha.',
        en: 'Give the column a header, or delete it where it is not needed.',
      },
    },
  },
  check: ({ handedIn: { sources, mappings } }) => {
    const files = anyTableIds.flatMap((table) => sources[table] ?? [])
    const read = files.filter(({ refusals }) => refusals.length === 0)
    const hits = anyTableIds.flatMap((table) => {
      const ignored = (isOurs: (header: string) => boolean): Hit[] =>
        ignoredIn(sources[table] ?? [], mappedDefinition<TableDefinition>(anyTables[table], mappings[table]), isOurs)
      return [
        ...ignored((header) => header !== ''),
        ...ignored((header) => header === '').map((hit) => ({ ...hit, variant: 'nameless' })),
      ]
    })
    return { checked: read.length, hits }
  },
} satisfies FileRule

/** One hit for all files of a table that ignore the same columns. */
function ignoredIn(
  sources: readonly SourceFile[],
  definition: TableDefinition,
  isOurs: (header: string) => boolean,
): Hit[] {
  const alike = new Map<string, { source: SourceFile; ignored: SourceFile['ignored'] }[]>()
  for (const source of sources) {
    const ignored = source.refusals.length > 0 ? [] : source.ignored.filter(({ header }) => isOurs(header))
    if (ignored.length === 0) continue
    const key = ignored.map((column) => named(column, source, definition)).join('\u001f')
    alike.set(key, [...(alike.get(key) ?? []), { source, ignored }])
  }
  return [...alike.values()].map((files) => ({
    spots: files.flatMap(({ source, ignored }) => ignored.map(({ index }) => headerCell(source, index, definition))),
    facts: {
      actual: files
        .slice(0, 1)
        .flatMap(({ source, ignored }) => ignored.map((column) => fact.text(named(column, source, definition)))),
    },
  }))
}

/** By its letter where it has no header, or one that is somebody's. */
function named(
  { index, header }: SourceFile['ignored'][number],
  source: SourceFile,
  definition: TableDefinition,
): string {
  const isShown = header !== '' && headerShown(source, header, definition) !== MASK
  return isShown ? header : columnLetter(index)
}
