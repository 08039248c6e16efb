/** What an implementer owes, row by row: for going through a file from its start to its end. */
import { filled, wordsOf } from '../../lang/words.ts'
import type { Debt, OwedList, OwedReport } from '../owed-report.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { count, text } from './cells.ts'
import { ownPath } from './owed-text.ts'

/** Of one finding; the rest stand as ranges. */
const MOST_ROWS = 100

interface Line {
  readonly path: string
  /** `null` for a whole file, and for the rest of a long list. */
  readonly row: number | null
  readonly rest: string | null
  readonly number: number
  readonly debt: Debt
  readonly column: string | null
  readonly header: string | null
}

export function owedRowsSheet({ lang }: OwedReport, { name, debts }: OwedList): Sheet {
  const { sheet: words } = wordsOf(lang).owed
  const lines = debts.flatMap((debt, at) => linesOf(debt, at + 1)).sort(inOrder)
  return {
    id: 'owed-rows',
    tab: words.rowsTab,
    title: filled(words.rowsTitle, { name }),
    notes: [words.rowsAbout],
    columns: [
      { header: words.file, kind: 'text', width: 24 },
      { header: words.row, kind: 'number', width: 12 },
      { header: words.column, kind: 'text', width: 9 },
      { header: words.header, kind: 'text', width: 20 },
      { header: words.message, kind: 'text', width: 50 },
      { header: words.fix, kind: 'text', width: 50 },
      { header: words.number, kind: 'number', width: 7 },
    ],
    rows: lines.map((line) => lineCells(line, lang)),
  }
}

function linesOf(debt: Debt, number: number): Line[] {
  const nowhere = { path: '', row: null, rest: null, number, debt, column: null, header: null }
  // A month without hours stands on no row.
  if (debt.places.length === 0) return [nowhere]
  return debt.places.flatMap((place): Line[] => {
    const { path, column, header } = place
    const whole = { ...nowhere, path, column, header }
    if (place.rows === null) return [whole]
    const rows = place.rows.split(', ').flatMap(rangeRows)
    const listed = rows.slice(0, MOST_ROWS).map((row) => ({ ...whole, row }))
    return rows.length > MOST_ROWS ? [...listed, { ...whole, rest: place.rows }] : listed
  })
}

/** `2-4` → 2, 3, 4; of a long range no more than are listed and one. */
function rangeRows(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number)
  return Array.from({ length: Math.min(last - first, MOST_ROWS) + 1 }, (_, at) => first + at)
}

function inOrder(a: Line, b: Line): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return rank(a) - rank(b) || a.number - b.number
}

/** A whole file first, ranges last. */
function rank({ row, rest }: Line): number {
  return row ?? (rest === null ? 0 : Number.POSITIVE_INFINITY)
}

function lineCells({ path, row, rest, number, debt, column, header }: Line, lang: OwedReport['lang']): Cell[] {
  const whole = path === '' ? null : wordsOf(lang).owed.sheet.wholeFile
  return [
    text(ownPath(path)),
    row === null ? text(rest?.replaceAll('-', '–') ?? whole) : count(row),
    text(column),
    text(header),
    text(debt.message),
    text(debt.fix),
    count(number),
  ]
}
