/** What an implementer owes, as a workbook to be mailed: the list, what stops most first, and the same list row by row. */
import { formatDay } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { debtKinds } from '../owed-kinds.ts'
import type { Debt, OwedList, OwedReport } from '../owed-report.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { blank, count, emptyList, heading, text } from './cells.ts'
import { owedRowsSheet } from './owed-rows.ts'
import { ownPath, rowsText } from './owed-text.ts'

const COLUMNS = 8

/** @throws RangeError where the report has no such implementer. */
export function owedWorkbook(report: OwedReport, id: string): Sheet[] {
  const list = report.implementers.find((one) => one.id === id)
  if (list === undefined) throw new RangeError(`not in the report: ${id}`)
  return [owedSheet(report, list), ...(list.debts.length === 0 ? [] : [owedRowsSheet(report, list)])]
}

export function owedSheet({ asOf, lang, project }: OwedReport, { name, debts }: OwedList): Sheet {
  const { sheet: words, letter } = wordsOf(lang).owed
  const about = filled(words.about, { project: project.name, count: debts.length })
  return {
    id: 'owed',
    tab: words.tab,
    title: filled(words.title, { day: formatDay(asOf, lang), name }),
    notes: debts.length === 0 ? [project.name] : [about, letter.privacy],
    columns: [
      { header: words.number, kind: 'number', width: 7 },
      { header: words.file, kind: 'text', width: 24 },
      { header: words.rows, kind: 'text', width: 18 },
      { header: words.column, kind: 'text', width: 16 },
      { header: words.message, kind: 'text', width: 46 },
      { header: words.fix, kind: 'text', width: 46 },
      { header: words.done, kind: 'text', width: 8 },
      { header: words.rule, kind: 'text', width: 10 },
    ],
    rows: debts.length === 0 ? [emptyList(words.none, COLUMNS)] : rowsOf(debts, lang),
  }
}

function rowsOf(debts: readonly Debt[], lang: OwedReport['lang']): Cell[][] {
  const { kinds } = wordsOf(lang).owed
  return debtKinds.flatMap((kind) => {
    const own = debts.filter((debt) => debt.kind === kind)
    if (own.length === 0) return []
    return [
      heading(kinds[kind].title, COLUMNS),
      [text(kinds[kind].lead, { role: 'note', span: COLUMNS })],
      ...own.map((debt) => debtRow(debt, debts.indexOf(debt) + 1, lang)),
    ]
  })
}

/** A line a file in the cells of the places. */
function debtRow({ places, message, fix, rule }: Debt, number: number, lang: OwedReport['lang']): Cell[] {
  const { wholeFile } = wordsOf(lang).owed.sheet
  return [
    count(number),
    text(places.map(({ path }) => ownPath(path)).join('\n')),
    text(places.map((place) => rowsText(place, lang) ?? wholeFile).join('\n')),
    text([...new Set(places.flatMap((place) => columnText(place) ?? []))].join('\n')),
    text(message),
    text(fix),
    blank,
    text(rule),
  ]
}

function columnText({ column, header }: Debt['places'][number]): string | undefined {
  if (column === null) return undefined
  return header === null || header === '' ? column : `${column}: ${header}`
}
