/**
 * One table of hours and one of costs, written in every combination of encoding, delimiter, line ending, quotation marks, numbers, days,
 * titles and a total row, give one claim, or are refused by a FILE rule with an address: never another claim. CI tries every combination
 * of the ways of a file, with each readable way of writing numbers and days in turn, and every combination of those with delimiters and quotation
 * marks; `npm run fuzz` tries all of them.
 */
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { claim } from '../../src/main.ts'
import type { InputFile } from '../../src/read/read-table.ts'
import type { ClaimReport } from '../../src/report/report.ts'
import { project } from '../rules/bench.ts'
import { patience } from './fuzz-runs.ts'
import { above, canWrite, days, encodings, numbers, type Way, written } from './matrix-hands.ts'

type DayParts = readonly [year: number, month: number, day: number]
type Value = string | number | DayParts

const workDays = Array.from({ length: 24 }, (_, at): DayParts => [2026, 9 + (at % 2), 1 + at])
const hours: readonly (readonly Value[])[] = [
  ['henkilö', 'päivä', 'tunnit', 'työpaketti', 'kuvaus', 'hyväksytty', 'hyväksyjä'],
  ...workDays.map((one, at) => [
    'A1',
    one,
    50 + at * 30,
    'TP1',
    `Työpajan ${at} pitäminen`,
    [2026, 12, 1] as const,
    'P1',
  ]),
  ['A1', workDays[0] ?? '', -25, 'TP1', 'Työpajan 0 pitäminen', [2026, 12, 1], 'P1'],
]
const costs: readonly (readonly Value[])[] = [
  ['tosite', 'päivä', 'kustannuslaji', 'selite', 'summa'],
  ['T1', [2026, 9, 30], 'tulot', 'Myyntejä', 1_234_56],
  ['T2', [2026, 10, 31], 'tulot', 'Myyntejä', 99_90],
  ['T3', [2026, 11, 5], 'ulkoinen kunta', 'Hämeen kunta', 12_345_00],
]
const totalOf = (rows: readonly (readonly Value[])[], column: number): Value[] =>
  (rows[0] ?? []).map((_, at) => {
    if (at === 0) return 'Yhteensä'
    return at === column ? rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0) : ''
  })

function textIn(way: Way, rows: readonly (readonly Value[])[], column: number): string {
  const text = (value: Value): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? numbers[way.numbers].text(value)
        : days[way.days].text(...value)
  return written(
    way,
    rows.map((row) => row.map(text)),
    totalOf(rows, column).map(text),
  )
}

async function claimOf(files: Readonly<Record<string, Buffer>>): Promise<ClaimReport> {
  const inputs = Object.entries(files).map(
    ([name, bytes]): InputFile => ({ path: `data/a/${name}`, bytes: () => bytes }),
  )
  const task = { project: project(), files: inputs, asOf: day('2029-06-30'), lang: 'fi' } as const
  const [period] = task.project.claimPeriods
  if (period === undefined) throw new Error('no period')
  return claim(task, period)
}

/** What the claim says in euros and hours. */
function figures({ implementers, group }: ClaimReport) {
  return {
    group,
    implementers: implementers.map(({ id, lines, costs, financing }) => ({ id, lines, costs, financing })),
  }
}

const plain: Way = {
  encoding: 'utf-8',
  delimiter: ';',
  end: '\n',
  quoting: 'as needed',
  numbers: 'decimal comma',
  days: '2026-09-01',
  above: 'nothing',
  total: false,
}
const keys = <K extends string>(one: Readonly<Record<K, unknown>>): K[] => Object.keys(one) as K[]
const ways = {
  encoding: keys(encodings),
  delimiter: [';', '\t', ','],
  end: ['\r\n', '\n', '\r'],
  quoting: ['as needed', 'every cell', 'never'],
  numbers: keys(numbers),
  days: keys(days),
  above: keys(above),
  total: [false, true],
} as const satisfies { readonly [K in keyof Way]: readonly Way[K][] }

function* product(dimensions: readonly (keyof Way)[], from: Way = plain): Generator<Way> {
  const [first, ...rest] = dimensions
  if (first === undefined) yield from
  else for (const value of ways[first]) yield* product(rest, { ...from, [first]: value })
}

/** Every combination in a long run; in CI of a file's ways, each with the next numbers and days, and of the cells' ways. */
function* combinations(): Generator<Way> {
  if (Number(process.env.HANKE_FUZZ_RUNS ?? '1') > 1) return yield* product(keys(ways))
  const readNumbers = ways.numbers.filter((one) => numbers[one].read)
  const readDays = ways.days.filter((one) => days[one].read)
  let count = 0
  for (const way of product(['encoding', 'delimiter', 'end', 'quoting', 'above', 'total'])) {
    const own = [readNumbers[count % readNumbers.length], readDays[Math.floor(count / 2) % readDays.length]] as const
    yield { ...way, numbers: own[0] ?? plain.numbers, days: own[1] ?? plain.days }
    count += 1
  }
  yield* product(['numbers', 'days', 'delimiter', 'quoting'])
}

/** Why the way cannot be read; `undefined` where it must be. */
function obstacle(way: Way): string | undefined {
  if (!encodings[way.encoding].read) return 'encoding'
  if (!numbers[way.numbers].read) return 'numbers'
  if (!days[way.days].read) return 'days'
  return way.delimiter === ',' && way.quoting === 'never' && numbers[way.numbers].holdsComma ? 'commas' : undefined
}

describe('one table', () => {
  it('gives one claim in every way of writing it, or is refused', { timeout: patience * 10 }, async () => {
    const bytes = (way: Way, rows: readonly (readonly Value[])[], column: number): Buffer =>
      encodings[way.encoding].bytes(textIn(way, rows, column))
    const expected = figures(
      await claimOf({ 'tyoaika.csv': bytes(plain, hours, 2), 'kustannukset.csv': bytes(plain, costs, 4) }),
    )
    expect(expected.group.costs.net.period).not.toBe('0.00')
    const counts = { same: 0, refused: 0, unwritable: 0 }
    for (const way of combinations()) {
      if (!canWrite(way, textIn(way, hours, 2) + textIn(way, costs, 4))) {
        counts.unwritable += 1
        continue
      }
      const report = await claimOf({ 'tyoaika.csv': bytes(way, hours, 2), 'kustannukset.csv': bytes(way, costs, 4) })
      const refusals = report.findings.filter(
        ({ rule, severity, places }) =>
          rule.startsWith('FILE-') && (severity === 'stop' || severity === 'error') && places[0]?.path !== undefined,
      )
      const what = JSON.stringify(way)
      if (obstacle(way) === undefined) {
        expect(
          refusals.map(({ rule, message }) => [rule, message]),
          what,
        ).toEqual([])
        expect(figures(report), what).toEqual(expected)
        counts.same += 1
      } else {
        expect(refusals.length, what).toBeGreaterThan(0)
        counts.refused += 1
      }
    }
    process.stdout.write(
      `matrix: ${counts.same} ways give the same claim, ${counts.refused} are refused, ${counts.unwritable} cannot be written\n`,
    )
    expect(counts.same).toBeGreaterThan(500)
  })
})

describe('the same table as a workbook', () => {
  const asCells = {
    'real days and numbers': (value: Value) =>
      typeof value === 'string'
        ? value
        : typeof value === 'number'
          ? value / 100
          : new Date(Date.UTC(value[0], value[1] - 1, value[2])),
    'texts as typed': (value: Value) =>
      typeof value === 'string'
        ? value
        : typeof value === 'number'
          ? numbers['decimal comma'].text(value)
          : days['1.9.2026'].text(...value),
  }
  const titles = { nothing: [], 'a title and an empty row': [['Työaika, syksy 2026'], []] }

  it.each(
    keys(asCells).flatMap((cells) =>
      keys(titles).flatMap((title) => [false, true].map((total) => ({ cells, title, total }))),
    ),
  )('gives the same claim: $cells, under $title, total row $total', async ({ cells, title, total }) => {
    const workbook = async (rows: readonly (readonly Value[])[], column: number): Promise<Buffer> => {
      const book = new exceljs.Workbook()
      const sheet = book.addWorksheet('Taulukko')
      for (const row of titles[title]) sheet.addRow(row)
      for (const row of [...rows, ...(total ? [totalOf(rows, column)] : [])]) {
        const added = sheet.addRow(row.map(asCells[cells]))
        row.forEach((value, at) => {
          if (typeof value === 'object' && cells === 'real days and numbers') added.getCell(at + 1).numFmt = 'd.m.yyyy'
        })
      }
      return Buffer.from(await book.xlsx.writeBuffer())
    }
    const text = (rows: readonly (readonly Value[])[], column: number) => Buffer.from(textIn(plain, rows, column))
    const expected = await claimOf({ 'tyoaika.csv': text(hours, 2), 'kustannukset.csv': text(costs, 4) })
    const report = await claimOf({
      'tyoaika.xlsx': await workbook(hours, 2),
      'kustannukset.xlsx': await workbook(costs, 4),
    })
    expect(report.inputs.map(({ read }) => read)).toEqual([true, true])
    expect(figures(report)).toEqual(figures(expected))
  })
})
