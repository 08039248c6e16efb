/** `npm run bench`: every figure as a ratio of one run, the median of five, beside its goal. Seconds are shown, never judged. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeProgramme } from '../../fixtures/generator/programme.ts'
import { asWorkbooks } from './as-workbooks.ts'
import { type Command, type Measured, measure } from './measure.ts'
import { peers } from './peers.ts'
import { writePortfolio } from './write-portfolio.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hanke = (name: string, ...args: string[]): Command => ({
  name,
  node: [join(root, 'bin/hanke.js'), ...args, '--no-color'],
  // Findings are its work too.
  expects: [0, 1],
})
const folder = mkdtempSync(join(tmpdir(), 'hanke-bench-'))

interface Figure {
  readonly what: string
  readonly ratio: number
  readonly atMost: number
  readonly measured: Measured
  readonly mebibytesAtMost?: number
}

const figures: Figure[] = []
/** @param memoryAtMost how many times the base's memory the others may take. */
const compare = (
  commands: readonly Command[],
  base: string,
  goals: Readonly<Record<string, readonly [atMost: number, mebibytes?: number]>>,
  memoryAtMost?: number,
): void => {
  const measured = measure(commands)
  const floor = measured.get(base) as Measured
  process.stdout.write(`  ${base}: ${floor.seconds.toFixed(3)} s, ${floor.mebibytes.toFixed(0)} MiB\n`)
  for (const [name, [atMost, mebibytesAtMost]] of Object.entries(goals)) {
    const own = measured.get(name) as Measured
    figures.push({
      what: `${name} ÷ ${base}`,
      ratio: own.seconds / floor.seconds,
      atMost,
      measured: own,
      ...(mebibytesAtMost === undefined ? {} : { mebibytesAtMost }),
    })
    if (memoryAtMost === undefined) continue
    figures.push({
      what: `${name} ÷ ${base}, memory`,
      ratio: own.mebibytes / floor.mebibytes,
      atMost: memoryAtMost,
      measured: own,
    })
  }
}

try {
  const asOf = ['--as-of', '2029-07-31']
  const node: Command = { name: 'node -e 0', node: ['-e', '0'] }
  const iwm = ['--project', join(root, 'fixtures/iwm'), ...asOf]
  compare(
    [
      node,
      hanke('--version', '--version'),
      hanke('--help', '--help'),
      hanke('rules', 'rules'),
      hanke('check IWM', 'check', ...iwm),
    ],
    'node -e 0',
    { '--version': [1.6], '--help': [1.6], rules: [1.6], 'check IWM': [4, 110] },
  )

  // The report itself as machine output, and all that is drawn of it: a page, a PDF, a workbook.
  const drawn = ['--out', join(folder, 'documents')]
  const reports = [['decision'], ['progress', '6'], ['description'], ['figures']]
  compare(
    [
      node,
      ...reports.map((words) => hanke(`report ${words.join(' ')}`, 'report', ...words, '--json', ...iwm)),
      ...reports.map((words) => hanke(`report ${words.join(' ')}, drawn`, 'report', ...words, ...iwm, ...drawn)),
    ],
    'node -e 0',
    Object.fromEntries(
      reports.flatMap((words) => [
        [`report ${words.join(' ')}`, [8] as const],
        [`report ${words.join(' ')}, drawn`, [25] as const],
      ]),
    ),
  )

  // One project after another: time grows with their number, and memory hardly does.
  const portfolio = (projects: number): Command => {
    const dir = writePortfolio(join(folder, `portfolio-${projects}`), join(root, 'fixtures/iwm'), projects)
    return hanke(`portfolio of ${projects} projects`, 'report', 'portfolio', '--project', dir, ...asOf, ...drawn)
  }
  compare([portfolio(20), portfolio(200)], 'portfolio of 20 projects', { 'portfolio of 200 projects': [10.5, 600] })

  const programme = (name: string, hourRows: number, bad: boolean): string => {
    const dir = join(folder, name)
    writeProgramme(dir, { hourRows, bad, seed: 1 })
    return dir
  }
  const [clean, bad] = [programme('clean', 1_000_000, false), programme('bad', 1_000_000, true)]
  const hours = readdirSync(join(clean, 'data')).map((id) => join(clean, 'data', id, 'tyoaika.csv'))
  const on = (dir: string): string[] => ['--project', dir, ...asOf, '--out', join(folder, 'out')]
  compare(
    [
      { name: 'csv-parse alone', node: [join(root, 'test/bench/csv-parse-alone.js'), ...hours] },
      hanke('check 1 000 000 rows', 'check', '--project', clean, ...asOf),
      hanke('claim 1 000 000 rows', 'claim', '1', ...on(clean)),
    ],
    'csv-parse alone',
    { 'check 1 000 000 rows': [0.8, 250], 'claim 1 000 000 rows': [1.7, 250] },
  )
  compare(
    [
      hanke('check clean', 'check', '--project', clean, ...asOf),
      hanke('check all bad', 'check', '--project', bad, ...asOf),
    ],
    'check clean',
    { 'check all bad': [2] },
    2,
  )
  compare(
    [hanke('claim clean', 'claim', '1', ...on(clean)), hanke('claim all bad', 'claim', '1', ...on(bad))],
    'claim clean',
    { 'claim all bad': [2] },
    2,
  )

  const job: Command = { name: 'hanke’s reader, one thread', node: [join(root, 'dist/bench/job.js'), ...hours] }
  const rivals = peers(root, hours)
  compare(
    [{ name: 'csv-parse alone', node: [join(root, 'test/bench/csv-parse-alone.js'), ...hours] }, job, ...rivals],
    'csv-parse alone',
    Object.fromEntries([job, ...rivals].map(({ name }) => [name, [Number.POSITIVE_INFINITY] as const])),
  )

  const linear = [10_000, 100_000].map((rows) => [rows, programme(`rows-${rows}`, rows, false)] as const)
  const growth = measure([
    ...linear.map(([rows, dir]) => hanke(`check ${rows}`, 'check', '--project', dir, ...asOf)),
    hanke('check 1000000', 'check', '--project', clean, ...asOf),
  ])
  for (const [name, { seconds, mebibytes }] of growth)
    process.stdout.write(`  ${name} rows: ${seconds.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB\n`)

  // Five implementers share the rows; the workbook of one holds 100 000.
  const [asText, asWorkbook] = ['one-csv', 'one-xlsx'].map((name) => programme(name, 500_000, false)) as [
    string,
    string,
  ]
  for (const dir of [asText, asWorkbook]) onlyFirst(join(dir, 'data'))
  await asWorkbooks(asWorkbook)
  compare(
    [
      hanke('check 100 000 rows of .csv', 'check', '--project', asText, ...asOf),
      hanke('check 100 000 rows of .xlsx', 'check', '--project', asWorkbook, ...asOf),
    ],
    'check 100 000 rows of .csv',
    { 'check 100 000 rows of .xlsx': [4, 200] },
  )

  compare(
    [
      { name: 'bare exceljs', node: [join(root, 'dist/bench/workbook.js'), 'bare'] },
      { name: 'claim workbook, 10 000 lines', node: [join(root, 'dist/bench/workbook.js'), 'hanke'] },
    ],
    'bare exceljs',
    { 'claim workbook, 10 000 lines': [1.2] },
  )

  process.stdout.write(`\n${table(figures)}\n`)
  const missed = figures.filter(
    ({ ratio, atMost, measured, mebibytesAtMost }) =>
      ratio > atMost || measured.mebibytes > (mebibytesAtMost ?? Number.POSITIVE_INFINITY),
  )
  process.stdout.write(missed.length === 0 ? 'Every goal is met.\n' : `${missed.length} missed.\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function onlyFirst(data: string): void {
  const [, ...others] = readdirSync(data).sort()
  for (const id of others) rmSync(join(data, id), { recursive: true })
}

function table(rows: readonly Figure[]): string {
  const lines = rows.map(({ what, ratio, atMost, measured, mebibytesAtMost }) =>
    [
      what.padEnd(46),
      `${ratio.toFixed(2)}${Number.isFinite(atMost) ? ` (at most ${atMost})` : ''}`.padEnd(22),
      `${measured.seconds.toFixed(2)} s`.padEnd(10),
      `${measured.mebibytes.toFixed(0)} MiB${mebibytesAtMost === undefined ? '' : ` (at most ${mebibytesAtMost})`}`,
    ].join(''),
  )
  return lines.join('\n')
}
