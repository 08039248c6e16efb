/** A sheet as a real table: caption, scopes, figures to the right; one that is too wide scrolls within itself. */
import type { Lang } from '../lang/lang.ts'
import type { Cell, Sheet, SheetColumn } from '../report/sheet.ts'
import { formatCell } from './format-cell.ts'
import { anchor, type Html, html } from './html-markup.ts'
import type { Drawing } from './html-section.ts'
import { statusMark } from './html-status.ts'
import { longestWord } from './longest-word.ts'

type Row = Sheet['rows'][number]

// Characters of a column that holds sentences or names: it is not squeezed to a word a line. A narrower one holds codes: they do not break.
const LONG = 36

/** @param above title of the section; a table of the same name, as the section's only one may have, does not show it twice. */
export function renderTable(sheet: Sheet, { lang, fill }: Pick<Drawing, 'lang' | 'fill'>, above: string): Html {
  const notes = sheet.notes.map((note) => html`<span class="note">${note}</span>`)
  const isTold = sheet.title === above
  return fill('table', {
    // A section may have the name of its only sheet.
    id: `table-${anchor(sheet.id)}`,
    width: wideOnPaper(sheet, lang),
    caption: html`<span class="${isTold ? 'told' : 'name'}">${sheet.title}</span>${notes}`,
    head: html`${sheet.columns.map(headCell)}`,
    rows: html`${groups(sheet.rows).map((rows) => html`<tbody>\n${rows.map((row) => renderRow(row, sheet, lang))}</tbody>\n`)}`,
  })
}

/** Figures that a line of an upright and of a turned page holds in print, in a wide font; a letter takes less. */
const UPRIGHT = 112
const TURNED = 162
const LETTER = 0.9
/** Room between two columns, in figures. */
const BETWEEN = 1.5
/** A longer word is divided. */
const LONGEST_WORD = 20

/** A table whose figures and words would run over the edge of an upright page is printed on a turned one, and in smaller type if it must. */
function wideOnPaper({ columns, rows }: Sheet, lang: Lang): string {
  const longest = columns.map(({ header }) => LETTER * lettersOf(header))
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      if ((cell.span ?? 1) > 1) break
      const text = formatCell(cell, lang)
      longest[at] = Math.max(longest[at] ?? 0, cell.kind === 'text' ? LETTER * lettersOf(text) : text.length)
    }
  const width = longest.reduce((sum, most) => sum + most + BETWEEN, 0)
  return width <= UPRIGHT ? '' : width <= TURNED ? ' wide' : ' wide widest'
}

function lettersOf(text: string): number {
  return Math.min(LONGEST_WORD, longestWord(text, /[ -]/))
}

/** A heading row opens a group of rows, so that it can say what they are. */
function groups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [[]]
  for (const row of rows) {
    if (row[0]?.role === 'head' && groups.at(-1)?.length !== 0) groups.push([])
    groups.at(-1)?.push(row)
  }
  return groups
}

/** A column whose rows say it all has no head to hear. */
function headCell({ header, kind }: SheetColumn): Html {
  if (header === '') return html`<td></td>`
  return html`<th scope="col"${cellClass({ kind, value: null })}>${header}</th>`
}

function renderRow(row: Row, { columns }: Sheet, lang: Lang): Html {
  const role = row[0]?.role ?? 'body'
  const width = row.reduce((sum, { span = 1 }) => sum + span, 0)
  const rest = columns.length - width
  const cells = row.map((cell, at) => renderCell(cell, at, columns[at], lang))
  const filler = rest > 0 ? html`<td${spanOf(rest)}></td>` : null
  return html`<tr${role === 'body' ? null : html` class="${role}"`}>${cells}${filler}</tr>\n`
}

function renderCell(cell: Cell, at: number, column: SheetColumn | undefined, lang: Lang): Html {
  const text = formatCell(cell, lang)
  const content = cell.status === undefined ? html`${text}` : statusMark(cell.status, text)
  const attributes = html`${cellClass(cell, column)}${spanOf(cell.span ?? 1)}`
  if (cell.role === 'head') return html`<th scope="${at === 0 ? 'rowgroup' : 'col'}"${attributes}>${content}</th>`
  // The first cell says what the row is about, so a reader who hears the table hears it with every figure.
  if (at === 0 && cell.role !== 'note') return html`<th scope="row"${attributes}>${content}</th>`
  return html`<td${attributes}>${content}</td>`
}

/** A row of zeros is read past more easily where they are softer than the figures that say something. */
function cellClass({ kind, value }: Pick<Cell, 'kind' | 'value'>, column?: SheetColumn): Html | null {
  if (kind !== 'text')
    return html` class="figure${value === '0.00' ? ' zero' : ''}${column?.strong === true ? ' strong' : ''}"`
  if (column === undefined || value === null) return null
  if (column.width >= LONG) return html` class="long"`
  return value.length <= column.width ? html` class="short"` : null
}

function spanOf(columns: number): Html | null {
  return columns === 1 ? null : html` colspan="${columns}"`
}
