/** The same table as text and as a workbook, from exceljs, from LibreOffice, and typed into the blank workbook of `init`, says the same. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { check, claim } from '../../src/main.ts'
import { columnNamed } from '../../src/read/header.ts'
import type { InputFile } from '../../src/read/read-table.ts'
import { readTable } from '../../src/read/read-table.ts'
import type { TableDefinition } from '../../src/read/tables/definition.ts'
import { tables } from '../../src/read/tables/tables.ts'
import { FIRST_ROW, HEAD } from '../../src/render/blank-table-sheet.ts'
import { blankWorkbook } from '../../src/render/blank-workbook.ts'
import type { CheckReport, ClaimReport } from '../../src/report/report.ts'
import { hasLibreOffice, recalculated } from '../render/libreoffice.ts'
import { taskOf } from '../scenario.ts'
import { decoded, recordsOf } from '../source-reader.ts'

const task = taskOf('fixtures/iwm', day('2029-07-31'), 'fi')
type Grid = readonly (readonly string[])[]

/** A cell as a person's typing makes it in Excel: days, numbers and times become what they are, everything else stays text. */
function typed(text: string, format: string): { value: exceljs.CellValue; numFmt?: string } {
  const date = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text)
  const real = date === null ? undefined : new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])))
  if (format === 'day' && date !== null && real?.getUTCDate() === Number(date[1]))
    return { value: real, numFmt: 'd.m.yyyy' }
  const number = /^-?\d{1,3}(?:[ \u00a0]?\d{3})*(?:,\d{1,2})?$/.test(text)
    ? Number(text.replace(/[ \u00a0]/g, '').replace(',', '.'))
    : undefined
  if ((format === 'hours' || format === 'money') && number !== undefined) return { value: number, numFmt: '#,##0.00' }
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (format === 'hours' && clock !== null)
    return { value: Number(clock[1]) / 24 + Number(clock[2]) / 1440, numFmt: '[h]:mm' }
  if (format === 'text' && /^[1-9]\d{0,9}$/.test(text)) return { value: Number(text) }
  return { value: text }
}

async function asWorkbook(grid: Grid, definition: TableDefinition): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('Ohje').addRow(['Täytä seuraava välilehti'])
  const sheet = workbook.addWorksheet('Taulukko')
  let formats: string[] = []
  for (const [at, cells] of grid.entries()) {
    const ids = cells.map((cell) => columnNamed(cell, definition))
    if (formats.length === 0 && ids.filter((id) => id !== undefined).length > 1) {
      formats = ids.map((id) => definition.columns[id ?? '']?.cell.format ?? 'other')
      sheet.getRow(at + 1).values = [...cells]
    } else {
      for (const [column, text] of cells.entries()) {
        if (text === '') continue
        const { value, numFmt } = typed(text, formats[column] ?? 'other')
        const cell = sheet.getCell(at + 1, column + 1)
        cell.value = value
        if (numFmt !== undefined) cell.numFmt = numFmt
      }
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Every row that is left out of a claim: a text's ragged row is another mistake in a workbook, and left out all the same. */
const leftOut = ({ implementers }: ClaimReport): string[] =>
  [
    ...new Set(
      implementers.flatMap(({ excluded }) =>
        excluded.flatMap(({ rows }) => rows.map(({ path, row }) => `${path.replace(/\.\w+$/, '')} ${row}`)),
      ),
    ),
  ].sort()

describe('the IWM project as workbooks', () => {
  let text: CheckReport
  const workbooks: InputFile[] = []
  beforeAll(async () => {
    text = await check(task)
    for (const { path, encoding, delimiter, table } of text.inputs) {
      const source = task.files.find((file) => file.path === path) as InputFile
      // One implementer hands in a workbook as it is.
      if (delimiter === null) {
        workbooks.push(source)
        continue
      }
      const records = recordsOf(decoded(source.bytes(), encoding), delimiter)
      const grid = records.map(({ cells }) => cells)
      const bytes = await asWorkbook(grid, tables[table as keyof typeof tables])
      workbooks.push({ path: path.replace(/\.\w+$/, '.xlsx'), bytes: () => bytes })
    }
  }, 120_000)

  it('reads every row of every file', async () => {
    const { inputs } = await check({ ...task, files: workbooks })
    const told = ({ path, rows, read }: (typeof inputs)[number]) => [path.replace(/\.\w+$/, ''), rows, read]
    expect(inputs.map(told)).toEqual(text.inputs.map(told))
  })

  it('claims the same euros in every period, row by row', async () => {
    for (const period of task.project.claimPeriods) {
      const [byText, byWorkbook] = [await claim(task, period), await claim({ ...task, files: workbooks }, period)]
      expect(byWorkbook.group).toEqual(byText.group)
      expect(byWorkbook.implementers.map(({ lines, costs, financing }) => ({ lines, costs, financing }))).toEqual(
        byText.implementers.map(({ lines, costs, financing }) => ({ lines, costs, financing })),
      )
      expect(leftOut(byWorkbook)).toEqual(leftOut(byText))
    }
  })
})

/** How a Finn opens a CSV in LibreOffice: semicolons, UTF-8, Finnish days and numbers recognised. */
const FINNISH_CSV = 'CSV:59,34,76,1,,1035,false,true'

function fromCsv(texts: readonly string[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-csv-'))
  try {
    const names = texts.map((_, at) => `${at}.csv`)
    for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.csv`), text)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const options = ['--headless', `--infilter=${FINNISH_CSV}`, '--convert-to', 'xlsx', '--outdir', 'out']
    const { status, stderr } = spawnSync('soffice', [profile, ...options, ...names], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 240_000,
    })
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
    return names.map((name) => readFileSync(join(folder, 'out', name.replace('.csv', '.xlsx'))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function valuesOf(definition: TableDefinition, path: string, bytes: Buffer) {
  const { table, sources } = await readTable(definition, [{ path, bytes: () => bytes }])
  const rows = Array.from({ length: table.rows }, (_, at) =>
    Object.values(table.columns).map((column) => column.value(at)),
  )
  return { rows, refusals: sources[0]?.refusals, table }
}

const hoursCsv = [
  'henkilö;päivä;tunnit;työpaketti;kuvaus;hyväksytty',
  'X1;1.9.2026;7,25;TP1;Kokous, ”muistio”;8.9.2026',
  'X1;02.09.2026;7:15;TP1;"kaksi',
  'riviä";8.9.2026',
  'X2;29.2.2028;-0,5;TP2;ei kaavaa;',
  '12345;31.12.2026;0,1;TP1;12;31.12.2026',
].join('\n')
const costsCsv = [
  'tosite;päivä;kustannuslaji;summa',
  'T1;1.9.2026;muut;1 234,56',
  '1002;2.9.2026;ostopalvelut;-12,50',
  '1003;2.9.2026;tulot;0,1',
].join('\n')

describe.runIf(hasLibreOffice())('LibreOffice', () => {
  it('makes of a CSV a workbook that says the same', { timeout: 240_000 }, async () => {
    const [hours, costs] = fromCsv([hoursCsv, costsCsv]) as [Buffer, Buffer]
    for (const [table, text, bytes] of [
      [tables.hours, hoursCsv, hours],
      [tables.costs, costsCsv, costs],
    ] as const) {
      const expected = await valuesOf(table, 'data/a/x.csv', Buffer.from(text))
      const read = await valuesOf(table, 'data/a/x.xlsx', bytes)
      expect(read.refusals).toEqual([])
      expect(read.rows).toEqual(expected.rows)
    }
  })

  it('saves a workbook again and nothing is lost, the blank one of init filled in too', {
    timeout: 240_000,
  }, async () => {
    const grid = recordsOf(hoursCsv, ';').map(({ cells }) => cells)
    const plain = await asWorkbook(grid, tables.hours)
    const filled = await intoBlank(grid)
    const [plainAgain, filledAgain] = recalculated([plain, filled]) as [Buffer, Buffer]
    const { rows: expected } = await valuesOf(tables.hours, 'data/a/x.csv', Buffer.from(hoursCsv))
    for (const bytes of [plain, filled, plainAgain, filledAgain]) {
      const { rows, refusals } = await valuesOf(tables.hours, 'data/a/x.xlsx', bytes)
      expect([refusals, rows]).toEqual([[], expected])
    }
  })
})

/** The rows typed into the sheet of `init`'s workbook, into its own styles. */
async function intoBlank(grid: Grid): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(await blankWorkbook(Object.values(tables), 'fi')).buffer)
  const sheet = workbook.getWorksheet(tables.hours.name.fi)
  const head = sheet?.getRow(HEAD).values as string[]
  const ids = head.map((cell) => columnNamed(cell ?? '', tables.hours))
  const [header = [], ...rows] = grid
  for (const [at, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      const id = columnNamed(header[column] ?? '', tables.hours) ?? ''
      if (text === '') continue
      const { value, numFmt } = typed(text, (tables.hours as TableDefinition).columns[id]?.cell.format ?? 'other')
      const cell = sheet?.getCell(FIRST_ROW + at, ids.indexOf(id))
      if (cell === undefined) throw new Error('no such cell')
      cell.value = value
      if (numFmt === '[h]:mm') cell.numFmt = numFmt
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
