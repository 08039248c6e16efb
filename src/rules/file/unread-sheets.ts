/** What is said of a workbook's sheets that hold rows of another table than the one that the file is read as. */
import { fact } from '../../lang/fact.ts'
import { commonTablesOf } from '../../read/common/common-table-of.ts'
import type { HandedIn } from '../../read/dossier.ts'
import type { SourceFile } from '../../read/source-file.ts'
import { type AnyTableId, isCommon, tableIds } from '../../read/tables/definition.ts'
import { anyTables } from '../../read/tables/tables.ts'
import type { Hit, Variant } from '../rule.ts'

export const unreadSheetTexts = {
  'unread-sheet': {
    severity: 'warning',
    message: {
      fi: 'Välilehdellä {sheet} on taulukon {actual} rivejä, joita ei luettu: tiedosto luetaan taulukkona {table}.',
      en: 'The sheet {sheet} holds rows of the table {actual}, which were not read: the file is read as the table {table}.',
    },
    fix: {
      fi: 'Tallenna välilehti omaksi tiedostokseen {path} ja poista se tästä työkirjasta.',
      en: 'Save the sheet as a file of its own, {path}, and delete it from this workbook.',
    },
  },
  'unread-sheet-beside': {
    severity: 'warning',
    message: {
      fi: 'Välilehdellä {sheet} on taulukon {actual} rivejä, joita ei luettu: tiedosto luetaan taulukkona {table}, ja {actual} luetaan tiedostosta {path}.',
      en: 'The sheet {sheet} holds rows of the table {actual}, which were not read: the file is read as the table {table}, and {actual} from the file {path}.',
    },
    fix: {
      fi: 'Siirrä tiedostoon {path} ne rivit, jotka siitä puuttuvat, ja poista välilehti tästä työkirjasta.',
      en: 'Move the rows that {path} lacks into it, and delete the sheet from this workbook.',
    },
  },
} satisfies Record<string, Variant>

/** A hit a sheet: each is saved as another file. */
export function unreadSheets({ implementer, sources }: HandedIn): Hit[] {
  return tableIds.flatMap((id) =>
    sources[id].flatMap((source) =>
      (source.unreadSheets ?? []).flatMap(({ sheet, table }) => {
        const beside = filesOf(table, sources)
        if (!isOfProject(table) || beside.some((one) => isCopy(one, source, sheet))) return []
        const { name } = anyTables[table]
        const folder = isCommon(anyTables[table]) ? 'data' : `data/${implementer.id}`
        const own = fact.word(table, { fi: `${folder}/${name.fi}.xlsx`, en: `${folder}/${name.en}.xlsx` })
        const [file] = beside
        return [
          {
            spots: [{ path: source.path, line: null }],
            facts: {
              sheet: fact.text(sheet),
              // By this fact a report that rests on some tables only tells of those alone.
              actual: fact.word(table, name),
              table: fact.word(id, anyTables[id].name),
              path: file === undefined ? own : fact.text(file.path),
            },
            variant: file === undefined ? 'unread-sheet' : 'unread-sheet-beside',
          },
        ]
      }),
    ),
  )
}

/** The files that the other table is read from; blank ones are as none. */
function filesOf(table: AnyTableId, sources: HandedIn['sources']): readonly SourceFile[] {
  const all: Partial<Record<AnyTableId, readonly SourceFile[]>> = sources
  return (all[table] ?? []).filter(({ rows, refusals }) => rows > 0 || refusals.length > 0)
}

/** One workbook, copied under the name of each of its tables: there the very sheet is read. */
function isCopy(one: SourceFile, { sha256 }: SourceFile, sheet: string): boolean {
  return one.sha256 === sha256 && one.sheet === sheet
}

function isOfProject(table: AnyTableId): boolean {
  return !isCommon(anyTables[table]) || commonTablesOf.project.some((id) => id === table)
}
