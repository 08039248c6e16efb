/**
 * Plain rows in runs, through the coder, make the same table as every row looked at for itself: the same cells, addresses, totals and
 * notes. What the coder has to get right is where it stops, so that pieces, quotation marks, spaces and what it forgets are its food.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDelimiter } from '../../src/read/delimiter.ts'
import { theCoder } from '../../src/read/plain/coder.ts'
import { readRows } from '../../src/read/read-rows.ts'
import { rowTaker } from '../../src/read/row-taker.ts'
import { scan } from '../../src/read/scan.ts'
import { Table } from '../../src/read/table.ts'
import type { TableDefinition } from '../../src/read/tables/definition.ts'
import { anyTables } from '../../src/read/tables/tables.ts'
import { patience, runs } from './fuzz-runs.ts'

const { hours, participants } = anyTables
/** As a partner's own export would be: a column that is the same in every row, and rows that are left out. */
const constant: TableDefinition = mapped([['kind', 'työ']], [])
const skipping: TableDefinition = mapped([], ['H2'])

function mapped(constants: [string, string][], people: string[]): TableDefinition {
  const skip = people.length === 0 ? [] : [{ column: 'Henkilö', is: people, not: null, empty: false }]
  const mapping = { headers: new Map(), codes: new Map(), constants: new Map(constants), ignore: [], skip }
  return { ...hours, mapping } as unknown as TableDefinition
}

/** What the coder is given of a file at once, in bytes. */
const PIECE = theCoder().input.length

const headers = {
  hours: 'Päivä;Henkilö;Tunnit;Työpaketti;Kuvaus;;Laji;Muuta',
  participants: 'Tunniste;Henkilötunnus;Aloituspäivä;Työpaketti;Huomautus;',
}

/** Everything that a table says of a file; texts rather than codes, which may be given in another order. */
function told(definition: TableDefinition, texts: readonly string[], how: 'in-runs' | 'one-by-one') {
  const table = new Table(definition, 0)
  const said: unknown[] = []
  for (const text of texts) {
    const utf8 = Buffer.from(text)
    const { delimiter, header } = findDelimiter(utf8, definition)
    if (header === undefined) throw new Error('the header is not found')
    const nameless = new Set<number>()
    const hidden = text.startsWith('sep=') ? 1 : 0
    const taker = rowTaker(table, header, hidden, nameless)
    const broken =
      how === 'in-runs'
        ? readRows(table, utf8, { delimiter, header }, taker, hidden)
        : scan(utf8, delimiter, taker.take)
    const rows = table.rows
    said.push({ broken, rows, nameless: [...nameless].sort(), ...(broken === undefined ? taker.finish() : {}) })
  }
  const { ragged, personalCells, subtotals, rows } = table
  const cells = Array.from({ length: rows }, (_, row) =>
    Object.values(table.columns).map((column) => [column.text(row), column.value(row), column.trouble(row)]),
  )
  // A text that both ways have met is one text.
  for (const column of Object.values(table.columns)) {
    const known = Array.from({ length: column.size }, (_, code) => column.textOf(code))
    expect(new Set(known).size).toBe(column.size)
  }
  const places = Array.from({ length: rows }, (_, row) => [table.lines[row], table.excelRows[row]])
  return { said, ragged, personalCells, subtotals, cells, places }
}

function expectSame(definition: TableDefinition, ...texts: string[]): void {
  expect(told(definition, texts, 'in-runs')).toEqual(told(definition, texts, 'one-by-one'))
}

const cell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('1.9.2026', 'H1', 'H2', '7,5', 'TP1', 'Kokous', 'Yhteensä', '-1', 'ä', 'työ'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('', '', ' ', '\u00a0', ' 7,5', '\u2009', '\u3000', '\ufeff', '€', 'é', '😀'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"a;b"',
      '"""x"""',
      '""',
      '" "',
      '"a\nb"',
      '"a\r\nb"',
      '"050 123 4567"',
      'a"b',
      '"a"b',
      '"',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((text) => text.replaceAll(/[;"\r\n]/g, 'x')) },
)
const row = fc.oneof(
  { weight: 12, arbitrary: fc.array(cell, { minLength: 8, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.array(cell, { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant(['', '', '']) },
  { weight: 1, arbitrary: fc.constant(['Yhteensä', '', '15']) },
  { weight: 1, arbitrary: fc.constantFrom(['Tulostettu 1.9.2026'], ['', '', '', 'Maija Meikäläinen']) },
)
const ending = fc.constantFrom('\n', '\r\n', '\r')
const file = fc
  .tuple(
    fc.constantFrom('', 'Otsikko\n', 'sep=;\n', '\ufeff'),
    fc.array(fc.tuple(row, ending), { maxLength: 40 }),
    fc.boolean(),
  )
  .map(([title, rows, isEnded]) => (head: string) => {
    const body = rows.map(([cells, end]) => `${cells.join(';')}${end}`).join('')
    return `${title}${head}\n${isEnded ? body : body.trimEnd()}`
  })

describe('in runs as one by one', () => {
  for (const [name, definition, head] of [
    ['hours', hours, headers.hours],
    ['participants, whose unknown cells are watched', participants, headers.participants],
    ['a column that is the same in every row', constant, 'Päivä;Henkilö;Tunnit;Työpaketti;Kuvaus;;Muuta;Vielä'],
    ['rows that are left out', skipping, headers.hours],
  ] as const)
    it(`${name}, whatever the rows`, { timeout: patience }, () => {
      fc.assert(
        fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
          expectSame(definition, ...files.map((made) => made(head)))
        }),
        runs(400),
      )
    })

  const line = (at: number) =>
    `${1 + (at % 28)}.9.2026;H${at % 90};7,5;TP1;${at % 3 === 0 ? '"Sanoi ""ei""; lähti"' : `Työ ${at} ääkkösin`};;;\r\n`

  it('a piece that ends at any byte of a row', () => {
    const rows = Array.from({ length: 12 }, (_, at) => line(at)).join('')
    for (let shift = 0; shift < 160; shift++)
      expectSame(hours, `${headers.hours}\r\n1.9.2026;H1;7,5;TP1;${'x'.repeat(PIECE - 300 + shift)};;;\r\n${rows}`)
  })

  it('a file of many pieces', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => line(at)).join('')
    expect(Buffer.byteLength(rows)).toBeGreaterThan(3 * PIECE)
    expectSame(hours, `${headers.hours}\r\n${rows}`)
  })

  it('cells longer than what is remembered, and longer than a piece', () => {
    const rows = [100, 2047, 2048, 2049, 262_000, 262_144, 300_000].map(
      (size) => `1.9.2026;H1;7,5;TP1;${'ä'.repeat(size / 2)};;;`,
    )
    expectSame(hours, [headers.hours, ...rows, ...rows.toReversed(), ''].join('\n'))
  })

  it('more texts than are remembered, and the first ones again', () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `1.9.2026;H${at % 3};7,5;TP1;Työ ${at % 36_000};;;`)
    expectSame(hours, [headers.hours, ...rows, ''].join('\n'))
  })

  it('two files of one table, and another table between', () => {
    const text = `${headers.hours}\n1.9.2026;H1;7,5;TP1;Työ;;;\n2.9.2026;H1;7,5;TP1;Työ;;;\n`
    expect(told(hours, [text, text], 'in-runs').cells).toHaveLength(4)
    told(participants, [`${headers.participants}\nTyö;010100A123A;1.9.2026;TP1;;\n`], 'in-runs')
    expectSame(hours, text, text)
  })

  it('most rows of a usual file are plain', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${1 + (at % 28)}.9.2026;H1;7,5;TP1;Työ ${at};;;`)
    const utf8 = Buffer.from([headers.hours, ...rows, ''].join('\n'))
    const { delimiter, header } = findDelimiter(utf8, hours)
    const table = new Table(hours, 0)
    if (header === undefined) throw new Error('the header is not found')
    const taker = rowTaker(table, header, 0, new Set())
    let looked = 0
    const take: typeof taker.take = (one) => {
      looked += 1
      return taker.take(one)
    }
    readRows(table, utf8, { delimiter, header }, { ...taker, take }, 0)
    expect([looked, table.rows]).toEqual([1, 50])
  })
})
