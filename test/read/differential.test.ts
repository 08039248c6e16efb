/**
 * scan.ts reads exactly like csv-parse, and like papaparse and udsv on what their dialects have in common with it. Their differences,
 * which are kept out of their food: papaparse and udsv know one line ending a file and mend or misread broken quotation marks where
 * hanke refuses; papaparse makes a last record of nothing after the last line ending; udsv wants rows of one width; csv-parse takes
 * a zero byte behind a quotation mark for the end of the file. hanke refuses a file with zero bytes before it is scanned.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { inferSchema, initParser } from 'udsv'
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/read/scan.ts'
import { corpora, hasCorpora, samples } from './corpora.ts'
import { patience, runs } from './fuzz-runs.ts'

type Delimiter = ';' | '\t' | ','
const delimiters: readonly Delimiter[] = [';', '\t', ',']

function byHanke(bytes: Buffer, delimiter: string): string[][] | 'refused' {
  const records: string[][] = []
  const broken = scan(bytes, delimiter, (record) => {
    records.push(Array.from({ length: record.width }, (_, at) => record.text(at)))
    return true
  })
  return broken === undefined ? records : 'refused'
}

function byCsvParse(bytes: Buffer, delimiter: string): string[][] | 'refused' {
  try {
    return parse(bytes, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
  } catch {
    return 'refused'
  }
}

function byPapa(text: string, delimiter: string, newline: '\n' | '\r\n' | '\r'): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline })
  return text.endsWith(newline) ? data.slice(0, -1) : data
}

function byUdsv(text: string, delimiter: string, newline: string): string[][] {
  return initParser(inferSchema(text, { col: delimiter, row: newline, encl: '"' })).stringArrs(text)
}

/** Mostly the bytes on which readers disagree. */
const bytes = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Buffer.from('";,\t\r\n" aä€')) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 255 }) },
    ),
    { maxLength: 60 },
  )
  .map((list) => Buffer.from(list))

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'A1', '1.9.2026', '7,25', 'Hämeen', '"', '""', 'a;b', 'a,b', 'a\tb') },
  { weight: 2, arbitrary: fc.constantFrom('kaksi\nriviä', 'kaksi\r\nriviä', '\r', ' ', ' x ', '€', '\u{1f600}', '\0') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
)

const sheet = fc
  .record({
    width: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 2, max: 6 }) },
      { weight: 1, arbitrary: fc.constant(70) },
    ),
    height: fc.integer({ min: 1, max: 8 }),
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
    quotesAll: fc.boolean(),
    endsOpen: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      grid: fc.array(fc.array(cell, { minLength: shape.width, maxLength: shape.width }), {
        minLength: shape.height,
        maxLength: shape.height,
      }),
    }),
  )

describe('scan reads like', () => {
  it('csv-parse, whatever the bytes', { timeout: patience }, () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...delimiters), (some, delimiter) => {
        expect(byHanke(some, delimiter)).toEqual(byCsvParse(some, delimiter))
      }),
      runs(20_000),
    )
  })

  it('csv-parse, papaparse, udsv and the sheet itself, whatever the cells', { timeout: patience }, () => {
    fc.assert(
      fc.property(sheet, ({ grid, shape: { width, delimiter, newline, quotesAll, endsOpen } }) => {
        const written = (value: string): string =>
          quotesAll || /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value
        const header = Array.from({ length: width }, (_, at) => `h${at}`)
        const lines = [header, ...grid].map((row) => row.map(written).join(delimiter))
        const text = lines.join(newline) + (endsOpen ? '' : newline)
        expect(byHanke(Buffer.from(text), delimiter)).toEqual([header, ...grid])
        expect(byCsvParse(Buffer.from(text), delimiter)).toEqual([header, ...grid])
        expect(byPapa(text, delimiter, newline)).toEqual([header, ...grid])
        expect(byUdsv(text, delimiter, newline)).toEqual(grid)
      }),
      runs(6000),
    )
  })

  it.runIf(hasCorpora)('csv-parse, every file of the corpora by every delimiter', () => {
    const all = samples(/\.(csv|tsv|txt)$/i)
    expect(all.length).toBeGreaterThan(100)
    for (const { path, bytes: some } of all)
      for (const delimiter of delimiters)
        expect([path, byHanke(some, delimiter)]).toEqual([path, byCsvParse(some, delimiter)])
  })
})

/** Its quotation marks stand inside an unquoted cell, which FILE-13 refuses; and its JSON tells of another telephone number. */
const refused = 'csv-spectrum/csvs/location_coordinates.csv'

describe.runIf(hasCorpora)('csv-spectrum is read as its JSON says', () => {
  const spectrum = samples(/\.csv$/).filter(({ path }) => path.startsWith('csv-spectrum/'))

  it.each(spectrum.filter(({ path }) => path !== refused))('$path', ({ path, bytes: some }) => {
    const name = path.replace(/.*\//, '').replace('.csv', '.json')
    const expected: unknown = JSON.parse(readFileSync(join(corpora, 'csv-spectrum/json', name), 'utf8'))
    const [header = [], ...rows] = byHanke(some, ',') as string[][]
    expect(rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at]])))).toEqual(expected)
  })

  it('but for a file that breaks the quotation marks, which is refused', () => {
    expect(spectrum.flatMap(({ path, bytes: some }) => (byHanke(some, ',') === 'refused' ? [path] : []))).toEqual([
      refused,
    ])
  })
})
