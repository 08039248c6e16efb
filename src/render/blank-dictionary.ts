/** The data dictionary: every table and column that hanke reads, as a page of Markdown. */
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { type ColumnDefinition, isCommon, type TableDefinition } from '../read/tables/definition.ts'

export function dataDictionary(tables: readonly TableDefinition[], lang: Lang): string {
  const words = wordsOf(lang).init.dictionary
  const sections = tables.map((table) => section(table, lang))
  return `${[`# ${words.title}`, ...words.lead, ...sections].join('\n\n')}\n`
}

function section(table: TableDefinition, lang: Lang): string {
  const words = wordsOf(lang).init.dictionary
  const own = table.name[lang]
  const heads = [words.header, words.otherHeader, words.kind, words.required, words.accepts, words.help]
  return [
    `## ${own}`,
    '',
    `${table.help[lang]}.`,
    '',
    filled(isCommon(table) ? words.commonName : words.name, { own, other: table.name[otherThan(lang)] }),
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...Object.values(table.columns).map((column) => row(cells(column, lang))),
  ].join('\n')
}

function cells({ header, cell, required, help, personal }: ColumnDefinition<unknown>, lang: Lang): string[] {
  const { dictionary, kinds, note } = wordsOf(lang).init
  return [
    `**${header[lang]}**`,
    header[otherThan(lang)],
    kinds[cell.format],
    required ? `**${dictionary.yes}**` : dictionary.no,
    cell.accepts[lang],
    personal ? `${help[lang]}. ${note.personal}` : help[lang],
  ]
}

function otherThan(lang: Lang): Lang {
  return lang === 'fi' ? 'en' : 'fi'
}

function row(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
}
