/**
 * From a figure back to its rows: a line a person or company, and in each indicator's column whether it counts. With the filter of a
 * column the lines that stay are as many as the figure says. Of people there is a pseudonym, and where their rows stand.
 */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { type IndicatorId, indicatorIds } from '../../law/indicator-ids.ts'
import { ownerOf } from '../../read/owner.ts'
import type { IndicatorsReport, ReportCountedIn, ReportRecord } from '../indicators/shape.ts'
import { daysText } from '../indicators/span-text.ts'
import type { Unit } from '../public/figure-key.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { blank, emptyList, text } from './cells.ts'

/** Those that are not another's name, and that anybody collects. */
export const recordIds: readonly IndicatorId[] = indicatorIds.filter((id) => {
  const { sameAs, isCollected } = indicatorDefinitions[id]
  return sameAs === null && isCollected
})

/** @param unit of the group all records as they count there; of an implementer its own, with its own rows. */
export function recordsSheet(
  report: IndicatorsReport,
  unit: Unit,
  { id, tab, title }: Pick<Sheet, 'id' | 'tab' | 'title'>,
): Sheet {
  const { records: words, short } = wordsOf(report.lang).indicators
  const names: Readonly<Record<string, string>> = short
  const isShown = (path: string): boolean => unit === 'group' || ownerOf(path) === unit.slice(1)
  const own = (report.records ?? []).filter(({ rows }) => rows.some(({ path }) => isShown(path)))
  const columns: Sheet['columns'] = [
    { header: words.record, kind: 'text', width: 15 },
    { header: words.kind, kind: 'text', width: 9 },
    { header: words.implementers, kind: 'text', width: 15 },
    { header: words.rows, kind: 'text', width: 44 },
    { header: words.gender, kind: 'text', width: 12 },
    { header: words.complete, kind: 'text', width: 9 },
    ...recordIds.map((one) => ({
      header: /^EEC/.test(one) ? one : (names[one] ?? one),
      kind: 'text' as const,
      width: 5,
      isTurned: true as const,
    })),
  ]
  return {
    id,
    tab,
    title,
    notes: [
      `${report.project.name}. ${daysText(report)}.`,
      filled(words.about, { span: spanMark(report), earlier: words.earlier, unknown: words.unknown }),
      words.pseudonyms,
    ],
    isWide: true,
    columns,
    rows:
      own.length === 0
        ? [emptyList(words.none, columns.length)]
        : own.map((record) => recordRow(report, record, unit, isShown)),
  }
}

function recordRow(
  report: IndicatorsReport,
  record: ReportRecord,
  unit: Unit,
  isShown: (path: string) => boolean,
): Cell[] {
  const { records: words } = wordsOf(report.lang).indicators
  const counted: ReportCountedIn = unit === 'group' ? record : (record.implementers[unit.slice(1)] ?? record)
  const { complete, gender } = counted
  const marks = marksOf(counted, report)
  const isKnown = (id: IndicatorId): boolean => indicatorDefinitions[id].unit === record.kind
  return [
    text(record.id),
    text(words.kinds[record.kind]),
    text([...new Set(record.rows.map(({ path }) => ownerOf(path)))].join(', ')),
    text(
      rowsIn(
        record.rows.filter(({ path }) => isShown(path)),
        report.lang,
      ),
    ),
    gender === null ? blank : text(words.genders[gender]),
    complete ? blank : text(words.incomplete),
    ...recordIds.map((id) => (isKnown(id) ? (marks.get(id) ?? blank) : blank)),
  ]
}

/** `Q2`; a letter for other days. */
function spanMark({ quarter, lang }: IndicatorsReport): string {
  return quarter?.slice(-2) ?? wordsOf(lang).indicators.records.inDays
}

/** A mark that cells share: there are hundreds of records, and dozens of columns. */
function marksOf({ counts, quarter, unknown }: ReportCountedIn, report: IndicatorsReport): Map<IndicatorId, Cell> {
  const { records: words } = wordsOf(report.lang).indicators
  const [inSpan, earlier, open] = [spanMark(report), words.earlier, words.unknown].map((word) => text(word))
  const marks = new Map<IndicatorId, Cell>()
  for (const id of counts) marks.set(id, earlier as Cell)
  for (const id of quarter) marks.set(id, inSpan as Cell)
  for (const id of unknown) marks.set(id, open as Cell)
  return marks
}

/** `data/xamk/osallistujat.csv: 5, 43`, a line a file. */
function rowsIn(rows: ReportRecord['rows'], lang: Lang): string {
  const { row: one, several } = wordsOf(lang).indicators.records
  const files = [...new Set(rows.map(({ path }) => path))]
  return files
    .map((path) => {
      const own = rows.filter((row) => row.path === path).map(({ row }) => row)
      return filled(own.length === 1 ? one : several, { path, rows: own.join(', ') })
    })
    .join('\n')
}
