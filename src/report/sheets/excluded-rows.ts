/** Every row that was left out of the claim, with its address. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { ClaimReport, Excluded, ExcludedRow, ReportClaim } from '../report.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { blank, count, emptyList, hours, money, text } from './cells.ts'
import { aboutClaim } from './headings.ts'
import { chunks } from './ranges.ts'

const COLUMNS = 8

export function excludedRowsSheet(report: ClaimReport, claim: ReportClaim): Sheet {
  const { excluded: words, tabs } = wordsOf(report.lang).sheets
  const all = claim.excluded
  const rows = all.flatMap((excluded) => [
    ...excluded.rows.map((row) => listedRow(excluded, row)),
    ...rangeRows(excluded),
  ])
  const isUnknown = all.some((one) => one.rows.some(({ amount }) => amount === null))
  const isLong = all.some(({ ranges }) => ranges.length > 0)
  return {
    id: `excluded-rows-${claim.id}`,
    tab: tabs.excludedRows,
    title: filled(words.rowsTitle, { name: claim.name }),
    notes: [aboutClaim(report), ...(isUnknown ? [words.unknown] : []), ...(isLong ? [words.byRanges] : [])],
    columns: [
      { header: words.rule, kind: 'text', width: 11 },
      { header: words.reason, kind: 'text', width: 40, spare: true },
      { header: words.file, kind: 'text', width: 32 },
      { header: words.row, kind: 'number', width: 11 },
      { header: words.person, kind: 'text', width: 14 },
      { header: words.date, kind: 'text', width: 12 },
      { header: words.hours, kind: 'hours', width: 10 },
      { header: words.amount, kind: 'money', width: 15 },
    ],
    rows: rows.length === 0 ? [emptyList(words.none, COLUMNS)] : rows,
  }
}

function listedRow({ rule, title }: Excluded, { path, row, person, date, hours: worked, amount }: ExcludedRow): Cell[] {
  return [text(rule), text(title), text(path), count(row), text(person), text(date), hours(worked), money(amount)]
}

/** Where there are too many rows to list one by one: all of them, as ranges. */
function rangeRows({ rule, title, ranges }: Excluded): Cell[][] {
  return ranges.flatMap(({ path, rows }) =>
    chunks(rows).map((some) => [text(rule), text(title), text(path), text(some), blank, blank, blank, blank]),
  )
}
