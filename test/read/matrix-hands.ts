/** The ways in which one and the same table is written: each dimension with what it does, and whether hanke reads it. */
import iconv from 'iconv-lite'

export interface Way {
  readonly encoding: keyof typeof encodings
  readonly delimiter: ';' | '\t' | ','
  readonly end: '\r\n' | '\n' | '\r'
  readonly quoting: 'as needed' | 'every cell' | 'never'
  readonly numbers: keyof typeof numbers
  readonly days: keyof typeof days
  readonly above: keyof typeof above
  readonly total: boolean
}

const bom = '\ufeff'
const encode = (encoding: string) => (text: string) => iconv.encode(text, encoding)

/** Read: those of the dialects in the wild, and UTF-16 without its mark. */
export const encodings = {
  'utf-8': { read: true, bytes: (text: string) => Buffer.from(text) },
  'utf-8 with a mark': { read: true, bytes: (text: string) => Buffer.from(bom + text) },
  'utf-8, decomposed': { read: true, bytes: (text: string) => Buffer.from(text.normalize('NFD')) },
  'windows-1252': { read: true, bytes: encode('windows-1252') },
  'iso-8859-1': { read: true, bytes: encode('iso-8859-1') },
  'iso-8859-15': { read: true, bytes: encode('iso-8859-15') },
  'utf-16le with a mark': { read: true, bytes: (text: string) => encode('utf-16le')(bom + text) },
  'utf-16be with a mark': { read: true, bytes: (text: string) => encode('utf-16be')(bom + text) },
  'utf-16le': { read: true, bytes: encode('utf-16le') },
  'utf-16be': { read: true, bytes: encode('utf-16be') },
  'utf-32le': { read: false, bytes: encode('utf-32le') },
  macroman: { read: false, bytes: encode('macroman') },
  cp850: { read: false, bytes: encode('cp850') },
} as const

/** Hundredths into a text; `holdsComma` where an unquoted cell would fall in two in a file of commas. */
export const numbers = {
  'decimal comma': { read: true, holdsComma: true, text: (n: number) => split(n, '', ',') },
  'thousands by space': { read: true, holdsComma: true, text: (n: number) => split(n, ' ', ',') },
  'thousands by no-break space': { read: true, holdsComma: true, text: (n: number) => split(n, '\u00a0', ',') },
  'thousands by narrow no-break space': { read: true, holdsComma: true, text: (n: number) => split(n, '\u202f', ',') },
  'thousands by point': { read: true, holdsComma: true, text: (n: number) => split(n, '.', ',') },
  'minus sign': { read: true, holdsComma: true, text: (n: number) => split(n, '', ',').replace('-', '\u2212') },
  'decimal point': { read: false, holdsComma: false, text: (n: number) => split(n, '', '.') },
  English: { read: false, holdsComma: true, text: (n: number) => split(n, ',', '.') },
} as const

export const days = {
  '1.9.2026': { read: true, text: (y: number, m: number, d: number) => `${d}.${m}.${y}` },
  '01.09.2026': { read: true, text: (y: number, m: number, d: number) => `${two(d)}.${two(m)}.${y}` },
  '2026-09-01': { read: true, text: (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}` },
  '1.9.26': { read: false, text: (y: number, m: number, d: number) => `${d}.${m}.${y % 100}` },
  '1/9/2026': { read: false, text: (y: number, m: number, d: number) => `${d}/${m}/${y}` },
  '46266': {
    read: false,
    text: (y: number, m: number, d: number) => String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569),
  },
} as const

export const above = {
  nothing: [],
  'a title': [['Työaika ja kulut, syksy 2026']],
  'a title and an empty row': [['Hanke: IWM'], ['']],
  'sep=': ['sep'],
} as const

/** Whether the characters of the text are in the encoding; a table that cannot be written so is not written. */
export function canWrite({ encoding }: Way, text: string): boolean {
  if (encoding.startsWith('utf')) return true
  return iconv.decode(encodings[encoding].bytes(text), encoding) === text
}

/** The rows as text in this way; the first is the header. */
export function written(way: Way, rows: readonly (readonly string[])[], total: readonly string[]): string {
  const { delimiter, end, quoting } = way
  const cell = (text: string): string => {
    const needed = /["\r\n]/.test(text) || text.includes(delimiter)
    return quoting === 'every cell' || (quoting === 'as needed' && needed) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const line = (cells: readonly string[]): string => cells.map(cell).join(delimiter) + end
  const titles = above[way.above].map((one) => (one === 'sep' ? `sep=${delimiter}${end}` : line(titleOf(one, way))))
  return [...titles, ...rows.map(line), ...(way.total ? [line(total)] : [])].join('')
}

/** A title without quotation marks must not hold the delimiter. */
function titleOf(cells: readonly string[], { quoting }: Way): readonly string[] {
  return quoting === 'never' ? cells.map((cell) => cell.replace(',', '')) : cells
}

function split(hundredths: number, thousands: string, mark: string): string {
  const whole = String(Math.trunc(Math.abs(hundredths) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${hundredths < 0 ? '-' : ''}${whole}${mark}${two(Math.abs(hundredths) % 100)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
