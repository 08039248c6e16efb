/** Every printed address is read back from the source file, by a reader of its own, and holds the printed value. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { day } from '../src/day.ts'
import { check, claim } from '../src/main.ts'
import type { Place } from '../src/read/place.ts'
import type { CheckReport, ClaimReport, Input } from '../src/report/report.ts'
import { scenarios, taskOf } from './scenario.ts'
import {
  decoded,
  indexOfLetter,
  recordsOf,
  rowsOfRanges,
  type SourceRecord,
  workbookRecordsOf,
} from './source-reader.ts'

const MASK = '•••'
const projects = [
  { name: 'iwm', folder: 'fixtures/iwm', asOf: day('2029-07-31') },
  ...scenarios.filter(({ name }) => name !== 'an-unknown-key-in-the-decision'),
]

/** A check of the project and the claim of each of its periods. */
async function reportsOf({ folder, asOf }: (typeof projects)[number]): Promise<(CheckReport | ClaimReport)[]> {
  const task = taskOf(folder, asOf, 'fi')
  const reports: (CheckReport | ClaimReport)[] = [await check(task)]
  for (const period of task.project.claimPeriods) reports.push(await claim(task, period))
  return reports
}

/** Reads a project's files once each. */
class Sources {
  private readonly folder: string
  private readonly records = new Map<string, ReadonlyMap<number, SourceRecord>>()

  constructor(folder: string) {
    this.folder = folder
  }

  text(path: string, encoding = 'utf-8'): string {
    return decoded(readFileSync(join(this.folder, path)), encoding)
  }

  /** The file's records by their physical line. */
  of({ path, encoding, delimiter }: Input): ReadonlyMap<number, SourceRecord> {
    const known = this.records.get(path)
    if (known !== undefined) return known
    const records = path.endsWith('.xlsx')
      ? workbookRecordsOf(readFileSync(join(this.folder, path)))
      : recordsOf(this.text(path, encoding), delimiter)
    const made = new Map(records.map((record) => [record.line, record]))
    this.records.set(path, made)
    return made
  }
}

interface Looked {
  cells: number
  rows: number
  decision: number
  excluded: number
}

describe.each(projects)('$name', (project) => {
  it('holds what is printed, where it is printed', async () => {
    const sources = new Sources(project.folder)
    const looked: Looked = { cells: 0, rows: 0, decision: 0, excluded: 0 }
    for (const report of await reportsOf(project)) {
      for (const { id, places, related } of report.findings)
        for (const place of [...places, ...related]) lookUp(place, id, report, sources, looked)
      if (report.schema === 'hanke/claim@1') lookUpExcluded(report, sources, looked)
      for (const range of report.findings.flatMap(({ ranges }) => ranges)) {
        const rows = new Set([...sources.of(inputOf(report, range.path)).values()].map(({ row }) => row))
        for (const row of rowsOfRanges(range.rows)) expect(rows.has(row), `${range.path} row ${row}`).toBe(true)
      }
    }
    if (project.name === 'iwm') {
      expect(looked.cells).toBeGreaterThan(1000)
      expect(looked.rows).toBeGreaterThan(0)
      expect(looked.decision).toBeGreaterThan(0)
      expect(looked.excluded).toBeGreaterThan(50)
    }
  })

  it('prints no personal value anywhere', async () => {
    const reports = await reportsOf(project)
    const personal = reports.flatMap(({ inputs }) =>
      inputs
        .filter(({ table, read }) => (table === 'staff' || table === 'participants') && read)
        .flatMap((input) => personalValues(input, project.folder)),
    )
    if (project.name === 'iwm') expect(personal.length).toBeGreaterThan(8)
    const printed = JSON.stringify(reports)
    for (const value of personal) expect(printed.includes(value), value).toBe(false)
  })
})

function inputOf({ inputs }: CheckReport | ClaimReport, path: string): Input {
  const input = inputs.find((one) => one.path === path)
  if (input === undefined) throw new Error(`${path} is printed but is no input`)
  return input
}

function lookUp(place: Place, finding: string, report: CheckReport | ClaimReport, sources: Sources, looked: Looked) {
  const { path, line, row, column, header, value } = place
  const about = `${finding} ${path}:${line}`
  if (line === null) return expect({ row, column, value }, about).toEqual({ row: null, column: null, value: null })
  if (path === 'hanke.yaml') {
    looked.decision += 1
    return expect(decisionAt(sources.text(path), header ?? ''), about).toEqual({ line, value })
  }
  const input = inputOf(report, path)
  // A place without a row is a line of a file that is broken there: it cannot be told where its rows begin.
  if (row === null)
    return expect(sources.text(path, input.encoding).split(/\r\n|\r|\n/).length, about).toBeGreaterThanOrEqual(line)
  const record = sources.of(input).get(line)
  expect(record?.row, `${about}: the row that Excel shows`).toBe(row)
  looked.rows += 1
  if (column === null || record === undefined) return
  looked.cells += 1
  const typed = record.cells[indexOfLetter(column)] ?? ''
  if (value === MASK) expect(typed, about).not.toBe('')
  else if (value !== null) expect(typed.trim() === '' ? '' : typed, about).toBe(value)
  if (header !== null) {
    const above = [...sources.of(input).values()].filter((one) => one.row <= row)
    const headers = above.map(({ cells }) => cells[indexOfLetter(column)]?.trim())
    expect(headers, `${about}: its header`).toContain(header)
  }
}

function lookUpExcluded(report: ClaimReport, sources: Sources, looked: Looked): void {
  for (const { finding, rows } of report.implementers.flatMap(({ excluded }) => excluded)) {
    for (const { path, line, row, person, date } of rows) {
      const record = sources.of(inputOf(report, path)).get(line ?? 0)
      expect(record?.row, `${finding} ${path}:${line}`).toBe(row)
      for (const typed of [person, date])
        if (typed !== null) expect(['', ...(record?.cells ?? [])], `${finding} ${path}:${line}`).toContain(typed)
      looked.excluded += 1
    }
  }
}

/** Where the value of a dotted key stands, by another reading; of a map or a list, its own key or its first one's. */
function decisionAt(text: string, key: string): { line: number; value: string } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' })
  const keys = key === '' ? [] : key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  const found = document.getIn(keys, true)
  const node = isMap(found) || isSeq(found) ? keyOf(document, keys, found) : found
  if (!isScalar(node) || node.range == null) throw new Error(`hanke.yaml has no ${key}`)
  return { line: lines.linePos(node.range[0]).line, value: text.slice(node.range[0], node.range[1]) }
}

function keyOf(document: Document, keys: readonly (string | number)[], found: unknown): unknown {
  const last = keys.at(-1)
  const parent = document.getIn(keys.slice(0, -1), true)
  if (typeof last === 'string' && isMap(parent))
    return parent.items.find((item) => isScalar(item.key) && item.key.value === last)?.key
  return isMap(found) ? found.items[0]?.key : undefined
}

/** Every cell of a table of people that looks like a personal identity code. */
function personalValues({ path, encoding, delimiter }: Input, folder: string): string[] {
  const bytes = readFileSync(join(folder, path))
  const records = path.endsWith('.xlsx') ? workbookRecordsOf(bytes) : recordsOf(decoded(bytes, encoding), delimiter)
  return records.flatMap(({ cells }) => cells.filter((cell) => /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(cell.trim())))
}
