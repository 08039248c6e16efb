import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/read/read-table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import rule16 from '../../src/rules/file/16-total-row.ts'
import { tryRule } from '../rules/bench.ts'
import { readHours } from './reading.ts'
import { row, workbookOf } from './workbook-files.ts'

const header = ['henkilö', 'päivä', 'tunnit', 'laji', 'kuvaus']
const september = ['A1', '1.9.2026', '7,25', 'työ', 'Kokous']
const text = (...rows: readonly string[][]) => `${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`

describe('a header that stands again amid the rows', () => {
  it('refuses the file where its columns are others: leave would be read as a description, and paid', async () => {
    const other = ['henkilö', 'päivä', 'tunnit', 'kuvaus', 'laji']
    const { table, source } = await readHours(text(header, september, other, ['A1', '1.10.2026', '7,25', '', 'loma']))
    expect(table.rows).toBe(0)
    expect(source.refusals).toMatchObject([{ reason: 'header-changes', line: 3, about: '3' }])
  })

  it.each([
    ['a column is called something that hanke does not know', ['henkilö', 'päivä', 'tunnit', 'projekti', 'kuvaus']],
    ['a column is gone', ['henkilö', 'päivä', 'tunnit', 'kuvaus', '']],
  ])('refuses it where %s', async (_, other) => {
    const { source } = await readHours(text(header, september, other, september))
    expect(source.refusals).toMatchObject([{ reason: 'header-changes' }])
  })

  it('refuses a workbook by the row that Excel shows', async () => {
    const rows = [header, september, ['henkilö', 'tunnit', 'päivä', 'laji', 'kuvaus']]
    const bytes = workbookOf({ sheets: { a: rows.map((cells, at) => row(at + 4, cells)).join('') } })
    const { table, sources } = await readTable(hoursTable, [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }])
    expect(table.rows).toBe(0)
    expect(sources[0]?.refusals).toMatchObject([{ reason: 'header-changes', line: 6, about: '6' }])
  })

  const again = text(
    header,
    september,
    ['Henkilö', 'PÄIVÄ', 'Hours', 'laji', 'kuvaus'],
    ['A1', '1.10.2026', '7', '', 'x'],
  )

  it('is left out as what it is, and told once, where the columns are the same', async () => {
    const found = await tryRule(rule16, { files: { 'tyoaika.csv': again } })
    expect(found.map(({ finding, severity, rows }) => [finding.variant, severity, rows])).toEqual([
      ['header-again', 'error', [3]],
    ])
    for (const other of catalogue.filter(({ id }) => /^FILE-0/.test(id)))
      expect(await tryRule(other, { files: { 'tyoaika.csv': again } })).toEqual([])
    expect((await readHours(again)).table.columns.hours.value(2)).toBe(2100)
  })

  it('is no row of data that holds one such word', async () => {
    const { table } = await readHours(text(header, september, ['A1', 'päivä', '7', 'työ', 'Kokous']))
    expect([table.rows, table.subtotals]).toEqual([2, []])
  })
})
