import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/read/read-table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { row, workbookOf } from './workbook-files.ts'

const header = row(1, ['Henkilö', 'Päivä', 'Tunnit', 'Laji', 'Huomautus'])
const day = (number: number, kind: string, person = 'A1', note = '') =>
  row(number, [person, `${number}.9.2026`, '=7.25', kind, note])
const three = day(2, 'loma') + day(3, '') + day(4, '')

async function read(rows: string, ...merges: string[]) {
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const bytes = workbookOf({ sheets: { a: header + rows }, afterRows: `<mergeCells>${cells}</mergeCells>` })
  const { table, sources } = await readTable(hoursTable, [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }])
  return { rows: table.rows, refusals: sources.flatMap(({ refusals }) => refusals) }
}

describe('cells that are merged over rows of data', () => {
  it('are refused with their address: below the first the kind would be empty, and leave be paid as work', async () => {
    const { rows, refusals } = await read(three, 'D2:D4')
    expect([rows, refusals]).toMatchObject([0, [{ reason: 'merged-cells', about: 'D2:D4', line: 2 }]])
  })

  it('are refused wherever in the sheet they stand, and over several columns', async () => {
    const many = Array.from({ length: 60 }, (_, at) => row(at + 5, ['A1', '1.9.2026', '=7', ''])).join('')
    expect((await read(three + many, 'C50:D51')).refusals).toMatchObject([{ about: 'C50:D51', line: 50 }])
  })

  it('are told first where they come first, whatever the order in the file', async () => {
    expect((await read(three, 'D3:D4', 'A2:A3')).refusals).toMatchObject([{ about: 'A2:A3' }])
  })

  it.each([
    ['beside each other in one row', three, 'C2:D2'],
    ['around nothing', day(2, '') + day(3, ''), 'D2:D3'],
    ['in a column that is not ours', day(2, 'työ', 'A1', 'huom') + day(3, 'työ'), 'E2:E3'],
    ['over rows that hold nothing else', day(2, 'työ') + row(4, ['Allekirjoitus', '', '', '']), 'A4:C6'],
    ['of which only the first row is one of data', `${day(2, 'työ')}${row(3, ['', '', '', ''])}`, 'D2:D3'],
  ])('are read where they are %s', async (_, rows, ref) => {
    expect((await read(rows, ref)).refusals).toEqual([])
  })
})
