import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/read/read-table.ts'
import { costsTable } from '../../src/read/tables/costs.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { HOURS_HEADER, partsOf, row, workbookOf, zipOf } from './workbook-files.ts'

const named = (bytes: Buffer) => [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }]

async function read(bytes: Buffer) {
  const { table, sources } = await readTable(hoursTable, named(bytes))
  const [source] = sources
  if (source === undefined) throw new Error('no source')
  const texts = Array.from({ length: table.rows }, (_, at) =>
    (['person', 'date', 'hours', 'description'] as const).map((id) => table.columns[id].text(at)),
  )
  return { table, source, texts, reasons: source.refusals.map(({ reason }) => reason) }
}

const sheet = (rows: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}) =>
  read(workbookOf({ sheets: { Työaika: HOURS_HEADER + rows }, formats: ['d.m.yyyy', '[h]:mm'], ...more }))
const DAY = '<c s="1"><v>46266</v></c>'
const good = (number: number) => row(number, ['A1', DAY, '=7.25', 'Kokous'])

describe('a workbook’s rows', () => {
  it('are read with the types that Excel gives them', async () => {
    const workbook = new exceljs.Workbook()
    const worksheet = workbook.addWorksheet('Työaika')
    worksheet.addRow(['Henkilö', 'Päivä', 'Tunnit', 'Kuvaus'])
    worksheet.addRow(['A1', new Date(Date.UTC(2026, 8, 1)), 7.25, 'Kokous'])
    worksheet.addRow([
      12345,
      '1.9.2026',
      { formula: 'C2*2', result: 14.5 },
      { richText: [{ text: 'Ko' }, { text: 'kous', font: { bold: true } }] },
    ])
    worksheet.addRow([{ text: 'A1', hyperlink: 'https://example.org' }, '2026-09-03', '7:15', { error: '#REF!' }])
    worksheet.addRow([true, new Date(Date.UTC(2026, 8, 4)), 0.1 + 0.2 + 7, false])
    worksheet.getColumn(2).numFmt = 'd.m.yyyy'
    const { texts, table, source } = await read(Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(texts).toEqual([
      ['A1', '2026-09-01', '7,25', 'Kokous'],
      ['12345', '1.9.2026', '14,5', 'Kokous'],
      ['A1', '2026-09-03', '7:15', '#REF!'],
      ['kyllä', '2026-09-04', '7,3', 'ei'],
    ])
    expect(source).toMatchObject({ encoding: 'xlsx', delimiter: null, sheet: 'Työaika', rows: 4, refusals: [] })
    expect([0, 1, 2, 3].map((at) => table.columns.hours.value(at))).toEqual([2175, 4350, 2175, 2190])
    expect(table.columns.description.trouble(2)).toBe('excel-damage')
  })

  it('stand where Excel shows them, with the rows that the file leaves out', async () => {
    const { table } = await sheet(good(3) + good(40) + good(1_048_576))
    expect([0, 1, 2].map((at) => table.place(at, 'hours'))).toMatchObject([
      { row: 3, line: 3, column: 'C', header: 'Tunnit', value: '7,25' },
      { row: 40, line: 40 },
      { row: 1_048_576, line: 1_048_576 },
    ])
  })

  it('are found without any addresses, as some programmes write them', async () => {
    const bare = (xml: string) => xml.replace(/ r="[A-Z]*\d+"/g, '')
    const { texts, table } = await read(
      workbookOf({ sheets: { a: bare(HOURS_HEADER + good(2) + good(3)) }, formats: ['d.m.yyyy'] }),
    )
    expect(texts).toEqual([
      ['A1', '2026-09-01', '7,25', 'Kokous'],
      ['A1', '2026-09-01', '7,25', 'Kokous'],
    ])
    expect(table.place(1).row).toBe(3)
  })

  it('are read under any prefix, with comments and sections', async () => {
    const xml =
      `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="m"><x:sheetData>${HOURS_HEADER}${row(2, ['A1', '<c t="d"><v>2026-09-01T00:00:00</v></c>', '<c><v>7<!-- x -->.5</v></c>', '<c t="str"><v><![CDATA[a<b]]></v></c>'])}</x:sheetData></x:worksheet>`
        .replaceAll('<row', '<x:row')
        .replaceAll('</row', '</x:row')
    const { texts } = await read(workbookOf({ sheets: { a: xml }, more: [] }))
    expect(texts).toEqual([['A1', '2026-09-01', '7,5', 'a<b']])
  })

  it('are read from parts in UTF-16, and from a zip that writes its sizes wide', async () => {
    const parts = partsOf({ sheets: { a: HOURS_HEADER + good(2) }, formats: ['d.m.yyyy'] })
    const utf16 = (content: string | Buffer) => Buffer.from(`\ufeff${String(content)}`, 'utf16le')
    for (const bytes of [
      zipOf(parts.map((part) => ({ ...part, content: utf16(part.content) }))),
      zipOf(parts.map((part) => ({ ...part, wide: true }))),
      zipOf(parts.map((part) => ({ ...part, method: 0 }))),
    ])
      expect((await read(bytes)).texts).toEqual([['A1', '2026-09-01', '7,25', 'Kokous']])
  })

  it('take shared texts, rich ones joined and without their pronunciation', async () => {
    const strings = [
      '<t>A1</t>',
      '<r><t xml:space="preserve">Ko </t></r><r><t>kous</t></r><rPh><t>x</t></rPh>',
      '<t>  </t>',
    ]
    const shared = (number: number) => `<c t="s"><v>${number}</v></c>`
    const { texts, reasons } = await sheet(
      row(2, [shared(0), DAY, '=7', shared(1)]) + row(3, [shared(0), DAY, '=7', shared(2)]),
      { strings },
    )
    expect([texts, reasons]).toEqual([
      [
        ['A1', '2026-09-01', '7', 'Ko kous'],
        ['A1', '2026-09-01', '7', ''],
      ],
      [],
    ])
  })

  it('count days from 1904 where the workbook does', async () => {
    const { texts } = await sheet(
      row(2, ['A1', '<c s="1"><v>44804</v></c>', '<c s="2"><v>0.302083333333333</v></c>']),
      {
        date1904: true,
      },
    )
    expect(texts).toEqual([['A1', '2026-09-01', '7:15', '']])
  })

  it('take a formula’s cached result, shared formulas and empty texts included', async () => {
    const { texts, reasons } = await sheet(
      row(2, [
        '<c t="str"><f>B9</f><v>A1</v></c>',
        '<c s="1"><f t="shared" ref="B2:B3" si="0">B1+1</f><v>46266</v></c>',
        '=7',
        '<c t="str"><f>""</f><v></v></c>',
      ]) +
        row(3, [
          'A1',
          '<c s="1"><f t="shared" si="0"/><v>46267</v></c>',
          '<c t="b"><f>1=1</f><v>1</v></c>',
          '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        ]),
    )
    expect([texts, reasons]).toEqual([
      [
        ['A1', '2026-09-01', '7', ''],
        ['A1', '2026-09-02', 'kyllä', '#DIV/0!'],
      ],
      [],
    ])
  })

  it('are refused where a formula has never been calculated, with its cell', async () => {
    const { source, table } = await sheet(good(2) + row(3, ['A1', DAY, '<c><f>C2*2</f></c>']))
    expect(source.refusals).toMatchObject([{ reason: 'uncalculated', about: 'C3', line: 3 }])
    expect(table.rows).toBe(0)
  })

  it('do not mind such a formula in a column that is not ours', async () => {
    const { reasons, table } = await sheet(row(2, ['A1', DAY, '=7', '', '<c><f>C2*2</f></c>']))
    expect([reasons, table.rows]).toEqual([[], 1])
  })

  it('pass over rows that have only styles, and keep hidden ones', async () => {
    const styled = row(3, ['<c s="1"/>', '<c s="1"/>', '<c s="1"/>'])
    const { texts } = await sheet(good(2) + styled + good(4).replace('<row', '<row hidden="1" ht="0"'))
    expect(texts).toHaveLength(2)
  })

  it('are not ragged: a note beside the table is a column without a header, and no row', async () => {
    const note = '<row r="3"><c r="J3" t="inlineStr"><is><t>muista!</t></is></c></row>'
    const { table, source } = await sheet(good(2) + note + row(4, ['A1', DAY, '=7']))
    expect([table.rows, table.ragged, source.ignored]).toEqual([2, [], [{ index: 9, header: '' }]])
  })

  it('end before a total row, which is compared', async () => {
    const { table } = await sheet(good(2) + good(3) + row(5, ['Yhteensä', '', '<c><f>SUM(C2:C3)</f><v>14.5</v></c>']))
    expect(table.rows).toBe(2)
    expect(table.files[0]?.totals).toMatchObject([
      { row: 5, label: 'Yhteensä', figures: [{ claimed: 4350, read: 4350n }] },
    ])
  })

  it('keep a day with a time of day visible, so that no day is made of it', async () => {
    const { table } = await sheet(row(2, ['A1', '<c s="1"><v>46266.6041666667</v></c>', '=7']))
    expect([table.columns.date.text(0), table.columns.date.value(0)]).toEqual(['2026-09-01 14:30', undefined])
  })
})

describe('a workbook’s header', () => {
  it('stands under titles and empty rows', async () => {
    const { source, table } = await read(
      workbookOf({
        sheets: {
          a: row(1, ['Hanke: IWM']) + row(4, ['Henkilö', 'Päivä', 'Tunnit']) + row(5, ['A1', '1.9.2026', '=7']),
        },
      }),
    )
    expect([source.header?.row, table.place(0).row]).toEqual([4, 5])
  })

  it('may stand over two merged rows, in part or whole', async () => {
    const afterRows =
      '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A9:D20"/></mergeCells>'
    const upper = row(2, ['Henkilö', 'Työ'])
    const lower = row(3, ['', 'Päivä', 'Tunnit'])
    const { texts, source } = await read(
      workbookOf({ sheets: { a: row(1, ['Otsikko']) + upper + lower + row(4, ['A1', '1.9.2026', '=7']) }, afterRows }),
    )
    expect(source).toMatchObject({ header: { row: 3 }, refusals: [], ignored: [] })
    expect(texts).toEqual([['A1', '1.9.2026', '7', '']])

    const whole = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/></mergeCells>'
    const below = row(2, ['', '', '', '(pp.kk.vvvv)'])
    expect((await sheet(below + good(3), { afterRows: whole })).texts).toEqual([['A1', '2026-09-01', '7,25', 'Kokous']])
  })

  it.each(['visible', 'hidden', 'veryHidden'] as const)('is looked for in every sheet: %s', async (state) => {
    const bytes = workbookOf({
      sheets: { Ohje: row(1, ['Täytä tunnit välilehdelle Tunnit']), Tyhjä: '', Tunnit: HOURS_HEADER + good(2) },
      hidden: state === 'visible' ? {} : { Tunnit: state },
      formats: ['d.m.yyyy'],
    })
    expect((await read(bytes)).source).toMatchObject({ sheet: 'Tunnit', rows: 1, refusals: [] })
  })

  it('in a hidden sheet alone is refused where a sheet that is shown has a part of it', async () => {
    const shown = row(1, ['Hlö', 'Päivä', 'Tunnit']) + row(2, ['A1', '1.9.2026', '=7.25'])
    const { source, table } = await read(
      workbookOf({
        sheets: { malli: HOURS_HEADER + row(2, ['A1', '1.9.2026', '=99']), Tunnit: shown },
        hidden: { malli: 'hidden' },
      }),
    )
    expect(source.refusals).toMatchObject([{ reason: 'hidden-sheet', about: 'malli', nearest: 'Tunnit' }])
    expect(table.rows).toBe(0)
  })

  it('in two sheets is refused, with their names', async () => {
    const bytes = workbookOf({ sheets: { Tammi: HOURS_HEADER + good(2), Ohje: '', Helmi: HOURS_HEADER } })
    const { source, table } = await read(bytes)
    expect(source.refusals).toMatchObject([{ reason: 'two-sheets', about: 'Tammi, Helmi' }])
    expect(table.rows).toBe(0)
  })

  it('does not take another table’s sheet for its own', async () => {
    const costs = row(1, ['Tosite', 'Päivä', 'Kustannuslaji', 'Summa']) + row(2, ['=12', '1.9.2026', 'muut', '=12.5'])
    const bytes = workbookOf({ sheets: { Tunnit: HOURS_HEADER + good(2), Kulut: costs } })
    expect((await read(bytes)).source.sheet).toBe('Tunnit')
    const { table, sources } = await readTable(costsTable, named(bytes))
    expect([sources[0]?.sheet, table.columns.voucher.value(0), table.columns.amount.value(0)]).toEqual([
      'Kulut',
      '12',
      1250,
    ])
  })

  it('that lacks a column is told of the sheet that has most of it', async () => {
    const bytes = workbookOf({ sheets: { Muut: row(1, ['Kuvaus']), Tunnit: row(3, ['Henkilö', 'Päivä', 'Tuntia']) } })
    const { source } = await read(bytes)
    expect(source).toMatchObject({ sheet: 'Tunnit', header: { row: 3 } })
    expect(source.refusals).toMatchObject([{ reason: 'missing-column', about: 'hours', nearest: 'Tuntia', line: 3 }])
  })

  it('that is nowhere is told with the sheets that were looked at', async () => {
    const bytes = workbookOf({ sheets: { Eka: row(1, ['x']), Toka: '' } })
    expect((await read(bytes)).source.refusals).toMatchObject([{ reason: 'no-header', about: 'Eka, Toka' }])
    expect((await read(workbookOf({ sheets: { Eka: '', Toka: '' } }))).reasons).toEqual(['empty-file'])
  })

  it('is found in row 30 and not in row 31', async () => {
    const at = (number: number) => workbookOf({ sheets: { a: row(number, ['Henkilö', 'Päivä', 'Tunnit']) } })
    expect((await read(at(30))).reasons).toEqual([])
    expect((await read(at(31))).reasons).toEqual(['no-header'])
  })
})
