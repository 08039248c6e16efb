/** Whatever is handed in, hanke answers: no crash, no hang, and nothing that does harm where it is printed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputPaper } from '../../src/cli/screen.ts'
import { day } from '../../src/day.ts'
import { check, type Task } from '../../src/main.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { renderJson } from '../../src/render/json.ts'
import { drawCheck } from '../../src/render/terminal-check.ts'
import { inFolder } from '../cli/folder.ts'
import { runCli } from '../cli/run-cli.ts'
import { smallProject } from '../cli/small-project.ts'
import { project } from '../rules/bench.ts'
import { anyBytes, anyTable, hostile, type TableName, tableNames } from './fuzz-cells.ts'
import { patience, runs } from './fuzz-runs.ts'
import { harm, printed } from './printed.ts'

const task = { project: project(), asOf: day('2029-06-30'), lang: 'fi' } as const
const paper = outputPaper('fi')
const filesOf = (table: TableName, bytes: Buffer, ending = 'csv'): Task['files'] => [
  { path: `data/a/${tables[table].name.fi}.${ending}`, bytes: () => bytes },
]

async function expectHarmless(files: Task['files'], withWorkbook: boolean): Promise<void> {
  for (const one of await printed(files, task, withWorkbook)) expect(harm(one)).toEqual([])
}

/** A check alone, in a terminal and for machines. A file that is not read is refused by a FILE rule with its path. */
async function expectAnswered(files: Task['files']): Promise<void> {
  const report = await check({ ...task, files })
  const { inputs, findings } = report
  for (const { path, read } of inputs)
    if (!read)
      expect(findings.some(({ rule, places }) => rule.startsWith('FILE-') && places[0]?.path === path)).toBe(true)
  expect(harm({ terminal: drawCheck(report, paper), json: renderJson(report), page: '' })).toEqual([])
}

describe('any file', () => {
  const bytesAs = fc.record({
    table: fc.constantFrom(...tableNames),
    bytes: anyBytes,
    ending: fc.constantFrom('csv', 'xlsx'),
  })

  it('of any bytes is read or refused, without harm', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(bytesAs, ({ table, bytes, ending }) => expectAnswered(filesOf(table, bytes, ending))),
      runs(1500),
    )
  })

  it('of any cells is read or refused, without harm', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, ({ table, bytes }) => expectAnswered(filesOf(table, bytes))),
      runs(1200),
    )
  })

  it('gives pages and a claim without harm', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, ({ table, bytes }) => expectHarmless(filesOf(table, bytes), false)),
      runs(100),
    )
  })

  it('gives a workbook that can be drawn', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, ({ table, bytes }) => expectHarmless(filesOf(table, bytes), true)),
      runs(20),
    )
  })
})

/** For a test's name, which a terminal shows too. */
function printable(cell: string): string {
  return cell.slice(0, 40).replace(/[^ -~]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
}

describe('a hostile cell', () => {
  it.each(hostile.map((cell) => [printable(cell), cell] as const))(
    'does no harm in any column: %s',
    async (_, cell) => {
      const quoted = `"${cell.replaceAll('"', '""')}"`
      for (const table of tableNames) {
        const headers = Object.values<{ header: { fi: string } }>(tables[table].columns).map(({ header }) => header.fi)
        const rows = headers.map((_, at) => headers.map((_, other) => (at === other ? quoted : '')).join(';'))
        const all = Buffer.from(
          [`${headers.join(';')};${quoted}`, ...rows, headers.map(() => quoted).join(';'), ''].join('\n'),
        )
        await expectHarmless(filesOf(table, all), false)
      }
    },
  )

  it('ends the command line with 0 or 1, in a terminal with colours too', async () => {
    for (const cell of hostile) {
      const table = `henkilö;päivä;tunnit;kuvaus\n"${cell.replaceAll('"', '""')}";1.2.2027;7,25;"${cell.replaceAll('"', '""')}"\n`
      const { code, err } = await inFolder({ ...smallProject, 'data/kaupunki/tyoaika.csv': table }, () =>
        runCli(['check', '--as-of', '2027-07-15'], { isTerminal: true }),
      )
      expect([0, 1], cell.slice(0, 40)).toContain(code)
      expect(err).toBe('')
    }
  })
})

const MEBIBYTE = 1 << 20
const hoursHeader = 'henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä\n'
const at = (index: number, cell: string): string =>
  `${hoursHeader}${Array.from({ length: 9 }, (_, column) => (column === index ? cell : 'x')).join(';')}\n`

const monsters: [string, string][] = [
  ...[0, 2, 5, 6].map((column): [string, string] => [
    `10 MB in column ${column}`,
    at(column, 'äx '.repeat(2.5 * MEBIBYTE)),
  ]),
  ['10 MB of digits and zeros in a number', at(2, `0,${'0'.repeat(10 * MEBIBYTE)}1`)],
  ['10 MB of spaces and a letter in a number', at(2, `7${' '.repeat(10 * MEBIBYTE)}x`)],
  ['10 MB of thousands', at(2, `1${' 000'.repeat(2.5 * MEBIBYTE)}x`)],
  ['10 MB of quotation marks', at(5, `"${'""'.repeat(5 * MEBIBYTE)}"`)],
  ['10 MB of broken letters', at(5, 'HÃ¤meen'.repeat(MEBIBYTE))],
  ['10 MB of lost letters', at(5, 'p?iv?'.repeat(2 * MEBIBYTE))],
  ['10 MB of line breaks in a cell', at(5, `"${'\r\n'.repeat(5 * MEBIBYTE)}"`)],
  ['10 MB in a header', `${'x'.repeat(10 * MEBIBYTE)};${hoursHeader}`],
  ['10 MB in a second header', `henkilö;päivä;tunti${'i'.repeat(10 * MEBIBYTE)}\nA1;1.9.2026;7\n`],
  ['10 MB above the header', `${'x'.repeat(10 * MEBIBYTE)}\n${hoursHeader}`],
  [
    '10 000 columns',
    `${hoursHeader.trim()};${'x;'.repeat(10_000)}\nA1;1.9.2026;7,25;;;Kokous;;;;${';'.repeat(10_000)}\n`,
  ],
  [
    '10 000 empty columns behind each of 500 rows',
    `${hoursHeader}${`A1;1.9.2026;7;;;a;;;${';'.repeat(10_000)}\n`.repeat(500)}`,
  ],
  ['a million empty rows', `${hoursHeader}A1;1.9.2026;7\n${';;;;;;;;\n'.repeat(1_000_000)}`],
  ['a million rows of nothing', `${hoursHeader}${'\n'.repeat(1_000_000)}`],
  [
    'a hundred thousand rows that are each wrong in their own way',
    `${hoursHeader}${Array.from({ length: 100_000 }, (_, row) => `H${row};${row};x${row};W${row};T${row};?${row};L${row};${row};${row}\n`).join('')}`,
  ],
  ['an unclosed quotation mark before 10 MB', at(5, `"${'x;\n'.repeat(3 * MEBIBYTE)}`)],
]

describe('a monstrous file', () => {
  it.each(monsters)('is answered soon and shortly: %s', async (_, content) => {
    const started = performance.now()
    const [checked, claimed] = await printed(filesOf('hours', Buffer.from(content)), task, false)
    expect(performance.now() - started).toBeLessThan(12_000)
    for (const one of [checked, claimed]) {
      if (one === undefined) throw new Error('nothing was printed')
      expect(one.terminal.length).toBeLessThan(MEBIBYTE)
      expect(one.json.length).toBeLessThan(3 * MEBIBYTE)
      expect(one.page.length).toBeLessThan(3 * MEBIBYTE)
      expect(harm(one)).toEqual([])
    }
  })
})
