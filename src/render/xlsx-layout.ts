/** How a sheet stands on the screen and on paper: what is frozen, printed, repeated and filtered.*/
import { columnLetter } from '../read/place.ts'
import { bodyRow, headRow, type Sheet } from '../report/sheet.ts'

const A4 = 9
/** More characters than these are too small to read on an upright page. */
const WIDEST_UPRIGHT = 110

export function lastColumn({ columns }: Pick<Sheet, 'columns'>): string {
  return columnLetter(columns.length - 1)
}

/** Options of a worksheet: the head stays in sight and on every printed page; one page wide. */
export function sheetOptions(sheet: Sheet) {
  const head = headRow(sheet)
  const last = Math.max(head, bodyRow(sheet, sheet.rows.length - 1))
  return {
    views: [
      {
        state: 'frozen' as const,
        xSplit: sheet.isWide ? 1 : 0,
        ySplit: head,
        topLeftCell: `${sheet.isWide ? 'B' : 'A'}${head + 1}`,
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: totalWidth(sheet) > WIDEST_UPRIGHT ? ('landscape' as const) : ('portrait' as const),
      fitToWidth: 1,
      fitToHeight: 0,
      // exceljs puts a $ before each corner; the row needs its own.
      printArea: `A$1:${lastColumn(sheet)}$${last}`,
      printTitlesRow: `${head}:${head}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${codeless(sheet.title)}${tabBeside(sheet)}&R&P / &N` },
  }
}

/** What a page has room for, in points, within the margins of `sheetOptions`. */
const upright = { width: 523, height: 748 }
const turned = { width: 770, height: 501 }
/** Points of a character's width. */
const CHARACTER = 5.4
/** So much of a page is not worth another one: rows alone under a repeated head. */
const ORPHANS = 0.5
/** Beyond so many pages one more is no matter, and how rows break is the program's to say. */
const MOST_FITTED = 3
/** Smaller letters than these are not read: 11 points come out as six and a half. */
const SMALLEST = 0.6

/**
 * How many pages the sheet is printed on: 0 leaves it to the program. Where the last page would hold a few rows alone, all are made a
 * little smaller instead.
 * @param height of all rows, in points.
 */
export function pagesTall(sheet: Sheet, height: number): number {
  const wide = totalWidth(sheet) * CHARACTER
  const page = totalWidth(sheet) > WIDEST_UPRIGHT ? turned : upright
  const scale = Math.min(1, page.width / wide)
  const pages = (height * scale) / page.height
  const whole = Math.floor(pages)
  return whole > 0 && whole <= MOST_FITTED && pages - whole <= ORPHANS && (scale * whole) / pages >= SMALLEST
    ? whole
    : 0
}

/** The list to filter: the rows from the first to the last before a heading, a note or a total; `null` where there is no list. */
export function filterRange(sheet: Sheet): string | null {
  const end = sheet.rows.findIndex((row) =>
    row.some(({ role = 'body', span }) => role !== 'body' || span !== undefined),
  )
  const count = end === -1 ? sheet.rows.length : end
  return count < 2 ? null : `A${headRow(sheet)}:${lastColumn(sheet)}${bodyRow(sheet, count - 1)}`
}

export function totalWidth({ columns }: Pick<Sheet, 'columns'>, from = 0, count = columns.length): number {
  return columns.slice(from, from + count).reduce((sum, { width }) => sum + width, 0)
}

/** Letters from the edge of an upright page to where a short text in its middle begins. */
const TO_THE_MIDDLE = 42

/** The sheet's name in the middle of the footer, where its title does not reach so far or say the same. */
function tabBeside({ title, tab }: Sheet): string {
  return title === tab || title.length + tab.length / 2 > TO_THE_MIDDLE ? '' : '&C&A'
}

/** `&` begins a code in a footer, and a footer has 255 characters. */
function codeless(text: string): string {
  return text.slice(0, 120).replaceAll('&', '&&')
}
