/** Salary lines: hours × unit cost of each person, task and month, their sum, and each person's part of it. */
import { filled, wordsOf } from '../../lang/words.ts'
import { moneyText, noMoney, readMoneyText, total } from '../../money.ts'
import type { ClaimReport, ReportClaim, ReportLine } from '../report.ts'
import { bodyRow, type Cell, type CellRole, type Sheet, type SheetColumn } from '../sheet.ts'
import { blank, emptyList, heading, hours, money, text, withFormula } from './cells.ts'
import { aboutClaim } from './headings.ts'

/** The column of the amounts. */
export const AMOUNTS = 'F'
const HOURS = 'D'
const COLUMNS = 6

type Notes = Pick<Sheet, 'notes'>

export function salaryLinesSheet(report: ClaimReport, claim: ReportClaim): Sheet {
  const words = wordsOf(report.lang).sheets
  const paidByHours = report.project.salaryModel === 'unit-cost'
  const sheet = { notes: [aboutClaim(report), paidByHours ? words.lines.rounding : words.lines.ledger] }
  const { lines } = claim
  return {
    id: `salary-lines-${claim.id}`,
    tab: words.tabs.lines,
    title: filled(words.lines.title, { name: claim.name }),
    ...sheet,
    columns: headers(report),
    rows: [
      ...(lines.length === 0 ? [emptyList(words.lines.none, COLUMNS)] : []),
      ...lines.map((line, at) => lineRow(line, bodyRow(sheet, at))),
      sumRow(words.lines.total, lines, 0, sheet, 'total'),
      ...personRows(lines, sheet, words.lines.byPerson),
    ],
  }
}

/** The workbook row of the lines' total. */
export function totalRow(sheet: Sheet): number {
  return bodyRow(
    sheet,
    sheet.rows.findIndex(([first]) => first?.role === 'total'),
  )
}

function headers({ lang }: ClaimReport): SheetColumn[] {
  const { lines } = wordsOf(lang).sheets
  return [
    { header: lines.person, kind: 'text', width: 16 },
    { header: lines.task, kind: 'text', width: 40 },
    { header: lines.month, kind: 'month', width: 12 },
    { header: lines.hours, kind: 'hours', width: 12 },
    { header: lines.unitCost, kind: 'money', width: 16 },
    { header: lines.amount, kind: 'money', width: 17 },
  ]
}

function lineRow({ person, task, month, hours: worked, unitCost, amount }: ReportLine, row: number): Cell[] {
  return [
    text(person),
    text(task),
    { kind: 'month', value: month },
    worked === null ? blank : hours(worked),
    unitCost === null ? blank : money(unitCost),
    worked === null || unitCost === null
      ? money(amount)
      : { kind: 'money', value: amount, formula: `ROUND(ROUND(D${row}*E${row},6),2)` },
  ]
}

/** Sums over the lines from the `from`-th on. */
function sumRow(label: string, lines: readonly ReportLine[], from: number, sheet: Notes, role: CellRole): Cell[] {
  const sum = (column: string): string | undefined =>
    lines.length === 0
      ? undefined
      : `ROUND(SUM(${column}${bodyRow(sheet, from)}:${column}${bodyRow(sheet, from + lines.length - 1)}),2)`
  const empty: Cell = { kind: 'text', value: null, role }
  const worked = lines.every((line) => line.hours !== null)
  return [
    text(label, { role }),
    empty,
    empty,
    worked ? withFormula(hours(added(lines.map((line) => line.hours)), { role }), sum(HOURS)) : empty,
    empty,
    withFormula(money(added(lines.map(({ amount }) => amount)), { role }), sum(AMOUNTS)),
  ]
}

/** A sum for each person; the lines are sorted by person, so that it is one range. */
function personRows(lines: readonly ReportLine[], sheet: Notes, title: string): Cell[][] {
  const starts = lines.flatMap(({ person }, at) => (at > 0 && lines[at - 1]?.person === person ? [] : [at]))
  if (starts.length < 2) return []
  const sums = starts.map((start, at) => {
    const own = lines.slice(start, starts[at + 1])
    return sumRow(own[0]?.person ?? '', own, start, sheet, 'body')
  })
  return [heading(title, COLUMNS), ...sums]
}

/** Hours and euros alike have two decimals. */
function added(amounts: readonly (string | null)[]): string {
  return moneyText(total(amounts.map((amount) => readMoneyText(amount ?? '0') ?? noMoney)))
}
