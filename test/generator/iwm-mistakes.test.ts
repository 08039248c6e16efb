import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { iwmFiles } from '../../fixtures/generator/iwm.ts'
import type { Mistake } from '../../fixtures/generator/row.ts'
import { workbookRecordsOf } from '../source-reader.ts'

const files = iwmFiles().set('hanke.yaml', readFileSync(new URL('../../fixtures/iwm/hanke.yaml', import.meta.url)))
const mistakes = JSON.parse(Buffer.from(files.get('mistakes.json') ?? []).toString('utf8')) as Mistake[]

const planted = [
  ...['FILE-03', 'FILE-04', 'FILE-05', 'FILE-06', 'FILE-07', 'FILE-08'],
  ...['01', '02', '04', '05', '06', '07', '08', '09', '11', '12', '13', '14', '15', '16', '17', '18', '19'].map(
    (n) => `TIME-${n}`,
  ),
  ...['01', '02', '03', '04', '05', '06'].map((n) => `COST-${n}`),
  ...Array.from({ length: 17 }, (_, at) => `PART-${String(at + 1).padStart(2, '0')}`),
  ...Array.from({ length: 8 }, (_, at) => `RESULT-0${at + 1}`),
  ...Array.from({ length: 9 }, (_, at) => `COMP-0${at + 1}`),
]

test('every rule that IWM shall wake is planted, and no other', () => {
  expect([...new Set(mistakes.map(({ rule }) => rule))].sort()).toEqual(planted.sort())
})

test.each(planted.filter((rule) => rule !== 'FILE-03'))('%s is planted at least twice', (rule) => {
  expect(mistakes.filter((one) => one.rule === rule).length).toBeGreaterThanOrEqual(2)
})

describe('each mistake stands where it is said to stand', () => {
  test.each(mistakes.map((one) => ({ ...one, place: `${one.rule} ${one.path}:${one.line}` })))('$place', (mistake) => {
    const lines = linesOf(mistake.path)
    expect(lines[mistake.line - 1]).toContain(mistake.value)
    if (mistake.path.startsWith('data/')) expect(lines[0]).toContain(mistake.header)
  })
})

test('an empty cell that is a mistake is an empty cell', () => {
  for (const { value, path, line, header } of mistakes.filter((one) => one.value === '')) {
    const [head = '', row = ''] = [linesOf(path)[0], linesOf(path)[line - 1]]
    const delimiter = [';', '\t', ','].find((one) => head.includes(one)) ?? ';'
    expect(cells(row, delimiter)[cells(head, delimiter).indexOf(header)]).toBe(value)
  }
})

/** A workbook's rows with tabs between their cells. */
function linesOf(path: string): string[] {
  const bytes = Buffer.from(files.get(path) ?? [])
  if (path.endsWith('.xlsx')) {
    const records = workbookRecordsOf(bytes)
    return records.map(({ cells }) => records[0]?.cells.map((_, at) => cells[at] ?? '').join('\t') ?? '')
  }
  return iconv.decode(bytes, path.includes('xamk') ? 'windows-1252' : 'utf-8').split(/\r?\n/)
}

/** Good enough for these files: no quotation mark stands inside a quoted cell of the rows that this test reads. */
function cells(line: string, delimiter: string): string[] {
  return (line.match(new RegExp(`(?<=^|${delimiter})("[^"]*"|[^${delimiter}]*)`, 'g')) ?? []).map((cell) =>
    cell.replaceAll('"', ''),
  )
}
