/** Work packages against their schedule, and who worked in them. */
import { formatDay, formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { exact } from '../../../money.ts'
import { bodyRow, type Cell, type CellRole, type Sheet } from '../../sheet.ts'
import { hours, text, withFormula } from '../../sheets/cells.ts'
import type { ProgressPackage, ProgressReport, WorkFigures } from './shape.ts'

/** Hours and person-years. */
export function workSheet(report: ProgressReport): Sheet {
  const { work, period, lang } = report
  const { work: words } = wordsOf(lang).progress
  const rows = shownPackages(report)
  const sheet = {
    notes: [filled(words.about, { hours: formatNumber(work.personYear.replace(/\.00$/, ''), lang) })],
  }
  const [first, last] = [bodyRow(sheet, 0), bodyRow(sheet, rows.length - 1)]
  const sum = (column: string): string | undefined =>
    rows.length === 0 ? undefined : `ROUND(SUM(${column}${first}:${column}${last}),2)`
  const wide = { kind: 'hours', width: 16 } as const
  const role = 'total'
  return {
    id: 'work',
    tab: words.tab,
    title: filled(words.caption, { day: formatDay(period.end, lang) }),
    ...sheet,
    columns: [
      { header: words.workPackage, kind: 'text', width: 40 },
      { header: words.before, ...wide },
      { header: words.period, ...wide },
      { header: words.after, ...wide },
      { header: words.years, kind: 'number', width: 14 },
      { header: words.share, kind: 'percent', width: 12 },
    ],
    rows: [
      ...rows.map((one, at) => [
        text(packageName(one, lang)),
        known(one.before),
        known(one.period),
        known(one.after, 'body', `ROUND(B${bodyRow(sheet, at)}+C${bodyRow(sheet, at)},2)`),
        years(one.personYearsAfter),
        percent(one.share && roundedPercent(one.share)),
      ]),
      [
        text(words.total, { role }),
        known(work.total.before, role, sum('B')),
        known(work.total.period, role, sum('C')),
        known(work.total.after, role, sum('D')),
        years(work.total.personYearsAfter, { role }),
        text(null, { role }),
      ],
    ],
  }
}

/** Each work package's own time, and the hours that fell outside it. */
export function scheduleSheet(report: ProgressReport): Sheet {
  const { period, lang } = report
  const { work: words } = wordsOf(lang).progress
  const day = (value: string | null): Cell => ({ kind: 'day', value })
  return {
    id: 'schedule',
    tab: words.scheduleTab,
    title: filled(words.schedule, { day: formatDay(period.end, lang) }),
    notes: [],
    columns: [
      { header: words.workPackage, kind: 'text', width: 40 },
      { header: words.start, kind: 'day', width: 13 },
      { header: words.end, kind: 'day', width: 13 },
      { header: words.elapsed, kind: 'percent', width: 14 },
      { header: words.state, kind: 'text', width: 18 },
      { header: words.outside, kind: 'hours', width: 20 },
    ],
    rows: report.work.packages
      .filter(({ id }) => id !== null)
      .map((one) => [
        text(packageName(one, lang)),
        day(one.start),
        day(one.end),
        percent(one.elapsed && cutPercent(one.elapsed)),
        text(one.state && words.states[one.state]),
        known(one.outside),
      ]),
  }
}

/** Rows without a work package are told of where there are some. */
export function shownPackages({ work }: ProgressReport): readonly ProgressPackage[] {
  return work.packages.filter(({ id, after }) => id !== null || (after !== null && after !== '0.00'))
}

/** Hours, or that nobody knows them: what is not known has no formula. */
export function known(value: string | null, role: CellRole = 'body', formula?: string): Cell {
  if (value === null) return { kind: 'hours', value, absent: 'unknown', role }
  return withFormula(hours(value, { role }), formula)
}

function percent(value: string | null): Cell {
  return value === null ? { kind: 'percent', value, absent: 'unknown' } : { kind: 'percent', value }
}

/** Cut, so that nothing is said to be over before it is. */
export function cutPercent(share: string): string {
  const [whole = '0', decimals = ''] = share.split('.')
  return `${whole}.${decimals.padEnd(2, '0').slice(0, 2)}`
}

function roundedPercent(share: string): string {
  return exact(share).toDecimalPlaces(2).toString()
}

function years(value: string | null, more: Partial<Cell> = {}): Cell {
  if (value === null) return { kind: 'number', value, absent: 'unknown', ...more }
  return { kind: 'number', value: twoDecimals(value), ...more }
}

/** Person-years side by side are told alike: `0.50` beside `1.25`. */
function twoDecimals(value: string): string {
  const [whole = '', decimals = ''] = value.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}

export function packageName({ id, name }: Pick<ProgressPackage, 'id' | 'name'>, lang: ProgressReport['lang']): string {
  return id === null ? wordsOf(lang).progress.work.none : `${id} ${name}`
}

/** The period's hours: a work package a row, an implementer a column. */
export function workByImplementerSheet(report: ProgressReport): Sheet {
  const { work, implementers, lang } = report
  const { work: words } = wordsOf(lang).progress
  const rows = shownPackages(report)
  const own = (figures: WorkFigures | null | undefined, role?: CellRole): Cell => known(figures?.period ?? null, role)
  return {
    id: 'work-by-implementer',
    tab: words.byImplementerTab,
    title: words.byImplementer,
    notes: [],
    columns: [
      { header: words.workPackage, kind: 'text', width: 40 },
      ...implementers.map(({ name }) => ({ header: name, kind: 'hours' as const, width: 21 })),
      { header: words.total, kind: 'hours', width: 14 },
    ],
    rows: [
      ...rows.map((one) => [
        text(packageName(one, lang)),
        ...implementers.map(({ id }) => own(one.implementers[id])),
        known(one.period),
      ]),
      [
        text(words.total, { role: 'total' as const }),
        ...implementers.map(({ id }) => own(work.total.implementers[id], 'total')),
        known(work.total.period, 'total'),
      ],
    ],
  }
}
