/** A second, plain reader of the tables, which knows nothing of hanke: for looking up what stands at a printed address. */
import iconv from 'iconv-lite'

export interface SourceRecord {
  /** The physical line on which it begins, and the row that Excel shows. */
  readonly line: number
  readonly row: number
  readonly cells: readonly string[]
}

/** The text of a file in the encoding that the report states. */
export function decoded(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, encoding.replace('-bom', '')).replace(/^\uFEFF/, '')
}

/** Every record of the text, blank ones included; a line `sep=;` is no row to Excel. */
export function recordsOf(text: string, delimiter: string | null): SourceRecord[] {
  const records: SourceRecord[] = []
  const hidden = /^sep=.[\r\n]/i.test(text) ? 1 : 0
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begins = 1
  const endRecord = (): void => {
    records.push({ line: begins, row: records.length + 1 - hidden, cells: [...cells, cell] })
    cells = []
    cell = ''
    begins = line
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    const isBreak = char === '\n' || (char === '\r' && text[at + 1] !== '\n')
    if (isBreak) line += 1
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (char === '"') quoted = !quoted
    else if (quoted) cell += char
    else if (char === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (isBreak) endRecord()
    else if (char !== '\r') cell += char
  }
  if (cell !== '' || cells.length > 0) endRecord()
  return records
}

/** `A` → 0, `AB` → 27. */
export function indexOfLetter(letter: string): number {
  return [...letter].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1
}

/** The rows of ranges such as `2-14, 17`. */
export function rowsOfRanges(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
}

/** Every row of a workbook that `fixtures/generator` made: one tab, stored as it is; its days as `2026-09-01` and its numbers with a comma. */
export function workbookRecordsOf(bytes: Buffer): SourceRecord[] {
  const text = bytes.toString('utf8')
  return [...text.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, number, inside = '']) => {
    const cells: string[] = []
    for (const [, letter = '', isDay, stored = ''] of inside.matchAll(
      /<c r="([A-Z]+)\d+"(?: (s="1")| t="inlineStr")?>(?:<v>|<is><t>)(.*?)(?:<\/v>|<\/t><\/is>)<\/c>/gs,
    ))
      cells[indexOfLetter(letter)] = isDay === undefined ? plainText(stored) : dayOfSerial(Number(stored))
    return { line: Number(number), row: Number(number), cells: Array.from(cells, (cell) => cell ?? '') }
  })
}

function plainText(stored: string): string {
  const text = stored.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text
}

/** Excel's day 25 569 is 1.1.1970. */
function dayOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
