/** What the first sheet of the blank workbook says, as plain lines; another file draws them. */
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { isCommon, type TableDefinition } from '../read/tables/definition.ts'
import { acceptedInExcel } from './blank-columns.ts'
import { FIRST_ROW, headerText } from './blank-table-sheet.ts'

export type GuideLine =
  | { readonly kind: 'title' | 'lead' | 'section'; readonly text: string }
  /** `mark` is a number, or a sign where the order does not matter. */
  | { readonly kind: 'step'; readonly mark: string; readonly text: string }
  /** A row of the list of sheets: sheet, what it holds, where it is saved. */
  | { readonly kind: 'sheet' | 'sheet-head'; readonly cells: readonly [string, string, string] }
  /** A row of the list of columns: sheet, column, whether required, what is accepted, help. */
  | { readonly kind: 'column' | 'column-head'; readonly cells: readonly [string, string, string, string, string] }
  | { readonly kind: 'space' }

const space = { kind: 'space' } as const

export function guideLines(tables: readonly TableDefinition[], lang: Lang): GuideLine[] {
  const { guide, dictionary } = wordsOf(lang).init
  // A programme has no implementers, and its tables no people.
  const own = tables.every(isCommon) ? guide.common : guide
  const example = tables[0]?.name[lang] ?? ''
  const section = (text: string): GuideLine => ({ kind: 'section', text })
  const steps = (texts: readonly string[], sign?: string): GuideLine[] =>
    texts.map((text, at) => ({
      kind: 'step',
      mark: sign ?? `${at + 1}.`,
      text: filled(text, { first: FIRST_ROW, example }),
    }))
  return [
    { kind: 'title', text: own.title },
    { kind: 'lead', text: own.lead },
    space,
    section(guide.sheets),
    { kind: 'sheet-head', cells: [guide.sheet, guide.holds, guide.saveAs] },
    ...tables.map((table): GuideLine => {
      const { name, help } = table
      const path = filled(isCommon(table) ? guide.commonPath : guide.savePath, { name: name[lang] })
      return { kind: 'sheet', cells: [name[lang], help[lang], path] }
    }),
    space,
    section(guide.fillTitle),
    ...steps(own.fill),
    space,
    section(guide.saveTitle),
    ...steps(own.save),
    space,
    section(guide.dontTitle),
    ...steps(guide.dont, '✕'),
    space,
    section(guide.columns),
    { kind: 'column-head', cells: [guide.sheet, guide.column, dictionary.required, guide.accepts, guide.help] },
    ...tables.flatMap((table) => columnLines(table, lang)),
  ]
}

function columnLines({ name, columns }: TableDefinition, lang: Lang): GuideLine[] {
  const { dictionary, note } = wordsOf(lang).init
  return Object.values(columns).map((column) => {
    const { required, cell, help, personal } = column
    return {
      kind: 'column',
      cells: [
        name[lang],
        headerText(column, lang),
        required ? dictionary.yes : dictionary.no,
        acceptedInExcel(cell, lang),
        personal ? `${help[lang]}. ${note.personal}` : help[lang],
      ],
    }
  })
}
