/** What the indicators' workbook checks of itself: the sums that must hold, at each implementer and in the group. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { unreadOf } from '../indicators/incomplete.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { type Unit, unitOf } from '../public/figure-key.ts'
import { bodyRow, type Sheet } from '../sheet.ts'
import { count } from './cells.ts'
import { type Check, noneOf } from './checks.ts'
import { SEVERITIES } from './findings.ts'
import { countColumns, rowOf, spanOf } from './indicators-counts.ts'
import { GRAND_TOTAL, INCOMPLETE } from './indicators-implementers.ts'
import { READ } from './inputs.ts'
import { cellOf, rangeOf } from './tabs.ts'

/** The sheets that the checks look at. */
export interface CheckedSheets {
  /** The implementers' own in the decision's order, where the workbook has them, then the group's. */
  readonly counts: readonly (Sheet | undefined)[]
  readonly implementers: Sheet
  readonly findings: Sheet
  readonly inputs: Sheet
}

export function indicatorChecks(report: IndicatorsReport, sheets: CheckedSheets): Check[] {
  const units: Unit[] = [...report.implementers.map(({ id }) => unitOf(id)), 'group']
  return [
    ...units.flatMap((unit, at) => unitChecks(report, unit, at, sheets)),
    ...overlapCheck(report, sheets),
    ...(report.public === undefined ? listChecks(report, sheets) : publicChecks(report)),
  ]
}

/** A sum of which a part is not known, or is hidden, is not checked. */
function unitChecks(report: IndicatorsReport, unit: Unit, at: number, sheets: CheckedSheets): Check[] {
  const words = wordsOf(report.lang).indicators
  const name = unit === 'group' ? words.group : (report.implementers[at]?.id ?? '')
  const sheet = sheets.counts[at]
  const all = totalOf(report, 'EECO01', unit)
  if (sheet === undefined || all === null) return []
  const cell = (id: IndicatorId): string =>
    cellOf(sheet.tab, countColumns.cumulative.total, bodyRow(sheet, rowOf(report, id)))
  const sum = (label: string, parts: readonly IndicatorId[]): Check[] => {
    const values = parts.map((id) => totalOf(report, id, unit))
    if (values.some((value) => value === null)) return []
    const here = count(
      values.reduce<number>((whole, value) => whole + (value ?? 0), 0),
      { formula: parts.map(cell).join('+') },
    )
    return [{ label: filled(label, { name }), here, against: count(all, { formula: cell('EECO01') }), holds: 'equal' }]
  }
  const own = words.sheets.cover
  return [
    ...sum(own.statusSum, ['EECO02', 'EECO04', 'EECO05']),
    ...sum(own.educationSum, ['EECO09', 'EECO10', 'EECO11']),
    {
      label: filled(own.genderSum, { name }),
      here: count(all, { formula: cell('EECO01') }),
      against: count(all),
      holds: 'equal',
    },
    ...completeCheck(report, unit, at, filled(own.incomplete, { name }), cell('EECO01'), sheets.implementers),
  ]
}

function completeCheck(
  report: IndicatorsReport,
  unit: Unit,
  at: number,
  label: string,
  against: string,
  table: Sheet,
): Check[] {
  const { grandTotal, incomplete } = unit === 'group' ? report : (report.totals[unit.slice(1)] ?? report)
  const all = totalOf(report, 'EECO01', unit)
  if (grandTotal === null || incomplete === null || all === null) return []
  const row = bodyRow(table, at)
  const formula = `${cellOf(table.tab, GRAND_TOTAL, row)}-${cellOf(table.tab, INCOMPLETE, row)}`
  return [
    {
      label,
      here: count(grandTotal - incomplete, { formula }),
      against: count(all, { formula: against }),
      holds: 'equal',
    },
  ]
}

function overlapCheck(report: IndicatorsReport, { implementers: table }: CheckedSheets): Check[] {
  const { overlap, grandTotal, implementers, totals } = report
  const own = implementers.map(({ id }) => totals[id]?.grandTotal ?? null)
  if (report.part || overlap === null || grandTotal === null || own.some((one) => one === null)) return []
  const last = bodyRow(table, implementers.length - 1)
  const whole = own.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return [
    {
      label: wordsOf(report.lang).indicators.sheets.cover.overlap,
      here: count(whole - overlap, {
        formula: `SUM(${rangeOf(table.tab, GRAND_TOTAL, bodyRow(table, 0), last)})-${cellOf(table.tab, GRAND_TOTAL, last + 2)}`,
      }),
      against: count(grandTotal, { formula: cellOf(table.tab, GRAND_TOTAL, last + 1) }),
      holds: 'equal',
    },
  ]
}

/** The public workbook has no list of files to count in. */
function publicChecks(report: IndicatorsReport): Check[] {
  const { files } = unreadOf(report)
  const { unread } = wordsOf(report.lang).indicators.sheets.cover
  return files === 0 ? [] : [{ label: unread, here: count(files), against: count(0), holds: 'equal' }]
}

function listChecks({ lang, counts, inputs: read }: IndicatorsReport, { findings, inputs }: CheckedSheets): Check[] {
  const words = wordsOf(lang)
  const column = (sheet: Sheet, letter: string): string =>
    rangeOf(sheet.tab, letter, bodyRow(sheet, 0), bodyRow(sheet, sheet.rows.length - 1))
  return [
    noneOf(words.indicators.sheets.cover.stops, column(findings, SEVERITIES), words.severity.stop, counts.stop),
    noneOf(
      words.sheets.cover.unread,
      column(inputs, READ),
      words.sheets.inputs.no,
      read.filter((input) => !input.read).length,
    ),
  ]
}

function totalOf({ indicators }: IndicatorsReport, id: IndicatorId, unit: Unit): number | null {
  const indicator = indicators.find((one) => one.id === id)
  return indicator === undefined ? null : (spanOf(indicator, unit).cumulative?.total ?? null)
}
