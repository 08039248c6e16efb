/** The implementers side by side, from the start: who has how many, and by how much they are more than the group. */
import { wordsOf } from '../../lang/words.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { isHiddenIn } from '../indicators/hidden.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { overlapKey, totalsKey, type Unit, unitOf } from '../public/figure-key.ts'
import { bodyRow, type Cell, type CellRole, type Sheet } from '../sheet.ts'
import { blankTotal, text, withFormula } from './cells.ts'
import { countColumns, notesOf, rowOf, spanOf } from './indicators-counts.ts'
import { countFigure, figure } from './indicators-figure.ts'
import { cellOf } from './tabs.ts'

export interface Compared {
  readonly id: IndicatorId
  readonly header: string
}

const ids: readonly IndicatorId[] = [
  'EECO01',
  'EECO02',
  'EECO04',
  'EECO05',
  'EECR01',
  'EECR02',
  'EECR03',
  'EECR04',
  'companies',
]

/** By their codes, as they stand on each implementer's own sheet. */
export function comparedByCode({ lang }: Pick<IndicatorsReport, 'lang'>): Compared[] {
  return ids.map((id) => ({ id, header: id === 'companies' ? wordsOf(lang).indicators.columns.companies : id }))
}

/** By name, and as few as stand side by side on a page: all, the results and the companies. */
export function comparedByName({ lang }: Pick<IndicatorsReport, 'lang'>): Compared[] {
  const short: Readonly<Record<string, string>> = wordsOf(lang).indicators.short
  const few = ids.filter((id) => id === 'EECO01' || !id.startsWith('EECO'))
  return few.map((id) => ({ id, header: short[id] ?? id }))
}

/** The columns of everyone and of the incomplete. */
export const GRAND_TOTAL = 'B'
export const INCOMPLETE = 'C'

/** @param sheets the implementers' own and, last, the group's, where they are in the same workbook. */
export function implementersTable(
  report: IndicatorsReport,
  compared: readonly Compared[],
  sheets: readonly (Sheet | undefined)[] = [],
): Sheet {
  const words = wordsOf(report.lang).indicators
  const { columns } = words
  const sheet = { notes: notesOf(report).slice(0, 1) }
  const { implementers } = report
  const first = bodyRow(sheet, 0)
  const last = bodyRow(sheet, implementers.length - 1)
  return {
    id: 'side-by-side',
    tab: words.sheets.tabs.implementers,
    title: words.sheets.implementers.title,
    ...sheet,
    columns: [
      { header: columns.implementer, kind: 'text', width: 40 },
      { header: columns.grandTotal, kind: 'number', width: 10 },
      { header: columns.incomplete, kind: 'number', width: 10, spare: true },
      ...compared.map(({ id, header }) => ({
        header,
        kind: 'number' as const,
        width: 10,
        ...(id === 'EECR03' ? { spare: true as const } : {}),
      })),
    ],
    rows: [
      ...implementers.map(({ id, name }, at) => row(report, compared, name, unitOf(id), 'body', sheets[at])),
      row(report, compared, words.wholeGroup, 'group', 'total', sheets[implementers.length]),
      [
        text(words.overlap, { role: 'total' }),
        withFormula(
          figure(report.overlap, isHiddenIn(report)(overlapKey), { role: 'total' }),
          sheets.length > 0 && isLive(report) ? `SUM(B${first}:B${last})-B${last + 1}` : undefined,
        ),
        blankTotal,
        ...compared.map(() => blankTotal),
      ],
    ],
  }
}

/** A sum over a figure that is unknown or hidden would count it as nothing. */
function isLive({ implementers, totals, grandTotal, overlap }: IndicatorsReport): boolean {
  return (
    overlap !== null && grandTotal !== null && implementers.every(({ id }) => (totals[id]?.grandTotal ?? null) !== null)
  )
}

function row(
  report: IndicatorsReport,
  compared: readonly Compared[],
  name: string,
  unit: Unit,
  role: CellRole,
  sheet: Sheet | undefined,
): Cell[] {
  const isHidden = isHiddenIn(report)
  const { grandTotal, incomplete } = unit === 'group' ? report : (report.totals[unit.slice(1)] ?? nothing)
  return [
    text(name, { role }),
    figure(grandTotal, isHidden(totalsKey('grandTotal', unit)), { role }),
    figure(incomplete, isHidden(totalsKey('incomplete', unit)), { role }),
    ...compared.map(({ id }) => {
      const indicator = report.indicators.find((one) => one.id === id)
      const cell = indicator === undefined ? null : spanOf(indicator, unit).cumulative
      const total = countFigure({ id, unit, span: 'cumulative', cell }, 'total', isHidden, { role })
      const source =
        sheet === undefined || total.value === null
          ? undefined
          : cellOf(sheet.tab, countColumns.cumulative.total, bodyRow(sheet, rowOf(report, id)))
      return withFormula(total, source)
    }),
  ]
}

const nothing = { grandTotal: null, incomplete: null }
