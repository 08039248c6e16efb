/** A proposal for `sources:` on the terminal: the block to copy, and the first rows as they would be read. */
import { formatNumber } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { tables } from '../read/tables/tables.ts'
import type { MapPreview, MapReport } from '../report/map-report.ts'
import type { Cell, CellKind, SheetColumn } from '../report/sheet.ts'
import { harmlessReport } from './harmless.ts'
import { sourceYaml } from './source-yaml.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawMap(raw: MapReport, paper: Paper): string {
  const report = harmlessReport(raw)
  const { color, width, lang } = paper
  const words = wordsOf(lang).map
  const unused = report.unused.map(({ header, letter }) => `${header} (${letter})`).join(', ')
  return [
    color.bold(filled(words.title, { file: report.file })),
    ...wrapped(`${words.put} ${filled(words.headers, { row: report.headerRow })}`, width),
    '',
    ...sourceYaml(report, width).map((line) => line.replace(/(^|\s)#.*$/, (comment) => color.dim(comment))),
    ...(unused === '' ? [] : ['', ...wrapped(filled(words.unused, { list: unused }), width)]),
    ...(report.preview === null
      ? []
      : ['', color.bold(words.preview), ...drawPreview(report.preview, report.table, paper)]),
  ].join('\n')
}

function drawPreview(preview: MapPreview, tableId: string, paper: Paper): string[] {
  const { lang, width } = paper
  const words = wordsOf(lang).map
  const table: TableDefinition = tables[tableId as keyof typeof tables]
  const header = (id: string): string => table.columns[id]?.header[lang] ?? id
  if (preview.refused !== null) return wrapped(filled(words.refused, { rule: preview.refused }), width)
  if (preview.rows === 0) return [words.empty]
  const columns: SheetColumn[] = [
    { header: words.row, kind: 'number', width: 6 },
    ...preview.columns.map((id) => ({
      header: header(id),
      kind: kindOf(table, id),
      width: 12,
      ...(table.columns[id]?.required ? {} : { spare: true as const }),
    })),
  ]
  const rows = preview.first.map(({ row, cells }): Cell[] => [
    { kind: 'number', value: String(row) },
    ...cells.map(({ text, readable }, at): Cell => {
      const kind = kindOf(table, preview.columns[at] ?? '')
      return readable
        ? { kind: text === '' ? 'text' : kind, value: cut(text) }
        : { kind: 'text', value: `✖ ${cut(text)}` }
    }),
  ])
  const sums = preview.sums.map(
    ({ column, sum }) => `, ${filled(words.sum, { column: header(column), sum: formatNumber(sum, lang) })}`,
  )
  const bad = preview.unreadable.flatMap(({ column, cells, example }) => {
    const accepts = table.columns[column]?.cell.accepts[lang] ?? ''
    return wrapped(filled(words.bad, { column: header(column), cells, example, accepts }), width)
  })
  const read = filled(words.read, { count: formatNumber(String(preview.rows), lang), sums: sums.join('') })
  return [drawTable({ columns, rows }, paper), ...bad, ...wrapped(read, width)]
}

const LONGEST = 24

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function kindOf({ columns }: TableDefinition, id: string): CellKind {
  const format = columns[id]?.cell.format
  return format === 'day' || format === 'hours' || format === 'money' ? format : 'text'
}
