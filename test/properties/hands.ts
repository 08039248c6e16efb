/** The hands that tables come from: how one and the same rows may be written into files. */
import fc from 'fast-check'
import iconv from 'iconv-lite'
import type { InputFile } from '../../src/read/read-table.ts'
import { tables } from '../../src/read/tables/tables.ts'
import type { Row, SomeProject } from './some-tables.ts'

export interface Hand {
  readonly delimiter: ';' | '\t' | ','
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'windows-1252' | 'utf-16le' | 'utf-16be'
  readonly end: '\r\n' | '\n' | '\r'
  readonly headers: 'fi' | 'en' | 'FI'
  readonly above: readonly (readonly string[])[]
  readonly quotesAll: boolean
  /** Numbers by which the columns are put in order. */
  readonly order: readonly number[]
  /** At most so many rows a file; 0 for one file. */
  readonly split: number
}

/** As the comparison is written: one file, Finnish headers in the table's own order. */
export const plainHand: Hand = {
  delimiter: ';',
  encoding: 'utf-8',
  end: '\n',
  headers: 'fi',
  above: [],
  quotesAll: false,
  order: [],
  split: 0,
}

export const someHand: fc.Arbitrary<Hand> = fc.record({
  delimiter: fc.constantFrom(';', '\t', ','),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'windows-1252', 'utf-16le', 'utf-16be'),
  end: fc.constantFrom('\r\n', '\n', '\r'),
  headers: fc.constantFrom('fi', 'en', 'FI'),
  above: fc.constantFrom([], [['Koonti, syksy 2026; luonnos']], [['']], [['Hämeenlinnan\nkoonti'], ['', '', '']]),
  quotesAll: fc.boolean(),
  order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  split: fc.constantFrom(0, 0, 1, 3),
})

/** The project's files, each table of each implementer in a hand of its own. */
export function written(rows: SomeProject, handOf: (implementer: string, table: string) => Hand): InputFile[] {
  return (['a', 'b'] as const).flatMap((id) =>
    (['hours', 'costs'] as const).flatMap((table) => filesOf(`data/${id}`, table, rows[id][table], handOf(id, table))),
  )
}

/** The hands of a project with two implementers and two tables, each drawn by itself. */
export const someHands = fc
  .tuple(someHand, someHand, someHand, someHand)
  .map(([one, two, three, four]) => (implementer: string, table: string): Hand => {
    const [hours, costs] = implementer === 'a' ? [one, two] : [three, four]
    return table === 'hours' ? hours : costs
  })

function filesOf(folder: string, table: 'hours' | 'costs', rows: readonly Row[], hand: Hand): InputFile[] {
  const name = tables[table].name[hand.headers === 'en' ? 'en' : 'fi']
  const bytes = (some: readonly Row[]) => fileOf(table, some, hand)
  if (hand.split === 0) return [{ path: `${folder}/${name}.csv`, bytes: () => bytes(rows) }]
  const count = Math.ceil(rows.length / hand.split)
  return Array.from({ length: count }, (_, at) => ({
    path: `${folder}/${name}/${String(at).padStart(3, '0')}.csv`,
    bytes: () => bytes(rows.slice(at * hand.split, (at + 1) * hand.split)),
  }))
}

function fileOf(table: 'hours' | 'costs', rows: readonly Row[], hand: Hand): Buffer {
  const columns = Object.entries(tables[table].columns)
    .map(([id, { header }], at) => ({ id, header, place: hand.order[at] ?? 0 }))
    .sort((a, b) => a.place - b.place)
  const header = columns.map(({ header: { fi, en } }) => ({ fi, en, FI: fi.toUpperCase() })[hand.headers])
  const lines = [...hand.above, header, ...rows.map((row) => columns.map(({ id }) => row[id] ?? ''))]
  return encoded(
    lines.map((cells) => cells.map((cell) => cellOf(cell, hand)).join(hand.delimiter) + hand.end).join(''),
    hand,
  )
}

function cellOf(cell: string, { delimiter, quotesAll }: Hand): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes || (quotesAll && cell !== '') ? `"${cell.replaceAll('"', '""')}"` : cell
}

function encoded(text: string, { encoding }: Hand): Buffer {
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\uFEFF${text}`)
  return iconv.encode(encoding.startsWith('utf-16') ? `\uFEFF${text}` : text, encoding)
}
