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
import { isMinutes, nearColumn } from './near-column.ts'

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
    near: {
      severity: 'warning',
      message: {
        fi: 'Sarake jäi lukematta, vaikka se on otsikon mukaan luultavasti {header}: {actual}.',
        en: 'A column was not read although its header probably means {header}: {actual}.',
      },
      fix: {
        fi: 'Kirjoita otsikoksi {header}, niin sarake luetaan. Jos se on jotakin muuta, anna sille toinen otsikko, tai luettele se tiedoston hanke.yaml lähteessä (sources, ignore).',
        en: 'Give it the header {header}, and the column is read. Where it is something else, give it another header or list it in its source in hanke.yaml (sources, ignore).',
      },
    },
    minutes: {
      severity: 'warning',
      message: {
        fi: 'Minuuttien sarake jäi lukematta: {actual}. Jos tunnit on kirjattu kahteen sarakkeeseen, minuutit puuttuvat luetuista tunneista.',
        en: 'A column of minutes was not read: {actual}. Where the hours stand in two columns, the hours read lack the minutes.',
      },
      fix: {
        fi: 'Laske tunnit ja minuutit yhteen sarakkeeseen, esim. Excelin kaavalla =PYÖRISTÄ(C2+D2/60;2), ja poista minuuttien sarake.',
        en: 'Put hours and minutes into one column, in Excel for example by the formula =ROUND(C2+D2/60,2), and delete the column of minutes.',
      },
    },
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
      const definition = mappedDefinition<TableDefinition>(anyTables[table], mappings[table])
      const near = ({ header }: Ignored, source: SourceFile) => nearColumn(header, source, definition)
      const kindOf = (one: Ignored, source: SourceFile): Kind => {
        if (one.header === '') return 'nameless'
        if (isMinutes(one.header, definition)) return 'minutes'
        return near(one, source) === undefined ? 'unknown' : 'near'
      }
      const ignored = (isWanted: IsWanted): Hit[] => ignoredIn(sources[table] ?? [], definition, isWanted)
      return [
        // Each with its own remedy.
        ...Object.entries(definition.columns).flatMap(([id, { header }]) =>
          ignored((one, source) => kindOf(one, source) === 'near' && near(one, source) === id).map((hit) => ({
            ...hit,
            facts: { ...hit.facts, header: fact.word(id, header) },
            variant: 'near',
          })),
        ),
        ...ignored((one, source) => kindOf(one, source) === 'minutes').map((hit) => ({ ...hit, variant: 'minutes' })),
        ...ignored((one, source) => kindOf(one, source) === 'unknown'),
        ...ignored((one, source) => kindOf(one, source) === 'nameless').map((hit) => ({ ...hit, variant: 'nameless' })),
      ]
    })
    return { checked: read.length, hits }
  },
} satisfies FileRule

type Ignored = SourceFile['ignored'][number]
type IsWanted = (column: Ignored, source: SourceFile) => boolean
type Kind = 'near' | 'minutes' | 'unknown' | 'nameless'

/** One hit for all files of a table that ignore the same columns. */
function ignoredIn(sources: readonly SourceFile[], definition: TableDefinition, isWanted: IsWanted): Hit[] {
  const alike = new Map<string, { source: SourceFile; ignored: readonly Ignored[] }[]>()
  for (const source of sources) {
    const ignored = source.refusals.length > 0 ? [] : source.ignored.filter((one) => isWanted(one, source))
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
function named({ index, header }: Ignored, source: SourceFile, definition: TableDefinition): string {
  const isShown = header !== '' && headerShown(source, header, definition) !== MASK
  return isShown ? header : columnLetter(index)
}
