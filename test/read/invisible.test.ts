import { describe, expect, it } from 'vitest'
import { hundredthsOfHours } from '../../src/money.ts'
import { text } from '../../src/read/cells/text.ts'
import { Column } from '../../src/read/column.ts'
import { readTable } from '../../src/read/read-table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { readHours } from './reading.ts'
import { HOURS_HEADER, row, workbookOf } from './workbook-files.ts'

const header = 'henkilö;päivä;tunnit;työpaketti;laji'
/** As browsers, mails and the file dialog of Windows leave them in what is copied: U+200B, U+200E, U+00AD, U+2060. */
const hidden = ['\u200b', '\u200e', '\u00ad', '\u2060', '\ufeff']

describe('characters that nobody sees', () => {
  it.each(hidden)('do not make another value of a cell: %j', async (mark) => {
    const { table } = await readHours(
      `${header}\r\nA${mark}1;${mark}1.${mark}9.2026;7,25${mark};TP1${mark};lo${mark}ma\r\n`,
    )
    const { person, date, hours, workPackage, kind } = table.columns
    expect([person, date, hours, workPackage, kind].map((column) => column.value(0))).toEqual([
      'A1',
      '2026-09-01',
      hundredthsOfHours(725),
      'TP1',
      'leave',
    ])
  })

  it.each(hidden)('alone are an empty cell: %j', async (mark) => {
    const { table } = await readHours(`${header}\r\nA1;1.9.2026;7,25;${mark};${mark} ${mark}\r\n${mark};;;;\r\n`)
    expect(table.rows).toBe(1)
    expect([table.columns.workPackage.text(0), table.columns.kind.text(0)]).toEqual(['', ''])
    expect(table.columns.kind.trouble(0)).toBeUndefined()
  })

  it.each(hidden)('stand in a header and change nothing: %j', async (mark) => {
    const marked = header
      .split(';')
      .map((cell) => `${cell.slice(0, 2)}${mark}${cell.slice(2)}`)
      .join(';')
    const { source } = await readHours(`${marked}${mark}\r\nA1;1.9.2026;7,25;TP1;työ\r\n`)
    expect(source).toMatchObject({ rows: 1, ignored: [], refusals: [] })
  })

  it('are no value of a workbook’s cell either', async () => {
    const rows = row(2, ['A\u200b1', '1.9.2026', '7,25', '\u200b']) + row(3, ['\u200e', '', '', '\u00ad'])
    const bytes = workbookOf({ sheets: { Työaika: HOURS_HEADER + rows } })
    const { table } = await readTable(hoursTable, [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }])
    expect([table.rows, table.columns.person.value(0), table.columns.description.text(0)]).toEqual([1, 'A1', ''])
  })

  it('are kept in what is shown as typed', () => {
    const column = new Column(text, 1)
    column.add('A\u200b1')
    expect([column.text(0), column.value(0)]).toEqual(['A\u200b1', 'A1'])
  })
})
