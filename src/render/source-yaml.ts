/** A proposed source as the text that goes into `hanke.yaml`, each guess with its reason. What only a person knows stands in comments. */
import { filled, wordsOf } from '../lang/words.ts'
import type { TableDefinition } from '../read/tables/definition.ts'
import { tables } from '../read/tables/tables.ts'
import type { MapReport } from '../report/map-report.ts'

/** @returns lines; a comment that would pass the width stands above its line. */
export function sourceYaml(report: MapReport, width: number): string[] {
  const { lang, implementer, preview, skip } = report
  const words = wordsOf(lang).map
  const table: TableDefinition = tables[report.table as keyof typeof tables]
  const named = (id: string): string => scalar(table.columns[id]?.header[lang] ?? id)
  const lines: string[] = ['sources:']
  const line = (text: string, comment = ''): void => void lines.push(...commented(text, comment, width))

  line(`  - implementer: ${implementer ?? '???'}`, implementer === null ? words.implementerUnknown : '')
  line(`    table: ${table.name[lang]}`)
  const folder = { implementer: implementer ?? '???' }
  if (report.files !== null) line(`    files: ${quoted(report.files)}`, filled(words.filesWhy, folder))
  if (report.sheet !== null) line(`    sheet: ${scalar(report.sheet)}`)
  line('    columns:')
  for (const { column, header, letter, reason, rival } of report.columns) {
    const why = filled(words.reasons[reason], { letter })
    line(`      ${named(column)}: ${scalar(header)}`, rival === null ? why : `${why}; ${filled(words.rival, rival)}`)
  }
  for (const id of report.missing) line(`      # ${named(id)}: ???`, filled(words.missing, { column: named(id) }))
  lines.push(...valueLines(report, table, width))
  if (report.decimal !== null)
    line(`    decimal: "${report.decimal}"`, report.decimal === '.' ? words.decimalWhy : words.decimalCommaWhy)
  const [dates] = report.dates
  if (report.dates.length === 1) line(`    dates: ${dates}`, words.datesWhy)
  report.dates.forEach((style, at) => {
    if (report.dates.length > 1) line(`    # dates: ${style}`, at === 0 ? words.datesRivals : '')
  })
  if (skip !== null) {
    line('    skip:', words.skipWhy)
    line(`      - { column: ${scalar(skip.header)}, is: [${skip.values.map(scalar).join(', ')}] }`)
  }
  const has = (id: string): boolean => report.columns.some(({ column }) => column === id)
  if (table.columns.workPackage !== undefined && !has('workPackage'))
    line(`    # constants: { ${named('workPackage')}: TP1 }`, words.constantsWhy)
  if (preview !== null && preview.rows > 0) {
    const sums = preview.sums
      .filter(({ column }) => column === 'hours' || column === 'amount')
      .map(({ column, sum }) => `, ${column}: ${sum}`)
      .join('')
    line(`    # expect: { rows: ${preview.rows}${sums} }`, words.expectWhy)
  }
  return lines
}

function valueLines({ values, lang }: MapReport, table: TableDefinition, width: number): string[] {
  const words = wordsOf(lang).map
  if (values.length === 0) return []
  const isKnown = ({ value, masked }: { value: string | null; masked: boolean }): boolean => value !== null && !masked
  const open = values.some(({ codes }) => codes.some(isKnown)) ? '' : '# '
  const lines = commented(`    ${open}values:`, words.valuesWhy, width)
  for (const { column, codes } of values) {
    const { header, cell } = table.columns[column] ?? {}
    const allowed = cell?.format === 'choice' ? cell.accepts[lang] : words.anyText
    lines.push(`      ${codes.some(isKnown) ? '' : '# '}${scalar(header?.[lang] ?? column)}:`)
    for (const { code, value, masked, rows } of codes) {
      const count = filled(words.rowCount, { count: rows })
      const known = value !== null && !masked
      const unsure = value === null ? filled(words.valueUnknown, { allowed }) : ''
      const why = [unsure, masked ? words.maskedCode : '', count].filter((part) => part !== '').join('; ')
      lines.push(
        ...commented(
          `        ${known ? '' : '# '}${quoted(code)}: ${value === null ? '???' : scalar(value)}`,
          why,
          width,
        ),
      )
    }
  }
  return lines
}

/** The comment at the end of its line where it fits, else above it. */
function commented(text: string, comment: string, width: number): string[] {
  if (comment === '') return [text]
  if (text.length + 4 + comment.length <= width) return [`${text}  # ${comment}`]
  const indent = text.slice(0, text.length - text.trimStart().length)
  const lines: string[] = []
  let line = `${indent}#`
  for (const word of comment.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '#') {
      lines.push(line)
      line = `${indent}#`
    }
    line += ` ${word}`
  }
  return [...lines, line, text]
}

/** A text that YAML takes as it stands, else in quotation marks. */
function scalar(text: string): string {
  return /^\p{L}(?:[\p{L}\p{N}_./()-]| (?! |$))*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : quoted(text)
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
