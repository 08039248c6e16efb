/** What may stand in a cell although nobody should have typed it, and files of it. */
import fc from 'fast-check'
import { tables } from '../../src/read/tables/tables.ts'

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]

const good = [
  ...[
    'A1',
    'X9',
    '1.9.2026',
    '2026-09-01',
    '7,25',
    '7:15',
    '-1,5',
    '1 234,56',
    'TP1',
    'työ',
    'loma',
    'palkat',
    'tulot',
  ],
  ...['T1', 'Kokous', '010190-999P', '', '', 'Yhteensä', '31.12.2026'],
]
const nearly = [
  ...[
    '7.5',
    '1.234',
    '1,234.56',
    '46266',
    '1.9.26',
    '31.2.2027',
    '########',
    '#ARVO!',
    '1,23E+05',
    'HÃ¤meen',
    'p?iv?',
    '\ufffd',
  ],
  ...[
    'ei tietoa',
    '-',
    '–',
    '0',
    '-0',
    '1e9',
    '99999999999999999999',
    '0,000000001',
    '1:75',
    'NaN',
    'null',
    '__proto__',
    '{value}',
  ],
]
export const hostile = [
  ...['=1+1', '=HYPERLINK("http://x.fi";"a")', "+cmd|' /C calc'!A0", '-2+3', '@SUM(A1)', '\t=1', "'=1"],
  ...[
    '<script>alert(1)</script>',
    '</td></table>',
    '" onload="x',
    '&amp;',
    ']]>',
    '<![CDATA[',
    '{{x}}',
    '<%= it.title %>',
    '$&',
    '$1',
  ],
  ...[
    '\u001b[2J',
    '\u001b[31mpunainen',
    '\u001b]0;otsikko\u0007',
    '\u009b2J',
    '\u0008\u0008',
    '\r\r',
    '\u0001\u007f',
    '\u000b\u000c',
  ],
  ...[
    '\u202eabc',
    '\u2066x\u2069',
    '\u200e',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\ud83d',
    'a\u0308',
    '\u{1f600}',
    '\uffff',
    'ﷺ'.repeat(40),
  ],
  ...['""', '"', 'a"b', '../../x', 'C:\\x', '%s%n', 'constructor', 'toString', 'x'.repeat(600), 'ä'.repeat(4000)],
]

export const anyCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...good) },
  { weight: 3, arbitrary: fc.constantFrom(...nearly) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
)

interface Shape {
  readonly table: TableName
  readonly delimiter: string
  readonly end: string
  readonly quotesAll: boolean
  readonly lang: 'fi' | 'en'
  readonly rows: readonly (readonly string[])[]
  readonly more: readonly string[]
}

/** A table's own header over any cells; now and then more headers, and rows that are too short or too long. */
export const anyTable: fc.Arbitrary<{ readonly table: TableName; readonly bytes: Buffer }> = fc
  .record<Shape>({
    table: fc.constantFrom(...tableNames),
    delimiter: fc.constantFrom(';', '\t', ','),
    end: fc.constantFrom('\r\n', '\n', '\r'),
    quotesAll: fc.boolean(),
    lang: fc.constantFrom('fi', 'en'),
    rows: fc.array(fc.array(anyCell, { maxLength: 11 }), { maxLength: 8 }),
    more: fc.array(anyCell, { maxLength: 2 }),
  })
  .map(({ table, delimiter, end, quotesAll, lang, rows, more }) => {
    const headers = Object.values<{ header: Readonly<Record<'fi' | 'en', string>> }>(tables[table].columns)
    const cell = (text: string): string =>
      quotesAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
    const header = [...headers.map(({ header }) => header[lang]), ...more]
    const filled = rows.map((row, at) => (at % 3 === 2 ? row : [...row, ...header.slice(row.length).map(() => '')]))
    return { table, bytes: Buffer.from([header, ...filled].map((row) => row.map(cell).join(delimiter) + end).join('')) }
  })

/** Bytes that begin like something: marks, zips, documents, our header, or nothing. */
export const anyBytes: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(
      ...[
        '',
        '\xef\xbb\xbf',
        '\xff\xfe',
        '\xfe\xff',
        '\xff\xfe\0\0',
        'PK\x03\x04',
        '\xd0\xcf\x11\xe0',
        '%PDF',
        'sep=;\n',
      ],
      ...['henkil\xc3\xb6;p\xc3\xa4iv\xc3\xa4;tunnit\n', 'henkil\xf6;p\xe4iv\xe4;tunnit\n', 'person,date,hours\n', '"'],
    ),
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.constantFrom(...Buffer.from('A1;,\t"\r\n27.9.2026 \xc3\xa4\xe4\0', 'latin1')), { maxLength: 200 })
        .map((list) => Uint8Array.from(list)),
    ),
  )
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]))
