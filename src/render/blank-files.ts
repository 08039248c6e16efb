/** Everything that a new project folder holds. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { jsonSchemaText } from '../project/json-schema.ts'
import { loadProject } from '../project/load.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { blankCsv } from './blank-csv.ts'
import { blankDecision, schemaFile } from './blank-decision.ts'

export interface BlankFile {
  /** From the project folder, with forward slashes. */
  readonly path: string
  readonly content: string | Buffer
}

/** The folder of reports is written anew by every run. */
const IGNORED = 'reports/\n'

/** Where the blank workbook stands: beside the decision, so that hanke never takes it for an implementer's table. */
export function workbookFile(lang: Lang): string {
  return `${wordsOf(lang).init.workbook}.xlsx`
}

/** @throws Error where the starter decision does not load, which a test keeps from happening. */
export async function blankFiles(tables: readonly TableDefinition[], lang: Lang): Promise<BlankFile[]> {
  const { blankWorkbook } = await import('./blank-workbook.ts')
  const decision = blankDecision(lang)
  return [
    { path: 'hanke.yaml', content: decision },
    { path: schemaFile, content: jsonSchemaText() },
    { path: '.gitignore', content: IGNORED },
    { path: workbookFile(lang), content: await blankWorkbook(tables, lang) },
    ...implementersOf(decision).flatMap((id) =>
      tables.map((table) => ({ path: `data/${id}/${table.name[lang]}.csv`, content: blankCsv(table, lang) })),
    ),
  ]
}

/** The ids of the starter decision's implementers. */
function implementersOf(decision: string): string[] {
  const loaded = loadProject(decision)
  if ('complaints' in loaded) throw new Error('the starter decision does not load')
  return loaded.project.implementers.map(({ id }) => id)
}
