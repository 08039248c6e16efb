/** What has changed since a delivered report: a row a figure that differs, and a row a record because of which it does. */

import { formatDay } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorDefinition } from '../../law/indicator-definition.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { RestatedFigure, Restatement } from '../indicators/restatement.ts'
import type { IndicatorsReport, ReportRow } from '../indicators/shape.ts'
import { spanHead } from '../indicators/span-text.ts'
import { countColumns } from '../public/figure-key.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { emptyList, heading, text } from './cells.ts'
import { effectText } from './indicators-effect.ts'

const COLUMNS = 7

export type Restated = IndicatorsReport & { readonly restatement: Restatement }

export function isRestated(report: IndicatorsReport): report is Restated {
  return report.restatement !== undefined
}

/** The group's figures first, then each implementer's under its name; an indicator that is another's name is told once. */
export function restatementSheet(report: Restated): Sheet {
  const { indicators: words } = wordsOf(report.lang)
  const { columns, restatement: own } = words
  const figures = report.restatement.figures.filter(({ figure }) => !isAnotherName(figure))
  const units = [null, ...report.implementers.map(({ id }) => id)]
  const rows = units.flatMap((unit) => {
    const alike = [...byFigure(figures.filter(({ implementer }) => implementer === unit)).values()]
    const name = report.implementers.find(({ id }) => id === unit)?.name ?? words.wholeGroup
    return alike.length === 0 ? [] : [heading(name, COLUMNS), ...alike.map((one) => figureRow(report, one))]
  })
  return {
    id: 'restatement-table',
    tab: words.sheets.tabs.restatement,
    title: own.title,
    notes: restatementNotes(report),
    columns: [
      { header: columns.indicator, kind: 'text', width: 22 },
      { header: own.span, kind: 'text', width: 12 },
      ...[columns.wholeTotal, columns.women, columns.men, columns.nonBinary, columns.unknown].map((header, at) => ({
        header,
        kind: 'text' as const,
        width: 14,
        ...(at === 0 ? {} : { spare: true as const }),
      })),
    ],
    rows: rows.length === 0 ? [emptyList(noChange(report), COLUMNS)] : rows,
  }
}

function isAnotherName(figure: string): boolean {
  const definitions: Readonly<Record<string, IndicatorDefinition | undefined>> = indicatorDefinitions
  return (definitions[figure]?.sameAs ?? null) !== null
}

/** What the comparison is of, and what it could not see. */
export function restatementNotes({ lang, restatement }: Restated): string[] {
  const words = wordsOf(lang).indicators.restatement
  const asOf = formatDay(restatement.asOf, lang)
  return [
    filled(words.lead, { asOf }),
    ...(restatement.of === undefined ? [] : [filled(words.only, { list: restatement.of.join(', ') })]),
    ...(restatement.hidden === 0 ? [] : [filled(words.hidden, { count: restatement.hidden })]),
    ...(restatement.unexplained === null ? [] : [words.unexplained[restatement.unexplained]]),
    ...((restatement.records ?? []).some(({ change }) => change === 'vanished') ? [words.vanishedRows] : []),
  ]
}

export function noChange({ lang, restatement }: Restated): string {
  return filled(wordsOf(lang).indicators.restatement.none, { asOf: formatDay(restatement.asOf, lang) })
}

export function restatedRecordsSheet(report: Restated): Sheet {
  const { indicators: words } = wordsOf(report.lang)
  const own = words.restatement
  const records = report.restatement.records ?? []
  return {
    id: 'restated-records',
    tab: words.sheets.tabs.restatedRecords,
    title: own.recordsTitle,
    notes: restatementNotes(report),
    columns: [
      { header: own.record, kind: 'text', width: 16 },
      { header: own.change, kind: 'text', width: 16 },
      { header: own.place, kind: 'text', width: 36 },
      { header: own.placeBefore, kind: 'text', width: 36, spare: true },
      { header: own.effect, kind: 'text', width: 60 },
    ],
    rows:
      records.length === 0
        ? [emptyList(own.unexplained[report.restatement.unexplained ?? 'none'], 5)]
        : records.map((record) => [
            text(record.id),
            text(own.changes[record.change]),
            text(rowsText(record.after, report.lang)),
            text(rowsText(record.before, report.lang)),
            text(effectText(record, report.lang)),
          ]),
  }
}

/** `data/xamk/osallistujat.csv rivi 43`, a line each. */
export function rowsText(rows: readonly ReportRow[], lang: Lang): string {
  const { row: words } = wordsOf(lang).indicators.restatement
  return rows.map(({ path, row }) => filled(words, { path, row })).join('\n')
}

/** All columns of one figure stand in one row. */
function byFigure(figures: readonly RestatedFigure[]): ReadonlyMap<string, readonly RestatedFigure[]> {
  const groups = new Map<string, RestatedFigure[]>()
  for (const one of figures) {
    const key = [one.figure, one.implementer ?? '', one.span].join('\u001f')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function figureRow(report: Restated, alike: readonly RestatedFigure[]): Cell[] {
  const words = wordsOf(report.lang).indicators
  const [first] = alike
  if (first === undefined) return []
  const names: Readonly<Record<string, string>> = words.restatement.figures
  return [
    text(names[first.figure] ?? first.figure),
    text(first.span === 'quarter' ? spanHead(report) : words.columns.cumulative),
    ...countColumns.map((column) => {
      const one = alike.find((figure) => figure.column === column)
      return text(one === undefined ? null : change(one, report.lang))
    }),
  ]
}

/** `4 → 5`; a figure that cannot be known is a dash. */
function change({ before, after }: Pick<RestatedFigure, 'before' | 'after'>, lang: Lang): string {
  const shown = (value: number | null): string => (value === null ? '–' : String(value))
  return filled(wordsOf(lang).indicators.restatement.was, { before: shown(before), after: shown(after) })
}
