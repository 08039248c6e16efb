import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { daysOf, isWorkingDay } from '../../fixtures/generator/calendar.ts'
import { teamsFor } from '../../fixtures/generator/programme/teams.ts'
import { writeProgramme } from '../../fixtures/generator/programme.ts'
import { day } from '../../src/day.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })))

function made(hourRows: number, bad: boolean, seed = 1): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hanke-programme-'))
  folders.push(folder)
  writeProgramme(folder, { hourRows, bad, seed })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map((one) => join(one.parentPath, one.name)).sort()
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

function rowsOf(files: Map<string, string>): string[] {
  const hours = [...files].filter(([path]) => path.endsWith('tyoaika.csv'))
  return hours.flatMap(([, text]) => text.trimEnd().split('\r\n').slice(1))
}

test.each([7, 10_000, 100_003])('%d rows of hours, exactly', (count) => {
  expect(rowsOf(made(count, false))).toHaveLength(count)
})

test('a million rows find room on the working days of the project, with hundreds of people', () => {
  const days = daysOf(day('2026-09-01'), day('2029-05-31')).filter(isWorkingDay).length
  const teams = teamsFor(1_000_000)
  expect(teams.reduce((sum, { rows }) => sum + rows, 0)).toBe(1_000_000)
  for (const { rows, people } of teams) expect(rows).toBeLessThanOrEqual(people.length * days * 3)
  expect(teams.flatMap(({ people }) => people).length).toBeGreaterThan(400)
})

test('the same seed gives the same bytes, another seed others', () => {
  const hash = (files: Map<string, string>) =>
    createHash('sha256')
      .update(JSON.stringify([...files]))
      .digest('hex')
  expect(hash(made(2_000, true, 3))).toBe(hash(made(2_000, true, 3)))
  expect(hash(made(2_000, false, 3))).not.toBe(hash(made(2_000, false, 4)))
})

test('clean: no two rows alike, and no person above 12 hours a day or 1720 hours a year', () => {
  const rows = rowsOf(made(100_000, false))
  expect(new Set(rows).size).toBe(rows.length)
  const sums = new Map<string, number>()
  for (const row of rows) {
    const [person = '', date = '', hours = ''] = row.split(';')
    for (const key of [`${person} ${date}`, `${person} ${date.split('.')[2]}`]) {
      sums.set(key, (sums.get(key) ?? 0) + Number(hours.replace(',', '.')))
    }
  }
  for (const [key, hours] of sums) {
    const cap = key.includes('.') ? 12 : key.endsWith('2026') ? 1720 / 3 : key.endsWith('2029') ? (1720 * 5) / 12 : 1720
    expect([key, hours <= cap]).toEqual([key, true])
  }
})

test('bad: every row holds a value that no other row holds', () => {
  const shape = /7\.5x\d+|31\.11\.\d+|^Q\d+|TPX\d+|työx\d+|\b0\.13\.\d+/
  const found = rowsOf(made(10_000, true)).map((row) => shape.exec(row)?.[0])
  expect(found).not.toContain(undefined)
  expect(new Set(found).size).toBe(10_000)
})

test('rows are about 76 bytes', () => {
  const rows = rowsOf(made(10_000, false))
  const average = rows.reduce((sum, row) => sum + Buffer.byteLength(row) + 2, 0) / rows.length
  expect(average).toBeGreaterThan(72)
  expect(average).toBeLessThan(82)
})
