/** What was left out of the claim and why: a finding a row, with its effect in euros. */
import { filled, wordsOf } from '../../lang/words.ts'
import { moneyText, noMoney, readMoneyText, total } from '../../money.ts'
import type { ClaimReport, Excluded, ReportClaim } from '../report.ts'
import { bodyRow, type Cell, type Sheet } from '../sheet.ts'
import { blankTotal, count, emptyList, hours, money, text } from './cells.ts'
import { aboutClaim } from './headings.ts'

const COLUMNS = 7

export function excludedSheet(report: ClaimReport, claim: ReportClaim): Sheet {
  const { excluded: words, tabs } = wordsOf(report.lang).sheets
  const { excluded } = claim
  const isUnknown = excluded.some(({ amount, net }) => amount === null || net === null)
  const sheet = {
    notes: [aboutClaim(report), words.meaning, ...(isUnknown ? [words.unknown] : [])],
  }
  return {
    id: `excluded-${claim.id}`,
    tab: tabs.excluded,
    title: filled(words.title, { name: claim.name }),
    ...sheet,
    columns: [
      { header: words.rule, kind: 'text', width: 11 },
      { header: words.reason, kind: 'text', width: 46 },
      { header: words.rows, kind: 'number', width: 9 },
      { header: words.hours, kind: 'hours', width: 12 },
      { header: words.amount, kind: 'money', width: 16 },
      { header: words.net, kind: 'money', width: 18 },
      { header: words.finding, kind: 'text', width: 24, spare: true },
    ],
    rows: excluded.length === 0 ? [emptyList(words.none, COLUMNS)] : [...excluded.map(findingRow), totalRow()],
  }

  function totalRow(): Cell[] {
    const sum = (column: string): string =>
      `ROUND(SUM(${column}${bodyRow(sheet, 0)}:${column}${bodyRow(sheet, excluded.length - 1)}),2)`
    const of = (figures: readonly (string | null)[]): string =>
      moneyText(total(figures.map((figure) => readMoneyText(figure ?? '0') ?? noMoney)))
    const role = 'total'
    return [
      text(words.total, { role }),
      text(isUnknown ? words.asKnown : null, { role }),
      count(
        excluded.reduce((rows, one) => rows + one.count, 0),
        { role, formula: sum('C') },
      ),
      hours(of(excluded.map((one) => one.hours)), { role, formula: sum('D') }),
      money(of(excluded.map((one) => one.amount)), { role, formula: sum('E') }),
      money(of(excluded.map((one) => one.net)), { role, formula: sum('F') }),
      blankTotal,
    ]
  }
}

function findingRow({ rule, title, count: rows, hours: worked, amount, net, finding }: Excluded): Cell[] {
  return [text(rule), text(title), count(rows), hours(worked), money(amount), money(net), text(finding)]
}
