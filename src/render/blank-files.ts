/** Everything that a new folder holds, by what it is for. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { HankeDocument } from '../project/document.ts'
import { jsonSchemaText } from '../project/json-schema.ts'
import type { Kind } from '../project/kind.ts'
import { loadDocument } from '../project/load.ts'
import { commonTablesOf } from '../read/common/common-table-of.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { commonTables, tables } from '../read/tables/tables.ts'
import { blankCsv } from './blank-csv.ts'
import { blankDecision, schemaFile } from './blank-decision.ts'
import { textsGuide, textsGuideFile } from './blank-texts.ts'

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

/** The tables that each implementer of the kind hands in, and those that stand in `data/` itself. */
export function blankTables(kind: Kind): {
  readonly own: readonly TableDefinition[]
  readonly common: readonly TableDefinition[]
} {
  return {
    own: kind === 'project' ? Object.values(tables) : [],
    common: commonTablesOf[kind].map((id) => commonTables[id]),
  }
}

/** @throws Error where the starter does not load, which a test keeps from happening. */
export async function blankFiles(kind: Kind, lang: Lang): Promise<BlankFile[]> {
  const { own, common } = blankTables(kind)
  const starter = blankDecision(kind, lang)
  const document = loaded(starter)
  const ids = document.kind === 'project' ? document.project.implementers.map(({ id }) => id) : []
  const blank = (folder: string, table: TableDefinition): BlankFile => ({
    path: `${folder}/${table.name[lang]}.csv`,
    content: blankCsv(table, lang),
  })
  return [
    { path: 'hanke.yaml', content: starter },
    { path: schemaFile, content: jsonSchemaText() },
    { path: '.gitignore', content: IGNORED },
    ...(await workbookOf([...own, ...common], lang)),
    ...ids.flatMap((id) => own.map((table) => blank(`data/${id}`, table))),
    ...common.map((table) => blank('data', table)),
    { path: textsGuideFile(lang), content: textsGuide(document, lang) },
  ]
}

/** None where there is no table. */
async function workbookOf(all: readonly TableDefinition[], lang: Lang): Promise<BlankFile[]> {
  if (all.length === 0) return []
  const { blankWorkbook } = await import('./blank-workbook.ts')
  return [{ path: workbookFile(lang), content: await blankWorkbook(all, lang) }]
}

function loaded(starter: string): HankeDocument {
  const found = loadDocument(starter)
  if ('complaints' in found) throw new Error('the starter does not load')
  return found.document
}
